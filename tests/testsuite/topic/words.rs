//! Which words make a sentence concern whom.

use yitu::publish::{Content, Source};
use yitu::settings::TopicSettings;
use yitu::topic::{Tags, tags};

/// The tags of one sentence under a heading, with an editor's settings.
fn read(heading: &str, sentence: &str, settings: &str) -> Tags {
    let report = format!("# 柳湾县报告\n\n### 今年任务\n\n#### {heading}\n\n- {sentence}\n");
    let settings = settings.to_owned();
    let source = Source {
        report,
        settings,
        cover: None,
    };
    let content = Content::read(&source).expect("no faults");
    let more = content.settings.topics.iter().map(TopicSettings::more);
    tags(&content.report, &Vec::from_iter(more))
}

fn topics(heading: &str, sentence: &str, settings: &str) -> Vec<&'static str> {
    let tags = read(heading, sentence, settings);
    let names = yitu::topic::TOPICS.iter().map(|topic| topic.name);
    names
        .filter(|name| tags.topics.contains_key(name))
        .collect()
}

#[test]
fn a_word_within_another_is_not_taken_for_it() {
    for (sentence, expected) in [
        ("老年大学新招12个班。", &["养老"][..]),
        ("城乡居民养老保险参保30万人。", &["养老", "社会保障"]),
        ("推动经济平稳健康发展。", &[]),
        ("为1300名老人免费体检。", &["医疗", "养老"]),
        ("完成第二次城市体检。", &["住房与城市更新"]),
        ("培养技术工人400名。", &["就业"]),
        ("化解融资平台风险。", &["安全"]),
    ] {
        assert_eq!(topics("抓好大事", sentence, ""), expected, "{sentence}");
    }
}

#[test]
fn a_sentence_without_a_word_of_its_own_is_of_its_heading() {
    let plain = "一件一件抓到底。";
    assert_eq!(topics("办好教育", plain, ""), ["教育"]);
    assert_eq!(topics("办好教育", "新建医院2所。", ""), ["医疗"]);
}

#[test]
fn whoever_is_turned_to_hears_of_no_topic() {
    let report = "# 柳湾县报告\n\n### 办好教育\n\n新建学校2所。\n\n各位代表！路就在脚下。\n";
    let outline = yitu::report::outline(report);
    let tags = tags(&yitu::report::arrange(outline).expect("a report"), &[]);
    assert_eq!(tags.topics["教育"], [5]);
}

#[test]
fn an_editor_adds_words_of_the_place() {
    let sentence = "“柳苗计划”惠及220个家庭。";
    assert_eq!(topics("抓好大事", sentence, ""), [""; 0]);
    let settings = "[[topic]]\nname = \"教育\"\nwords = [\"柳苗计划\"]\n";
    assert_eq!(topics("抓好大事", sentence, settings), ["教育"]);
    assert!(
        read("抓好大事", sentence, settings)
            .readers
            .contains_key("学生家长")
    );
}

#[test]
fn an_editor_is_told_of_a_topic_that_is_not_known() {
    let settings = "[[topic]]\nname = \"钓鱼\"\nwords = [\"垂钓\"]\n".to_owned();
    let report = "# 柳湾县报告\n\n### 今年任务\n\n- 修路9公里。\n".to_owned();
    let source = Source {
        report,
        settings,
        cover: None,
    };
    let faults = Content::read(&source).expect_err("it is not known");
    let told = &faults[0].diagnostic.message;
    assert!(
        told.contains("没有叫「钓鱼」的领域") && told.contains("养老"),
        "{told}"
    );
}

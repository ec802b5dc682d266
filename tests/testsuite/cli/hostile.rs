//! Reports that someone made to do harm, or by mistake: refused with a line
//! that helps, or shown as the words they are. Never run, never a hang.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use crate::support::{published, text_at};

const HEAD: &str = "# 云溪县2030年政府工作报告\n\n### 工作回顾\n\n- 粮食产量增长5%。\n";
const SETTINGS: &str = "place = \"云溪县\"\nyear = 2030\nissuer = \"云溪县人民政府\"\n";
/// Far more than any of these takes, far less than a hang.
const PATIENCE: Duration = Duration::from_secs(60);

/// A folder with this report and these settings.
fn folder(name: &str, report: &str, settings: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("hostile")
        .join(name);
    fs::create_dir_all(&folder).expect("the folder is made");
    fs::write(folder.join("report.md"), report).expect("the report is written");
    fs::write(folder.join("report.toml"), settings).expect("the settings are written");
    folder
}

fn yitu(arguments: &[&str]) -> Output {
    let start = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_yitu"))
        .args(arguments)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program starts");
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
    output
}

/// What `yitu check` complains of; it must not pass, panic or fill the screen.
#[track_caller]
fn assert_refused(name: &str, report: &str, words: &[&str]) {
    let folder = folder(name, report, SETTINGS);
    let output = yitu(&["check", "--quiet", &folder.display().to_string()]);
    let complaint = String::from_utf8(output.stderr).expect("it speaks UTF-8");
    let begin: String = complaint.chars().take(2_000).collect();
    assert_eq!(output.status.code(), Some(1), "{begin}");
    assert!(complaint.len() < 200_000, "{} bytes", complaint.len());
    // Lines break where the folder's name leaves room.
    let flat = |words: &str| words.replace(|c: char| c.is_whitespace() || c == '│', "");
    for word in words {
        assert!(
            flat(&complaint).contains(&flat(word)),
            "no {word} in:\n{begin}"
        );
    }
}

#[test]
fn what_markdown_would_run_load_or_swallow_is_refused_with_its_words() {
    let remedy = "请删去这个标记，保留文字";
    let script = "<script>alert(1)</script>";
    let attribute = "产量<b onclick=alert(1)>增长</b>6%。";
    let definition = "见上文。\n\n[甲]: javascript:alert(1)";
    let fence = format!("见下。\n\n```html\n{script}\n```");
    for (name, line, words) in [
        ("script", script, "HTML 代码"),
        ("inline", attribute, "HTML 代码"),
        ("comment", "<!-- 产量 -->", "HTML 代码"),
        ("image", "![产量](https://example.com/x.png)", "图片"),
        ("link", "[产量](javascript:alert(1))", "链接"),
        ("address", "<https://example.com/>", "链接"),
        ("definition", definition, "链接的定义"),
        ("entity", "产量&#60;script&#62;6%。", "字符实体"),
        ("escape", "产量\\<b\\>6%。", "转义符"),
        ("fence", &fence, "代码块"),
    ] {
        let report = format!("{HEAD}- {line}\n");
        assert_refused(name, &report, &["report.md:", words, remedy]);
    }
}

#[test]
fn characters_that_turn_or_hide_words_are_refused_with_their_number() {
    for (name, hidden, words) in [
        ("bidi-override", "\u{202e}", "U+202E（改变文字方向）"),
        ("bidi-isolate", "\u{2067}", "U+2067（改变文字方向）"),
        ("zero-width", "\u{200b}", "U+200B（零宽字符）"),
        ("null", "\0", "U+FFFD（乱码）"),
        ("bell", "\u{7}", "U+0007（控制字符）"),
    ] {
        let report = format!("{HEAD}- 水产产量增长{hidden}58%。\n");
        let hidden = if hidden == "\0" { "U+0000" } else { words };
        assert_refused(name, &report, &["report.md:6", "水产产量增长", hidden]);
    }
}

#[test]
fn what_is_far_too_large_is_refused_before_it_is_read() {
    let sentence = "粮食产量增长5%，";
    let lines = format!("- {sentence}\n").repeat(400_000);
    for (name, report, words) in [
        (
            "ten-megabytes",
            format!("{HEAD}{lines}"),
            "报告最多 100000 个字",
        ),
        (
            "one-line",
            format!("{HEAD}- {}\n", "字".repeat(50_000)),
            "第 6 行「- 字",
        ),
        (
            "headings",
            format!("{HEAD}{}", "### 甲\n".repeat(10_000)),
            "标题超过了 1000 个",
        ),
        (
            "quotes",
            format!("{HEAD}{}", "> ".repeat(20_000)),
            "一行最多 5000 个字",
        ),
        (
            "one-megabyte-line",
            format!("{HEAD}- {}\n", sentence.repeat(43_000)),
            "报告最多",
        ),
    ] {
        assert_refused(name, &report, &["report.md", words, "请"]);
    }
    let many = "- 小麦1吨，玉米2吨，水稻3吨，大豆4吨，油菜5吨。\n".repeat(900);
    assert_refused("figures", &format!("{HEAD}{many}"), &["处数字", "请"]);
}

#[test]
fn a_slip_made_a_thousand_times_is_told_once() {
    let report = format!("{HEAD}{}", "- 产量<b>6%。\n".repeat(1_000));
    assert_refused("thousand", &report, &["HTML 代码", "这样的共 1000 处"]);
}

#[test]
fn settings_cannot_hang_or_panic_either() {
    let folder = folder(
        "settings",
        HEAD,
        &format!("place = \"{}", "云".repeat(90_000)),
    );
    let output = yitu(&["check", &folder.display().to_string()]);
    let complaint = String::from_utf8(output.stderr).expect("it speaks UTF-8");
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint.contains("report.toml") && complaint.contains("第 1 行"));
}

#[test]
fn a_mark_in_front_that_editors_put_there_is_no_fault() {
    let folder = folder("marked", &format!("\u{feff}{HEAD}"), SETTINGS);
    assert!(
        yitu(&["check", &folder.display().to_string()])
            .status
            .success()
    );
}

/// The page of a report; `None` where nothing draws.
fn page(report: &str, settings: &str) -> Option<String> {
    Some(text_at(&published(report, settings)?, "index.html"))
}

#[test]
fn what_stands_before_the_first_section_is_on_the_page() {
    let report = "# 云溪县报告\n\n各位代表：\n\n### 回顾\n\n- 修路300公里。\n";
    let Some(html) = page(report, SETTINGS) else {
        return;
    };
    assert!(html.contains("各位代表："), "{html}");
}

/// Every element with the names of its attributes, in order.
fn elements(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') {
            let (mut names, mut quoted, mut end) = (String::new(), false, rest.len());
            for (at, c) in rest.char_indices() {
                match c {
                    '"' => quoted = !quoted,
                    '>' if !quoted => {
                        end = at;
                        break;
                    }
                    _ if !quoted => names.push(c),
                    _ => {}
                }
            }
            rest = &rest[end..];
            found.push(names);
        }
    }
    found
}

#[test]
fn words_that_look_like_code_are_words_on_the_page() {
    let harm = "\"'> </h3> -- ]]> {{7*7}} ${7} javascript:alert(1) & <3 onload=alert(1) ";
    let report = |words: &str| {
        format!(
            "# 云溪县{words}报告\n\n### 一、{words}回顾\n\n#### 粮食{words}\n\n\
             - {words}粮食产量增长5%，茶叶产量增长6%。\n- {words}修路300公里。\n"
        )
    };
    // The reader doubts names behind such words; an editor who is sure says so.
    let sure = ["粮食产量增长5%", "茶叶产量增长6%", "修路300公里"]
        .map(|at| format!("[[figure]]\nat = '{at}'\nsure = true\n"))
        .concat();
    // How many words 速览 shows depends on how many there are.
    let settings = |words: &str, title: &str| {
        format!(
            "place = '''{words}'''\nyear = 2030\nissuer = '''{words}'''\ncover = ['茶叶产量']\n{sure}\
             [[glance]]\nsection = '''{title}回顾'''\nwords = '修路300公里'\n"
        )
    };
    let plain = page(&report("平常"), &settings("平常", "平常"));
    let title = harm.replace("</h3>", "< /h3>");
    let harmed = page(
        &report(&title),
        &settings(
            &format!("{harm}<script>alert(1)</script><img src=x onerror=alert(1)>"),
            &title,
        ),
    );
    let (Some(plain), Some(harmed)) = (plain, harmed) else {
        return;
    };
    assert_eq!(elements(&harmed), elements(&plain));
    assert!(
        harmed.contains("javascript:alert(1)"),
        "the words are shown"
    );
    for open in ["<script>alert", "<img src=x", "<3 onload", "</h3> --"] {
        assert!(!harmed.contains(open), "{open}");
    }
}

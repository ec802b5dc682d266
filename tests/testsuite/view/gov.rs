//! What a page of a government site says of itself.

use crate::support::{published, text_at};

const REPORT: &str = "# 某县政府工作报告\n\n## 2031年目标\n\n- 修路9公里。\n";
const SETTINGS: &str = r#"
place = "某县"
year = 2031
issuer = "某县人民政府"
published = "2031-01-05 09:00"

[site]
address = "https://www.example.gov.cn/2031/"

[gov]
site_name = "某县人民政府门户网站"
site_domain = "www.example.gov.cn"
site_code = "5000000001"
column_name = "政府工作报告"
column_type = "信息公开"
organizer = "某县人民政府办公室"
police = "某公网安备 50000000000001号"
statistics = "https://count.example.gov.cn/js?id=1"
"#;

#[test]
fn the_tags_of_the_guideline_stand_in_its_order() {
    let Some(plan) = published(REPORT, SETTINGS) else {
        return;
    };
    let page = text_at(&plan, "index.html");
    let tags = [
        ("SiteName", "某县人民政府门户网站"),
        ("SiteDomain", "www.example.gov.cn"),
        ("SiteIDCode", "5000000001"),
        ("ColumnName", "政府工作报告"),
        ("ColumnType", "信息公开"),
        ("ArticleTitle", "某县政府工作报告 · 某县2031年"),
        ("PubDate", "2031-01-05 09:00"),
        ("ContentSource", "某县人民政府"),
        ("Keywords", "某县,2031年,政府工作报告,一图读懂"),
        ("Author", "某县人民政府"),
        ("Url", "https://www.example.gov.cn/2031/"),
    ];
    let mut before = 0;
    for (name, content) in tags {
        let tag = format!("<meta name=\"{name}\" content=\"{content}\">");
        let at = page.find(&tag).unwrap_or_else(|| panic!("no {tag}"));
        assert!(at > before, "{tag}");
        before = at;
    }
    // What nobody said is left out, not empty.
    assert!(!page.contains("ColumnDescription"));
}

#[test]
fn the_foot_leads_to_where_numbers_are_looked_up_and_faults_are_told() {
    let Some(plan) = published(REPORT, SETTINGS) else {
        return;
    };
    let page = text_at(&plan, "index.html");
    for words in [
        "主办：某县人民政府办公室",
        "网站标识码：5000000001",
        "jiucuo.html?site_code=5000000001\"",
        "webSearch?code=50000000000001\"",
    ] {
        assert!(page.contains(words), "{words}");
    }
}

#[test]
fn the_script_of_statistics_runs_on_the_page_and_its_host_alone_is_let_in() {
    let Some(plan) = published(REPORT, SETTINGS) else {
        return;
    };
    let script = "<script async src=\"https://count.example.gov.cn/js?id=1\"></script>";
    assert!(text_at(&plan, "index.html").contains(script));
    let frozen = format!("{}/index.html", plan.edition_folder());
    assert!(!text_at(&plan, &frozen).contains("count.example"));
    let policy = plan.policy();
    for place in ["script-src", "img-src", "connect-src"] {
        let rules = policy.split(';').find(|rules| rules.contains(place));
        let host = " https://count.example.gov.cn";
        assert!(rules.is_some_and(|rules| rules.ends_with(host)), "{policy}");
    }
}

#[test]
fn a_page_of_nobodys_site_has_none_of_it() {
    let Some(plan) = published(REPORT, "place = \"某县\"\nyear = 2031\n") else {
        return;
    };
    let page = text_at(&plan, "index.html");
    for word in ["SiteName", "ArticleTitle", "jiucuo", "主办"] {
        assert!(!page.contains(word), "{word}");
    }
}

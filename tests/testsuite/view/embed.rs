//! The pages that other sites show, as the program writes them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

const ADDRESS: &str = "https://www.example.gov.cn/2022/";

/// Writes the report that ships, with `site` among its settings, and gives the
/// folder of the pages.
fn prerendered(name: &str, site: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let (report, pages) = (folder.join("report"), folder.join("pages"));
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&report).expect("a folder for the report");
    fs::create_dir_all(&pages).expect("a folder for the pages");
    let own = Path::new("data/beibei-2022");
    fs::copy(own.join("report.md"), report.join("report.md")).expect("the report");
    let settings = fs::read_to_string(own.join("report.toml")).expect("its settings");
    fs::write(report.join("report.toml"), format!("{settings}\n{site}")).expect("settings");
    fs::copy("index.html", pages.join("index.html")).expect("the template");
    let done = Command::new(env!("CARGO_BIN_EXE_yitu"))
        .args(["prerender", "--report"])
        .arg(&report)
        .arg("--page")
        .arg(pages.join("index.html"))
        .status()
        .expect("the program starts");
    assert!(done.success());
    pages
}

/// The pages of parts: name and HTML.
fn parts(pages: &Path) -> Vec<(String, String)> {
    let files: Result<Vec<_>, io::Error> = fs::read_dir(pages).expect("pages").collect();
    let names = files.expect("pages").into_iter();
    let names = names.filter_map(|entry| entry.file_name().into_string().ok());
    let parts = names.filter(|name| name.starts_with("embed-"));
    parts
        .map(|name| {
            let html = fs::read_to_string(pages.join(&name)).expect("a page");
            (name, html)
        })
        .collect()
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    let found = html.split(&start).skip(1);
    found.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn parts_hold_the_whole_report_and_lead_where_they_cannot() {
    let pages = prerendered("parts", "");
    let whole = fs::read_to_string(pages.join("index.html")).expect("the page");
    let mut lines = BTreeSet::new();
    let parts = parts(&pages);
    assert!(parts.len() > 30, "{}", parts.len());
    for (name, html) in &parts {
        let ids = values(html, "id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{name} has a name twice");
        let id = name.trim_start_matches("embed-").trim_end_matches(".html");
        assert!(ids.contains(&id), "{name} does not hold {id}");
        for link in values(html, "href") {
            if let Some(inside) = link.strip_prefix('#') {
                assert!(ids.contains(&inside), "{name}: {link} leads nowhere");
            } else if let Some(outside) = link.strip_prefix("index.html#") {
                let there = format!(" id=\"{outside}\"");
                assert!(whole.contains(&there), "{name}: {link} leads nowhere");
            }
        }
        assert!(
            !html.contains("leptos-island"),
            "{name} would need the module"
        );
        lines.extend(values(html, "data-line").into_iter().map(str::to_owned));
    }
    let all: BTreeSet<_> = values(&whole, "data-line")
        .into_iter()
        .map(str::to_owned)
        .collect();
    assert_eq!(lines, all);
}

#[test]
fn every_page_names_its_oembed_answer_where_the_address_is_known() {
    let pages = prerendered("oembed", &format!("[site]\naddress = \"{ADDRESS}\""));
    let whole = fs::read_to_string(pages.join("index.html")).expect("the page");
    let all = parts(&pages)
        .into_iter()
        .chain([("index.html".to_owned(), whole)]);
    for (name, html) in all {
        let id = name.trim_start_matches("embed-").trim_end_matches(".html");
        let linked = format!("{ADDRESS}%yitu-edition%oembed/{id}.json");
        assert!(values(&html, "href").contains(&linked.as_str()), "{name}");
        let answer = fs::read(pages.join("oembed").join(format!("{id}.json"))).expect("an answer");
        let answer: serde_json::Value = serde_json::from_slice(&answer).expect("JSON");
        assert_eq!(
            (&answer["version"], &answer["type"]),
            (&"1.0".into(), &"rich".into())
        );
        let file = name.trim_start_matches("index.html");
        let shown = format!(" src=\"{ADDRESS}%yitu-edition%{file}\"");
        let code = answer["html"].as_str().expect("code");
        assert!(code.contains(&shown) && !code.contains("<script"), "{code}");
        assert!(
            code.contains(&format!("height=\"{}\"", answer["height"])),
            "{code}"
        );
        assert!(
            answer["title"]
                .as_str()
                .is_some_and(|title| title.contains("北碚区2022年"))
        );
    }
}

#[test]
fn without_an_address_no_page_names_an_answer() {
    let pages = prerendered("no-address", "");
    assert_eq!(
        fs::read_dir(pages.join("oembed"))
            .expect("the folder")
            .count(),
        0
    );
    for (name, html) in parts(&pages) {
        assert!(!html.contains("oembed"), "{name}");
    }
}

#[test]
fn the_portals_that_the_editor_names_are_told_to_the_server() {
    let pages = prerendered("portals", "[site]\nportals = [\"https://www.a.gov.cn\"]");
    let told = fs::read_to_string(pages.join("frame-ancestors.txt")).expect("a line");
    assert_eq!(told, "'self' https://www.a.gov.cn");
}

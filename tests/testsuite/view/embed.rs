//! The pages that other sites show.

use std::collections::{BTreeMap, BTreeSet};

use yitu::publish::{Plan, headers};

use crate::support::{SHIPPED, published, text_at, texts};

const ADDRESS: &str = "https://www.example.gov.cn/2022/";
const PAGE: &str = "index.html";

/// The site of the report that ships, with `site` among its settings; `None`
/// where nothing draws.
fn shipped(site: &str) -> Option<Plan<'static>> {
    let [report, settings] = texts(SHIPPED);
    published(&report, &format!("{settings}\n{site}"))
}

/// The pages of parts: name and HTML.
fn parts(site: &Plan<'_>) -> Vec<(String, String)> {
    let mut names = site.paths();
    names.retain(|name| name.starts_with("embed-") && name.ends_with(".html"));
    let parts = names.into_iter().map(|name| {
        let html = text_at(site, &name);
        (name, html)
    });
    parts.collect()
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    let found = html.split(&start).skip(1);
    found.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn parts_hold_the_whole_report_and_lead_where_they_cannot() {
    let Some(site) = shipped("") else { return };
    let whole = text_at(&site, PAGE);
    let mut lines = BTreeSet::new();
    let parts = parts(&site);
    assert!(parts.len() > 30, "{}", parts.len());
    for (name, html) in &parts {
        let ids = values(html, "id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{name} has a name twice");
        let id = name.trim_start_matches("embed-").trim_end_matches(".html");
        assert!(ids.contains(&id), "{name} does not hold {id}");
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
    let Some(site) = shipped(&format!("[site]\naddress = \"{ADDRESS}\"")) else {
        return;
    };
    let whole = (PAGE.to_owned(), text_at(&site, PAGE));
    let all = parts(&site).into_iter().chain([whole]);
    for (name, html) in all {
        let id = name.trim_start_matches("embed-").trim_end_matches(".html");
        let linked = format!("{ADDRESS}oembed/{id}.json");
        assert!(values(&html, "href").contains(&linked.as_str()), "{name}");
        let answer = text_at(&site, &format!("oembed/{id}.json"));
        let answer: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
        assert_eq!(
            (&answer["version"], &answer["type"]),
            (&"1.0".into(), &"rich".into())
        );
        let file = name.trim_start_matches("index.html");
        let shown = format!(" src=\"{ADDRESS}{file}\"");
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
    let Some(site) = shipped("") else { return };
    assert!(!site.paths().iter().any(|path| path.contains("oembed")));
    for (name, html) in parts(&site) {
        assert!(!html.contains("oembed"), "{name}");
    }
}

#[test]
fn the_portals_that_the_editor_names_are_told_to_the_server() {
    let Some(site) = shipped("[site]\nportals = [\"https://www.a.gov.cn\"]") else {
        return;
    };
    let told = text_at(&site, headers::POLICY_FILE);
    let last = told.rsplit("; ").next();
    assert_eq!(last, Some("frame-ancestors 'self' https://www.a.gov.cn"));
}

#[test]
fn every_link_of_every_page_leads_to_something() {
    let site = shipped(&format!("[site]\naddress = \"{ADDRESS}\""));
    let Some(site) = site else { return };
    let paths: BTreeSet<String> = site.paths().into_iter().collect();
    let pages = paths.iter().filter(|path| path.ends_with(".html"));
    let pages: BTreeMap<&str, String> = pages
        .map(|path| (path.as_str(), text_at(&site, path)))
        .collect();
    for (path, html) in &pages {
        let folder = path.rfind('/').map_or("", |at| &path[..=at]);
        for link in values(html, "href") {
            // Other sites, this one by its address, the icon of no page, and
            // the server's own front page.
            if link.contains(':') || link == "/" {
                continue;
            }
            let (file, id) = link.split_once('#').unwrap_or((link, ""));
            let target = match file.split('?').next() {
                None | Some("") => (*path).to_owned(),
                Some(file) => match file.strip_prefix("../") {
                    // Small pages lie one folder deep.
                    Some(above) => above.to_owned(),
                    None => format!("{folder}{file}"),
                },
            };
            assert!(paths.contains(&target), "{path}: {link} leads nowhere");
            let is_there = id.is_empty()
                || pages
                    .get(&*target)
                    .is_some_and(|html| values(html, "id").contains(&id));
            assert!(is_there, "{path}: {link} leads nowhere");
        }
    }
}

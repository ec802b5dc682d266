//! What a page of a government site says of itself: the tags of the
//! 《政府网站发展指引》 in its head, and the lines of its foot.

use leptos::prelude::*;

use super::Page;
use super::poster::{SHARE, picture_file};
use super::words::{description, page_title};
use crate::settings::{Address, GovSettings, SiteCode, WebAddress};

/// Where anyone looks up the number of a registered site.
const ICP: &str = "https://beian.miit.gov.cn/";
const POLICE: &str = "https://beian.mps.gov.cn/#/query/webSearch?code=";
/// Where faults of any government site are told, by its 网站标识码.
const REPORT_ERROR: &str = "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=";

/// The tags, where `report.toml` has `[gov]`.
pub(super) fn tags(page: &Page) -> impl IntoView + use<> {
    let gov = page.settings.gov.as_ref();
    let stated = gov.map(|gov| stated(page, gov)).unwrap_or_default();
    let tag = |(name, content): (&'static str, Option<String>)| {
        content.map(|content| view! { <meta name=name content=content/> })
    };
    stated.into_iter().filter_map(tag).collect_view()
}

/// Every tag in the guideline's order, with what the page says by it.
fn stated(page: &Page, gov: &GovSettings) -> Vec<(&'static str, Option<String>)> {
    let settings = &page.settings;
    let or_issuer = |said: &Option<String>| said.clone().or_else(|| settings.issuer.clone());
    let address = settings.site.address.as_ref();
    let own = gov.tags();
    let own = own.map(|(tag, _, said)| (tag, said.map(str::to_owned)));
    let shared = address.filter(|_| page.posters.contains(SHARE));
    let share = shared.map(|site| format!("{}{}", site.as_str(), picture_file(SHARE)));
    let article = [
        ("ArticleTitle", Some(page_title(page))),
        ("PubDate", settings.published.clone()),
        ("ContentSource", or_issuer(&gov.source)),
        ("Keywords", Some(keywords(page, gov))),
        ("Author", or_issuer(&gov.author)),
        ("Description", Some(description(page))),
        (
            "Image",
            said(gov.image.as_ref(), WebAddress::as_str).or(share),
        ),
        ("Url", said(address, Address::as_str)),
    ];
    own.into_iter().chain(article).collect()
}

fn said<T>(what: Option<&T>, words: fn(&T) -> &str) -> Option<String> {
    what.map(|what| words(what).to_owned())
}

fn keywords(page: &Page, gov: &GovSettings) -> String {
    gov.keywords.clone().unwrap_or_else(|| {
        let year = page.settings.year.map(|year| format!("{year}年"));
        let ours = ["政府工作报告", "一图读懂"].map(str::to_owned);
        let known = page.settings.place.clone().into_iter().chain(year);
        known.chain(ours).collect::<Vec<_>>().join(",")
    })
}

/// The lines of the foot.
pub(super) fn foot_lines(page: &Page) -> impl IntoView + use<> {
    let gov = page.settings.gov.as_ref()?;
    let people = [
        ("主办：", &gov.organizer),
        ("承办：", &gov.operator),
        ("联系方式：", &gov.contact),
        ("来源：", &gov.source),
    ];
    let people: Vec<String> = people
        .into_iter()
        .filter_map(|(label, who)| Some([label, who.as_ref()?].concat()))
        .collect();
    let code = gov.site_code.as_ref().map(SiteCode::as_str);
    let national = code.map(|code| [REPORT_ERROR, code].concat());
    let report_error = said(gov.report_error.as_ref(), WebAddress::as_str).or(national);
    let police = |words: &String| {
        let digits: String = words.chars().filter(char::is_ascii_digit).collect();
        ([POLICE, &digits].concat(), words.clone())
    };
    let links = [
        said(gov.original.as_ref(), WebAddress::as_str).map(|to| (to, "报告原文".to_owned())),
        gov.icp.clone().map(|words| (ICP.to_owned(), words)),
        gov.police.as_ref().map(police),
        report_error.map(|to| (to, "政府网站找错".to_owned())),
    ];
    let links = links.into_iter().flatten();
    let links = links.map(|(to, words)| view! { <a href=to>{words}</a> " " });
    let code = code.map(|code| format!("网站标识码：{code}"));
    Some(view! {
        <p>{people.join("　")}</p>
        <p>{links.collect_view()}{code}</p>
    })
}

/// The script by which the portal counts its readers.
pub(super) fn statistics(page: &Page) -> impl IntoView + use<> {
    let gov = page.settings.gov.as_ref();
    let script = gov.and_then(|gov| said(gov.statistics.as_ref(), WebAddress::as_str));
    script.map(|src| view! { <script async src=src></script> })
}

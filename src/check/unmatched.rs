//! What `report.toml` says that the report does not bear out: names of sections
//! and cards that it does not have, a year that is not its title's.

use crate::diagnostic::Diagnostic;
use crate::report::{Masthead, Report};
use crate::settings::Settings;

/// A warning for each.
pub(super) fn unmatched(report: &Report, settings: &Settings) -> Vec<Diagnostic> {
    let sections = settings.sections.iter().map(|section| &section.title);
    let no_section = |name: &&String| {
        let mut sections = report.sections.iter();
        !sections.any(|section| section.heading.is_called(name))
    };
    let sections = sections.filter(no_section).map(|name| astray("篇章", name));
    let no_card = |name: &&String| {
        let mut sections = report.sections.iter();
        !sections.any(|section| {
            let titles = section
                .cards
                .iter()
                .filter_map(|card| card.heading.as_ref());
            let mut titles = titles.map(|heading| &heading.title);
            titles.any(|title| title == *name || section.qualified(title) == **name)
        })
    };
    let cards = settings.bare_cards.iter().filter(no_card);
    let cards = cards.map(|name| astray("卡片", name));
    sections
        .chain(cards)
        .chain(other_year(report, settings))
        .collect()
}

fn astray(what: &str, name: &str) -> Diagnostic {
    Diagnostic::warning(
        "check::not-in-report",
        0..0,
        format!("report.toml 里的{what}「{name}」在报告中找不到，这一条不起作用"),
        "请照报告里的标题写；yitu check --selectors 列出所有的名称",
    )
}

fn other_year(report: &Report, settings: &Settings) -> Option<Diagnostic> {
    let (said, written) = (Masthead::of(report).year?, settings.year?);
    (said != written).then(|| {
        Diagnostic::warning(
            "check::other-year",
            report.title.block.span.clone(),
            format!("report.toml 说这是 {written} 年的报告，原文看来是 {said} 年的"),
            "年份错了，「今年」「去年」的数据都会错一年；请核对 year",
        )
    })
}

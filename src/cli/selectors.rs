//! `yitu check --selectors`: everything that `report.toml` can name.

use std::collections::BTreeSet;

use super::load::Loaded;
use crate::report::{Heading, short_names};
use crate::story::{self, Picture, drawable, selector};

/// Sections with their short names, cards, charts, then the indicators in the
/// order of the report.
pub(super) fn told(loaded: &Loaded) -> String {
    let report = &loaded.report;
    let headings: Vec<&Heading> = report.sections.iter().map(|s| &s.heading).collect();
    let short = short_names(&headings);
    let sections = headings.iter().zip(&short);
    let sections = sections.map(|(heading, short)| format!("{}（简称 {short}）", heading.title));
    let cards = report.sections.iter().flat_map(|section| {
        let titled = section
            .cards
            .iter()
            .filter_map(|card| card.heading.as_ref());
        titled.map(|heading| section.qualified(&heading.title))
    });
    let pictures = story::pictures(report, &loaded.reading.figures, &loaded.settings.charts);
    let pictures = pictures.unwrap_or_default();
    let series = pictures
        .iter()
        .flat_map(|card| &card.pictures)
        .filter_map(Picture::series);
    let charts = series.map(|series| format!("{}（{}）", series.id, series.takeaway));
    let mut told = BTreeSet::new();
    let figures = loaded.reading.figures.iter();
    let figures = figures.filter(|figure| drawable(figure)).map(selector);
    let figures = figures.filter(|name| told.insert(name.clone()));
    [
        list("篇章：[[section]] title、[[glance]] section", sections),
        list("卡片：[[card]] title、[[chart]] card、bare_cards", cards),
        list("现有的图", charts),
        list("指标：cover、[[chart]] figures", figures),
    ]
    .concat()
}

fn list(head: &str, names: impl Iterator<Item = String>) -> String {
    let names: String = names.map(|name| format!("  {name}\n")).collect();
    format!("{head}\n{names}")
}

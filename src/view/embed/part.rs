//! What can be shown by itself.

use crate::island::embed_text::file;
use crate::report::{Report, Section};
use crate::story::{PLOT, Picture};
use crate::view::link::chart_id;
use crate::view::poster::poster_page_file;
use crate::view::section::{card_id, section_id};
use crate::view::{Page, scoreboard};

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// A section with all its cards, or the scoreboard.
    Section,
    /// A card.
    Card,
    /// A chart.
    Chart,
}

impl PartKind {
    /// As classes and the attributes of `<yitu-report>` name it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Section => "section",
            Self::Card => "card",
            Self::Chart => "chart",
        }
    }
}

/// A part of the page. Its file is [`Part::file`]; on the page it is the
/// element whose id is `id`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name: `s3`, `s3-2`, `chart-gdp-2026`, `scoreboard`.
    pub id: String,
    /// What it is.
    pub kind: PartKind,
    /// What it is called: a heading of the report, or a chart's takeaway.
    pub title: String,
    /// Where in the report it stands; `None` for what the scoreboard holds.
    pub(crate) place: Option<CardPlace>,
}

/// A section, or a card in it, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CardPlace {
    pub(crate) section: usize,
    pub(crate) card: usize,
}

impl Part {
    /// The file beside the page that shows it alone.
    pub fn file(&self) -> String {
        file(&self.id)
    }

    /// The file, from the site's folder, of the small page with its poster.
    pub fn poster_page(&self) -> String {
        poster_page_file(&self.id)
    }
}

/// Every part, in the order of the page. A section without themes is one
/// part: its only card has no heading of its own.
pub fn parts(page: &Page) -> Vec<Part> {
    let mut parts = Vec::new();
    for (at, section) in page.report.sections.iter().enumerate() {
        let title = section.heading.block.text.clone();
        let place = |card| Some(CardPlace { section: at, card });
        parts.push(part(section_id(at), PartKind::Section, title, place(0)));
        for (card, one) in section.cards.iter().enumerate() {
            if let Some(heading) = &one.heading {
                let title = told_apart(&page.report, section, &heading.title);
                parts.push(part(card_id(at, card), PartKind::Card, title, place(card)));
            }
            let number = cards_before(&page.report, at) + card;
            let drawn = page.pictures[number].pictures.iter();
            let series = drawn.filter_map(Picture::series);
            let charts =
                series.filter_map(|series| page.charts.iter().find(|chart| chart.id == series.id));
            parts.extend(charts.map(|chart| chart_part(&chart.id, &chart.takeaway, place(card))));
        }
    }
    if let Some(chart) = page.charts.iter().find(|chart| chart.id == PLOT) {
        let title = scoreboard::TITLE.to_owned();
        parts.push(part(
            scoreboard::ID.to_owned(),
            PartKind::Section,
            title,
            None,
        ));
        parts.push(chart_part(PLOT, &chart.takeaway, None));
    }
    parts
}

/// A card's title, with its section's where other sections have the same.
fn told_apart(report: &Report, section: &Section, title: &str) -> String {
    let cards = report.sections.iter().flat_map(|section| &section.cards);
    let headings = cards.filter_map(|card| card.heading.as_ref());
    if headings.filter(|heading| heading.title == title).count() > 1 {
        format!("{} · {title}", section.heading.title)
    } else {
        title.to_owned()
    }
}

/// How many cards stand before a section.
pub(crate) fn cards_before(report: &Report, section: usize) -> usize {
    let before = &report.sections[..section];
    before.iter().map(|section| section.cards.len()).sum()
}

fn chart_part(id: &str, takeaway: &str, place: Option<CardPlace>) -> Part {
    part(chart_id(id), PartKind::Chart, takeaway.to_owned(), place)
}

fn part(id: String, kind: PartKind, title: String, place: Option<CardPlace>) -> Part {
    Part {
        id,
        kind,
        title,
        place,
    }
}

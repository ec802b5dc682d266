//! What was read → what is told: figures, pictures and drawn charts.

use std::collections::BTreeSet;

use super::content::{Content, Fault, Text};
use crate::chart::{self, Draw};
use crate::diagnostic::Diagnostic;
use crate::settings::TopicSettings;
use crate::story::{self, Series};
use crate::term::Terms;
use crate::topic::tags;
use crate::view::{Page, Scenery};

/// All that the pages of a report are written from: `cover` is the text of its
/// `cover.svg`, `draw` draws its charts.
///
/// # Errors
/// Every chart and every figure of the cover that the report does not have,
/// and what stopped the drawing.
pub fn page(content: Content, cover: Option<&str>, draw: &dyn Draw) -> Result<Page, Vec<Fault>> {
    let Content {
        settings,
        report,
        reading,
        lapsed: _,
        guessed: _,
    } = content;
    let figures = reading.figures;
    let scenery = cover
        .map_or_else(|| Ok(Scenery::horizon()), Scenery::read)
        .map_err(|fault| Fault::in_text(Text::Cover, vec![fault]))?;
    let in_report = |faults| Fault::in_text(Text::Report, faults);
    let pictures = story::pictures(&report, &figures, &settings.charts).map_err(in_report)?;
    let layouts =
        story::layouts(&report, &figures, &pictures, &settings.cards).map_err(in_report)?;
    let cover = story::cover(&settings.cover, &report, &figures).map_err(in_report)?;
    let glance = story::glance(&report, &figures, &cover, &settings.glance).map_err(in_report)?;
    let scoreboard = story::scoreboard(&report, &figures);
    let mut series: Vec<Series> = pictures
        .iter()
        .flat_map(|card| &card.pictures)
        .filter_map(|picture| picture.series().cloned())
        .collect();
    series.extend(scoreboard.series(&figures));
    let charts = chart::draw(&series, &figures, draw).map_err(|error| {
        let message = error.to_string();
        let hint = "请把这份报告和这句话一起告诉开发者";
        let fault = Diagnostic::error("chart::not-drawn", 0..0, message, hint);
        Fault::of_whole(Text::Report, fault)
    })?;
    let more: Vec<_> = settings.topics.iter().map(TopicSettings::more).collect();
    let tags = tags(&report, &more);
    Ok(Page {
        terms: Terms::of(&report, &figures),
        tags,
        report,
        settings,
        scenery,
        figures,
        cover,
        pictures,
        glance,
        layouts,
        scoreboard,
        charts,
        posters: BTreeSet::new(),
    })
}

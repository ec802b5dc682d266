//! Which pictures a card shows: the editor's choice, else a rule.

use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::report::Report;
use crate::settings::{ChartForm, ChartSettings};

use super::build;
use super::choice::{by_choice, misplaced};
use super::ladder::ladder;
use super::layout::{bars as clause_bars, is_wall, sketch_of};
use super::origin::sets_out;
use super::rule::{bars, falls, ladders, rings, whole};
use super::theme::{Theme, themes};
use super::tile::weightiest;
use super::{CardPictures, Picture, Series, keywords, tiles};

/// Fewer tiles than this are no picture.
const FEWEST_TILES: usize = 2;
/// As few key words.
const FEWEST_WORDS: usize = 2;

/// The pictures of every card, in the report's order.
///
/// A card named in `charts` shows just what they say. Any other shows one
/// main picture by rule (parts of a whole, bars of growth, levels through
/// time, rings of shares, tiles), beside it how far fell what is better lower;
/// without any, an icon, with key words if it is a wall of words.
///
/// # Errors
/// Every chart of the editor's that cannot be drawn, with the reason.
pub fn pictures(
    report: &Report,
    figures: &[Figure],
    charts: &[ChartSettings],
) -> Result<Vec<CardPictures>, Vec<Diagnostic>> {
    let themes: Vec<Theme<'_>> = themes(report).collect();
    let mut faults = misplaced(charts, &themes);
    let mut cards = Vec::new();
    for theme in &themes {
        let mut chosen = charts
            .iter()
            .filter(|chart| theme.is_called(&chart.card))
            .peekable();
        let mut pictures = Vec::new();
        if chosen.peek().is_none() {
            pictures = by_rule(theme, figures);
        }
        for chart in chosen {
            match by_choice(report, theme, figures, chart) {
                Ok(picture) => pictures.extend(picture),
                Err(more) => faults.extend(more),
            }
        }
        cards.push(CardPictures {
            card: theme.title.to_owned(),
            pictures,
        });
    }
    if faults.is_empty() {
        Ok(cards)
    } else {
        Err(faults)
    }
}

fn by_rule(theme: &Theme<'_>, figures: &[Figure]) -> Vec<Picture> {
    let own = theme.own(figures);
    let id = |form: &str| format!("c{}-{form}", theme.number);
    let chart = whole(&own, figures)
        .and_then(|at| build::share_bar(&id("share"), at, &[], figures).ok())
        .or_else(|| build::bar(&id("bar"), &bars(&own, figures)?, figures).ok())
        .or_else(|| ladder(&id("ladder"), &ladders(&own, figures)?, figures).ok())
        .or_else(|| build::rings(&id("rings"), &rings(&own, figures)?, figures).ok());
    let fallen = falls(&own, figures);
    let fallen = fallen.and_then(|at| build::bar(&id("falls"), &at, figures).ok());
    let sentences = &theme.card.sentences;
    let chart = chart.map(|series| match clause_bars(&series, sentences, figures) {
        Some(_) if series.form == ChartForm::Bar => Picture::Clauses(series),
        Some(_) | None => Picture::Chart(series),
    });
    let mut pictures: Vec<Picture> = chart.into_iter().collect();
    if pictures.is_empty() {
        let drawn = |at: &usize| {
            let mut points = fallen.iter().flat_map(Series::points);
            points.any(|point| point.figure == *at)
        };
        let sketched: Vec<usize> = sentences
            .iter()
            .filter_map(|sentence| sketch_of(sentence, figures, |at| drawn(&at)))
            .flat_map(|sketch| sketch.lines)
            .map(|line| line.figure)
            .collect();
        let others = own.iter().copied();
        let others: Vec<usize> = others
            .filter(|at| !drawn(at) && !sketched.contains(at) && !sets_out(*at, figures))
            .collect();
        let chosen = weightiest(&others, figures);
        let tiles = tiles(&chosen, figures, sentences);
        // One number by itself stands as well in its sentence.
        let is_picture = chosen.len() >= FEWEST_TILES || !tiles.pledges.is_empty();
        pictures.extend((is_picture && !chosen.is_empty()).then_some(Picture::Tiles(tiles)));
    }
    pictures.extend(fallen.map(Picture::Chart));
    if pictures.is_empty() {
        let words = keywords(sentences);
        let words = Some(words).filter(|words| is_wall(sentences) && words.len() >= FEWEST_WORDS);
        pictures.push(Picture::Icon(words.unwrap_or_default()));
    }
    pictures
}

//! All that a page is written from.

use std::collections::BTreeSet;

use super::scenery::Scenery;
use crate::chart::Chart;
use crate::figure::Figure;
use crate::report::Report;
use crate::settings::Settings;
use crate::story::{CardLayout, CardPictures, Glance, Scoreboard};
use crate::term::Terms;
use crate::topic::Tags;

/// All that a page is written from.
#[derive(Debug)]
pub struct Page {
    /// The report's tree.
    pub report: Report,
    /// Whom its sentences concern.
    pub tags: Tags,
    /// What the editor decided.
    pub settings: Settings,
    /// The cover's picture.
    pub scenery: Scenery,
    /// Every figure in source order; its number on the page is its place here.
    pub figures: Vec<Figure>,
    /// Indices into `figures` of the cover's figures.
    pub cover: Vec<usize>,
    /// What each card shows, in the order of the report.
    pub pictures: Vec<CardPictures>,
    /// The report in a minute.
    pub glance: Glance,
    /// How the words of each card are set, in the order of the report.
    pub layouts: Vec<CardLayout>,
    /// The same indicators through the whole report.
    pub scoreboard: Scoreboard,
    /// The words that are explained, and where they stand.
    pub terms: Terms,
    /// The drawn charts, found by their id.
    pub charts: Vec<Chart>,
    /// The names of the pictures that the site has: of parts by their ids, and
    /// [`LONG`](super::LONG).
    pub posters: BTreeSet<String>,
}

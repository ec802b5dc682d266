//! Where each figure is drawn, or why it stands in the figure table only.

use std::fmt;

use crate::figure::Figure;
use crate::report::Report;
use crate::story::compare::{Axis, apart};
use crate::story::{CardPictures, Glance, Picture, Scoreboard, Series, drawable};

/// A place of the page where a figure is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Use {
    /// The cover.
    Cover,
    /// 速览.
    Glance,
    /// The scoreboard.
    Scoreboard,
    /// The chart of this id.
    Chart(String),
    /// The tiles of the card of this title.
    Tile(String),
}

/// Why a figure is drawn nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unused {
    /// The reader is not sure of it.
    Doubtful,
    /// It may not share the axis of its card's chart: the chart's id, and why.
    Apart(String, String),
    /// The card of this title shows other pictures.
    NotChosen(String),
    /// It stands in no card.
    NoCard,
}

/// Where each figure is drawn, in the order of `figures`: all its uses, at
/// least one, or why there is none.
///
/// `pictures` are those of the report's cards, `cover` indices into `figures`.
pub fn uses(
    report: &Report,
    figures: &[Figure],
    pictures: &[CardPictures],
    cover: &[usize],
    glance: &Glance,
    board: &Scoreboard,
) -> Vec<Result<Vec<Use>, Unused>> {
    let one = |at: usize| {
        let mut uses = drawn(at, pictures, cover, board);
        uses.extend(glance.draws(at).then_some(Use::Glance));
        if uses.is_empty() {
            Err(unused(at, report, figures, pictures))
        } else {
            Ok(uses)
        }
    };
    (0..figures.len()).map(one).collect()
}

fn drawn(at: usize, pictures: &[CardPictures], cover: &[usize], board: &Scoreboard) -> Vec<Use> {
    let mut uses = Vec::new();
    uses.extend(cover.contains(&at).then_some(Use::Cover));
    let on_board = !board.left_out.iter().any(|out| out.figure == at);
    uses.extend(on_board.then_some(Use::Scoreboard));
    for card in pictures {
        uses.extend(card.pictures.iter().filter_map(|picture| match picture {
            Picture::Chart(series) | Picture::Clauses(series) => {
                holds(series, at).then(|| Use::Chart(series.id.clone()))
            }
            Picture::Tiles(tiles) => {
                let mut all = tiles.groups.iter().flat_map(|group| &group.tiles);
                all.any(|tile| tile.figure == at)
                    .then(|| Use::Tile(card.card.clone()))
            }
            Picture::Icon(_) => None,
        }));
    }
    uses
}

fn holds(series: &Series, at: usize) -> bool {
    let mut points = series.points();
    points.any(|point| point.figure == at)
}

fn unused(at: usize, report: &Report, figures: &[Figure], pictures: &[CardPictures]) -> Unused {
    if !drawable(&figures[at]) {
        return Unused::Doubtful;
    }
    let cards = report.sections.iter().flat_map(|section| &section.cards);
    let start = figures[at].number.start;
    let home = cards
        .zip(pictures)
        .find(|(card, _)| card.sentences.iter().any(|s| s.span.contains(&start)));
    let Some((_, home)) = home else {
        return Unused::NoCard;
    };
    let charts = home.pictures.iter().filter_map(Picture::series);
    let mut refusals = charts.filter_map(|series| {
        let point = series.panels.first()?.points.first()?;
        let axis = Axis::of(series.form);
        let why = apart(&figures[point.figure], &figures[at], axis)?;
        Some(Unused::Apart(series.id.clone(), why))
    });
    let refusal = refusals.next();
    refusal.unwrap_or_else(|| Unused::NotChosen(home.card.clone()))
}

impl fmt::Display for Use {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cover => write!(f, "封面"),
            Self::Glance => write!(f, "速览"),
            Self::Scoreboard => write!(f, "对照表"),
            Self::Chart(id) => write!(f, "图 {id}"),
            Self::Tile(card) => write!(f, "卡片「{card}」的数字"),
        }
    }
}

impl fmt::Display for Unused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Doubtful => write!(f, "只在总表：存疑，核对后才能画"),
            Self::Apart(id, why) => write!(f, "只在总表：不能进图 {id}，{why}"),
            Self::NotChosen(card) => write!(f, "只在总表：卡片「{card}」的图没有选它"),
            Self::NoCard => write!(f, "只在总表：它不在任何卡片里"),
        }
    }
}

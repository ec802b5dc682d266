//! The picture beside words: the growths of their card on one line, or from
//! where an aim sets out.

use rust_decimal::Decimal;

use crate::figure::{Figure, Status};
use crate::report::Card;

use super::super::rule::{bars, earlier};
use super::super::section_time::figures_in;
use super::super::{Panel, build, drawable, key, ladder};
use super::{GlanceForm, Strip};

/// What series are called that no chart shows.
const ID: &str = "glance";

/// What stands beside words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Growths of the same card on one line from zero.
    Strip(Strip),
    /// Two points of one indicator, the earlier first.
    Pair(Panel),
}

/// The picture beside the words that state a figure: the strip if its
/// indicator is on it, else the way to it, else the strip of the others.
pub(super) fn beside(at: usize, card: &Card, figures: &[Figure]) -> Option<Beside> {
    match strip(at, card, figures) {
        Some(Beside::Strip(strip)) if strip.own.is_none() => {
            pair(at, figures).or(Some(Beside::Strip(strip)))
        }
        Some(found) => Some(found),
        None => pair(at, figures),
    }
}

/// As [`beside`], of the form an editor wants.
pub(super) fn chosen(
    form: GlanceForm,
    at: usize,
    card: &Card,
    figures: &[Figure],
) -> Option<Beside> {
    match form {
        GlanceForm::Strip => strip(at, card, figures),
        GlanceForm::Pair => pair(at, figures),
        GlanceForm::Clauses
        | GlanceForm::Words
        | GlanceForm::Headings
        | GlanceForm::List
        | GlanceForm::Nothing => None,
    }
}

fn strip(at: usize, card: &Card, figures: &[Figure]) -> Option<Beside> {
    let own: Vec<usize> = figures_in(&card.sentences, figures)
        .filter(|&at| drawable(&figures[at]))
        .collect();
    let series = build::bar(ID, &bars(&own, figures)?, figures).ok()?;
    let mut panel = series.panels.into_iter().next()?;
    if panel
        .points
        .iter()
        .any(|point| point.amount <= Decimal::ZERO)
    {
        return None;
    }
    panel.points.reverse();
    let name = key(&figures[at].name);
    let same = |point: &super::super::Point| key(&figures[point.figure].name) == name;
    let own = panel.points.iter().position(same);
    Some(Beside::Strip(Strip { panel, own }))
}

fn pair(at: usize, figures: &[Figure]) -> Option<Beside> {
    if figures[at].status != Status::Target {
        return None;
    }
    let series = ladder::ladder(ID, &[earlier(at, figures)?, at], figures).ok()?;
    series.panels.into_iter().next().map(Beside::Pair)
}

//! The cards of a report, each with its place, as an editor names it.

use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::report::{Card, Report};

use super::drawable;

/// A card with its place among all cards.
pub(super) struct Theme<'a> {
    /// From 1.
    pub(super) number: usize,
    pub(super) title: &'a str,
    /// The title behind that of its section.
    qualified: String,
    /// Whether a name means it: of a section's cards without a heading, the first.
    is_named: bool,
    pub(super) card: &'a Card,
}

impl Theme<'_> {
    /// Whether an editor means it by this name.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.is_named && (self.title == name || self.qualified == name)
    }

    /// The figures read from its sentences that may be drawn, as indices.
    pub(super) fn own(&self, figures: &[Figure]) -> Vec<usize> {
        let sentences = &self.card.sentences;
        let inside = |figure: &Figure| {
            sentences
                .iter()
                .any(|s| s.span.contains(&figure.number.start))
        };
        (0..figures.len())
            .filter(|&at| inside(&figures[at]) && drawable(&figures[at]))
            .collect()
    }
}

/// Every card of a report.
pub(super) fn themes(report: &Report) -> impl Iterator<Item = Theme<'_>> {
    let cards = report.sections.iter().flat_map(|section| {
        (section.cards.iter().enumerate()).map(move |(at, card)| (section, at, card))
    });
    cards.enumerate().map(|(at, (section, place, card))| {
        let title = &card.heading.as_ref().unwrap_or(&section.heading).title;
        Theme {
            number: at + 1,
            title,
            qualified: section.qualified(title),
            is_named: card.heading.is_some() || place == 0,
            card,
        }
    })
}

/// Why a name that an editor gives a card does not mean one: `meant` are the
/// first words of what is told.
pub(super) fn astray(meant: &str, name: &str, themes: &[Theme<'_>]) -> Option<Diagnostic> {
    let called = themes.iter().filter(|theme| theme.is_called(name));
    let (code, message, hint) = match called.collect::<Vec<_>>()[..] {
        [_] => return None,
        [] => (
            "story::no-such-card",
            format!("{meant}在报告中找不到"),
            "请照报告里的标题写，不带序号".to_owned(),
        ),
        [first, ..] => (
            "story::ambiguous-card",
            format!("{meant}在几个篇章里都有"),
            format!("请连篇章一起写，如 “{}”", first.qualified),
        ),
    };
    Some(Diagnostic::error(code, 0..0, message, hint))
}

//! What of a section weighs most, and in which form it is shown.

use super::super::faults::{no_glance, no_words};
use super::super::section_time::figures_in;
use super::super::{drawable, headline};
use super::beside::{Beside, beside, chosen};
use super::clauses::clause_chart;
use super::excerpt::{Excerpt, around, holding, opening};
use super::headings::headings;
use super::list::list;
use super::{GlanceForm, GlanceSettings, Place, Shown};
use crate::diagnostic::Diagnostic;
use crate::report::{Card, Sentence};

/// The first that fits is taken: a summing sentence of growths; words with a
/// figure that the cover shows; headings; words with a figure that every report
/// leads with; a few short sentences; the section's first words.
const RULES: [fn(Place<'_>) -> Option<Shown>; 6] = [
    clauses,
    weightiest,
    all_headings,
    prominent,
    whole_list,
    first_words,
];

/// What is shown of a section without an editor's wish.
pub(super) fn ruled(place: Place<'_>) -> Shown {
    let shown = RULES.iter().find_map(|rule| rule(place));
    shown.unwrap_or(Shown::Nothing)
}

/// What is shown of a section as its editor wishes.
pub(super) fn wished(place: Place<'_>, wish: &GlanceSettings) -> Result<Shown, Diagnostic> {
    let said = match &wish.words {
        Some(words) => Some(said(place, words).ok_or_else(|| no_words(wish, words))?),
        None => None,
    };
    let worded = || said.clone().or_else(|| weighty(place));
    let with = |form| {
        let (excerpt, card) = worded()?;
        let picture =
            stated(place, &excerpt, card).find_map(|at| chosen(form, at, card, place.figures))?;
        Some(Shown::Words(excerpt, Some(picture)))
    };
    let shown = match (wish.form, &said) {
        (None, None) => Some(ruled(place)),
        (None, Some((excerpt, card))) => {
            Some(Shown::Words(excerpt.clone(), picture(place, excerpt, card)))
        }
        (Some(GlanceForm::Nothing), _) => Some(Shown::Nothing),
        (Some(GlanceForm::Words), _) => worded()
            .map(|(excerpt, _)| Shown::Words(excerpt, None))
            .or_else(|| first_words(place)),
        (Some(form @ (GlanceForm::Strip | GlanceForm::Pair)), _) => with(form),
        (Some(GlanceForm::Headings), _) => all_headings(place),
        (Some(GlanceForm::List), _) => whole_list(place),
        (Some(GlanceForm::Clauses), None) => clauses(place),
        (Some(GlanceForm::Clauses), Some((excerpt, card))) => {
            let mut sentences = card.sentences.iter();
            let holds = |one: &&Sentence| one.span.contains(&excerpt.span.start);
            let sentence = sentences.find(holds).map(std::slice::from_ref);
            sentence
                .and_then(|sentence| clause_chart(sentence, place.figures))
                .map(Shown::Clauses)
        }
    };
    shown.ok_or_else(|| no_glance(wish))
}

fn clauses(place: Place<'_>) -> Option<Shown> {
    let first = place.section.cards.first()?;
    clause_chart(&first.sentences, place.figures).map(Shown::Clauses)
}

fn weightiest(place: Place<'_>) -> Option<Shown> {
    let (excerpt, card) = around_one(place, place.cover.to_vec())?;
    let picture = picture(place, &excerpt, card);
    Some(Shown::Words(excerpt, picture))
}

fn prominent(place: Place<'_>) -> Option<Shown> {
    let (excerpt, card) = around_one(place, headlines(place))?;
    let picture = picture(place, &excerpt, card);
    Some(Shown::Words(excerpt, picture))
}

fn all_headings(place: Place<'_>) -> Option<Shown> {
    headings(place.section).map(Shown::Headings)
}

fn whole_list(place: Place<'_>) -> Option<Shown> {
    list(place.section, place.figures).map(Shown::List)
}

fn first_words(place: Place<'_>) -> Option<Shown> {
    let sentences = place.section.cards.iter().flat_map(|card| &card.sentences);
    let excerpt = sentences.take(1).find_map(opening)?;
    Some(Shown::Words(excerpt, None))
}

/// The words around the section's weightiest figure, with their card: the
/// first of the cover's, else the most prominent of its first card.
fn weighty<'a>(place: Place<'a>) -> Option<(Excerpt, &'a Card)> {
    around_one(place, place.cover.to_vec()).or_else(|| around_one(place, headlines(place)))
}

/// The sure figures of a section's first card that every report leads with, the
/// most prominent first.
fn headlines(place: Place<'_>) -> Vec<usize> {
    let figures = place.figures;
    let first = place.section.cards.first();
    let first = first
        .into_iter()
        .flat_map(|card| figures_in(&card.sentences, figures));
    let prominent = |at: &usize| drawable(&figures[*at]) && headline(&figures[*at].name).is_some();
    let mut found: Vec<usize> = first.filter(prominent).collect();
    found.sort_by_key(|&at| headline(&figures[at].name));
    found
}

/// The words around the first of the figures that the section states in words
/// short enough.
fn around_one<'a>(place: Place<'a>, candidates: Vec<usize>) -> Option<(Excerpt, &'a Card)> {
    let figures = place.figures;
    let mut cards = candidates.into_iter().flat_map(|at| {
        let cards = place.section.cards.iter();
        cards.flat_map(move |card| card.sentences.iter().map(move |one| (at, card, one)))
    });
    cards.find_map(|(at, card, sentence)| {
        let states = sentence.span.contains(&figures[at].number.start);
        let excerpt = states.then(|| around(sentence, &figures[at], figures))??;
        Some((excerpt, card))
    })
}

/// The clauses of the section that hold `words`.
fn said<'a>(place: Place<'a>, words: &str) -> Option<(Excerpt, &'a Card)> {
    let mut cards = place.section.cards.iter();
    cards.find_map(|card| {
        let excerpt = card.sentences.iter().find_map(|one| holding(one, words))?;
        Some((excerpt, card))
    })
}

/// The picture beside words, from the first sure figure they state that has
/// one.
fn picture(place: Place<'_>, excerpt: &Excerpt, card: &Card) -> Option<Beside> {
    stated(place, excerpt, card).find_map(|at| beside(at, card, place.figures))
}

/// The sure figures that words state.
fn stated<'a>(
    place: Place<'a>,
    excerpt: &'a Excerpt,
    card: &'a Card,
) -> impl Iterator<Item = usize> + 'a {
    figures_in(&card.sentences, place.figures).filter(move |&at| {
        let figure = &place.figures[at];
        drawable(figure) && excerpt.span.contains(&figure.number.start)
    })
}

//! Words that a citizen may want explained (名词解释), and where they stand.
//!
//! In come the report and its figures; out come the [`Terms`] that occur in it: those
//! of its own glossary, and the ones of [`common`], which are this project's words
//! and not the report's. Of each card the first place of a term is marked; a place
//! in a figure's number is left alone.

mod common;

use std::ops::Range;

use crate::figure::Figure;
use crate::report::{Report, Sentence};

/// What ends a term of a glossary and begins its explanation.
pub const COLONS: [char; 2] = ['：', ':'];

/// A word that is explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The word.
    pub word: String,
    /// Who explains it.
    pub source: TermSource,
}

/// Who explains a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermSource {
    /// The report's glossary, in this line.
    Report(usize),
    /// This project, in these words; the number names the word.
    Ours(usize, &'static str),
}

/// Where a term is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Its bytes in the source.
    pub span: Range<usize>,
    /// Its place among the [`Terms::all`].
    pub term: usize,
}

/// The terms of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// Each term that is marked somewhere.
    pub all: Vec<Term>,
    /// Where, in source order; no two meet.
    pub spots: Vec<Spot>,
}

impl Terms {
    /// The terms of a report, of which `figures` are the figures.
    pub fn of(report: &Report, figures: &[Figure]) -> Self {
        let mut known = of_glossary(report);
        for (at, &(word, words)) in common::WORDS.iter().enumerate() {
            // The report's own word counts.
            if !known.iter().any(|term| term.word == word) {
                let source = TermSource::Ours(at + 1, words);
                known.push(Term {
                    word: word.to_owned(),
                    source,
                });
            }
        }
        let mut terms = Self::default();
        let numbers: Vec<&Range<usize>> = figures.iter().map(|figure| &figure.number).collect();
        for card in report.sections.iter().flat_map(|section| &section.cards) {
            let mut spots = in_card(&known, &card.sentences, &numbers);
            spots.sort_by_key(|spot| spot.span.start);
            terms.spots.extend(spots);
        }
        terms.keep(known);
        terms
    }

    /// The spots within a range of the source.
    pub fn within(&self, span: &Range<usize>) -> &[Spot] {
        let from = self
            .spots
            .partition_point(|spot| spot.span.start < span.start);
        let to = self.spots.partition_point(|spot| spot.span.end <= span.end);
        self.spots.get(from..to).unwrap_or(&[])
    }

    /// Keeps the terms that have a spot.
    fn keep(&mut self, known: Vec<Term>) {
        for (at, term) in known.into_iter().enumerate() {
            let place = self.all.len();
            let mut is_found = false;
            for spot in self.spots.iter_mut().filter(|spot| spot.term == at) {
                is_found = true;
                spot.term = place;
            }
            if is_found {
                self.all.push(term);
            }
        }
    }
}

/// What the glossary of a report explains.
fn of_glossary(report: &Report) -> Vec<Term> {
    let lines = report.glossary.iter().flat_map(|glossary| &glossary.terms);
    let term = |line: &Sentence| {
        let (word, _) = line.text.split_once(COLONS)?;
        // 1. “双减”
        let is_mark = |c: char| c.is_ascii_digit() || !c.is_alphanumeric();
        let word = word
            .trim_start_matches(is_mark)
            .trim_end_matches(['”', '"', ' ']);
        let source = TermSource::Report(line.line);
        (word.chars().count() > 1).then(|| Term {
            word: word.to_owned(),
            source,
        })
    };
    lines.filter_map(term).collect()
}

/// The first place of each term in a card, longer terms first.
fn in_card(known: &[Term], sentences: &[Sentence], numbers: &[&Range<usize>]) -> Vec<Spot> {
    let mut order: Vec<usize> = (0..known.len()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(known[at].word.len()));
    let mut spots: Vec<Spot> = Vec::new();
    for term in order {
        let word = &known[term].word;
        let places = sentences.iter().flat_map(|sentence| {
            let starts = sentence.text.match_indices(word.as_str());
            starts.map(|(at, _)| sentence.span.start + at)
        });
        let is_free = |span: &Range<usize>| {
            let meets = |other: &Range<usize>| other.start < span.end && span.start < other.end;
            let taken = spots.iter().any(|spot| meets(&spot.span));
            !taken && !numbers.iter().any(|number| meets(number))
        };
        let free = places.map(|start| start..start + word.len()).find(is_free);
        spots.extend(free.map(|span| Spot { span, term }));
    }
    spots
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{figure, report};

    fn terms(body: &str) -> (String, Terms) {
        let source = format!("# 某县2031年政府工作报告\n\n### 2031年工作\n\n{body}");
        let outline = report::outline(&source);
        let figures = figure::read(&source, &outline, None).figures;
        let report = report::arrange(outline).expect("a report");
        let terms = Terms::of(&report, &figures);
        (source, terms)
    }

    #[test]
    fn the_first_place_in_each_card_is_marked() {
        let (source, terms) =
            terms("#### 甲\n\n- 落实“双减”。\n- “双减”见效。\n\n#### 乙\n\n- 再谈双减。\n");
        let words: Vec<&str> = terms
            .spots
            .iter()
            .map(|spot| &source[spot.span.clone()])
            .collect();
        assert_eq!(words, ["双减", "双减"]);
        assert_eq!(terms.all.len(), 1);
        assert!(matches!(terms.all[0].source, TermSource::Ours(..)));
    }

    #[test]
    fn the_reports_own_explanation_counts() {
        let (_, terms) = terms("- 落实双减。\n\n## 名词解释\n\n1. “双减”：减两样。\n");
        assert_eq!(terms.all.len(), 1);
        assert!(matches!(terms.all[0].source, TermSource::Report(_)));
    }

    #[test]
    fn what_a_number_holds_is_left_alone() {
        let (_, terms) = terms("- 建成两条路，共3林长制。\n\n## 名词解释\n\n- 3林：三片林。\n");
        assert!(
            terms
                .spots
                .iter()
                .all(|spot| spot.span.len() == "林长制".len())
        );
    }

    #[test]
    fn only_what_lies_within_is_given() {
        let (_, terms) = terms("- 推行林长制。\n- 落实双减。\n");
        let [first, second] = &terms.spots[..] else {
            panic!("{terms:?}")
        };
        let within = |from: usize, to: usize| terms.within(&(from..to)).to_vec();
        let behind = first.span.start + 1;
        assert_eq!(within(0, first.span.end), std::slice::from_ref(first));
        assert_eq!(
            within(behind, second.span.end),
            std::slice::from_ref(second)
        );
        assert!(terms.within(&(second.span.end..second.span.end)).is_empty());
    }
}

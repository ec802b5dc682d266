//! Words in lines: where they break, and how they are drawn.

use std::fmt::Write;
use std::ops::Range;

use quick_xml::escape::partial_escape;
use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::block::{Block, stack};
use super::faces::Faces;
use super::ink::{Ink, day};
use crate::view::pieces as pieces_of_words;

/// Words of one look.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Run {
    pub(super) words: String,
    pub(super) ink: Ink,
}

impl Run {
    /// Characters that are never seen are left out: no face draws them.
    pub(super) fn new(words: impl AsRef<str>, ink: Ink) -> Self {
        let seen = words.as_ref().chars().filter(|c| !is_unseen(*c));
        Self {
            words: seen.collect(),
            ink,
        }
    }
}

/// Marks that join, part or vary characters.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// How lines are set: their width, how far apart they are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Measure {
    pub(super) width: f32,
    pub(super) leading: f32,
}

impl Measure {
    pub(super) fn of(width: f32, leading: f32) -> Self {
        Self { width, leading }
    }
}

/// A character with its look and how far it moves on.
#[derive(Clone, Copy)]
struct Glyph {
    character: char,
    ink: Ink,
    advance: f32,
}

/// Words in lines, as one block.
pub(super) fn paragraph(faces: &Faces, runs: &[Run], measure: Measure) -> Block {
    stack(&set_lines(faces, runs, measure))
}

/// Words in lines, a block each.
pub(super) fn set_lines(faces: &Faces, runs: &[Run], measure: Measure) -> Vec<Block> {
    let glyphs = glyphs(faces, runs);
    let one = |line: Range<usize>| {
        let line = &glyphs[line];
        let size = line.iter().map(|glyph| glyph.ink.size).fold(0.0, f32::max);
        // The base line of Chinese, a little above the middle of its room.
        let base = measure.leading / 2.0 + size * 0.37;
        Block::new(measure.leading, set(faces, line, 0.0, base))
    };
    let lines = lines(runs, &glyphs, measure.width);
    lines.into_iter().map(one).collect()
}

/// Words that break behind their clauses, if these fit on lines of this width; else
/// anywhere but in a number with its unit.
pub(super) fn clauses(faces: &Faces, words: &str, ink: Ink, width: f32) -> Vec<Run> {
    let clauses = words.split_inclusive(['，', '；', '：', ',', ';']);
    let set = |clause: &str| {
        if faces.width(clause, ink) <= width {
            return vec![Run::new(clause, ink.whole())];
        }
        let pieces = pieces_of_words(clause).into_iter();
        let one = |(is_whole, words): (bool, &str)| Run::new(words, Ink { is_whole, ..ink });
        pieces.map(one).collect()
    };
    clauses.flat_map(set).collect()
}

/// Words on one line from a point of its base line, with how wide they are.
pub(super) fn line(faces: &Faces, runs: &[Run], x: f32, base: f32) -> (String, f32) {
    let glyphs = glyphs(faces, runs);
    let width = glyphs.iter().map(|glyph| glyph.advance).sum();
    (set(faces, &glyphs, x, base), width)
}

fn glyphs(faces: &Faces, runs: &[Run]) -> Vec<Glyph> {
    let of = |run: &Run| {
        let advances = faces.advances(&run.words, run.ink);
        let ink = run.ink;
        let all = run.words.chars().zip(advances);
        let one = |(character, advance)| Glyph {
            character,
            ink,
            advance,
        };
        all.map(one).collect::<Vec<_>>()
    };
    runs.iter().flat_map(of).collect()
}

/// The lines, as ranges of the glyphs.
fn lines(runs: &[Run], glyphs: &[Glyph], width: f32) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut end, mut wide) = (0, 0, 0.0);
    for piece in pieces(runs) {
        let own: f32 = glyphs[piece.clone()].iter().map(|g| g.advance).sum();
        // A blank at the end of a line takes no room.
        let blank = glyphs[piece.clone()].iter().rev();
        let blank: f32 = blank
            .take_while(|glyph| glyph.character == ' ')
            .map(|glyph| glyph.advance)
            .sum();
        if wide + own - blank > width && start < end {
            lines.push(start..end);
            (start, wide) = (end, 0.0);
        }
        if own - blank > width {
            // Longer than a line: it breaks where the line ends.
            for at in piece.clone() {
                if wide + glyphs[at].advance > width && start < at {
                    lines.push(start..at);
                    (start, wide) = (at, 0.0);
                }
                wide += glyphs[at].advance;
            }
        } else {
            wide += own;
        }
        end = piece.end;
    }
    if start < end {
        lines.push(start..end);
    }
    lines
}

/// What stays on one line, as ranges of characters.
fn pieces(runs: &[Run]) -> Vec<Range<usize>> {
    let text: String = runs.iter().map(|run| run.words.as_str()).collect();
    let mut from = 0;
    let wholes: Vec<Range<usize>> = runs
        .iter()
        .filter_map(|run| {
            let span = from..from + run.words.len();
            from = span.end;
            run.ink.is_whole.then_some(span)
        })
        .collect();
    let cuts = |at: usize| wholes.iter().any(|span| span.start < at && at < span.end);
    let (mut pieces, mut start, mut counted) = (Vec::new(), 0, 0);
    for (end, kind) in linebreaks(&text) {
        if cuts(end) && kind == BreakOpportunity::Allowed {
            continue;
        }
        let length = text[start..end].chars().count();
        pieces.push(counted..counted + length);
        (start, counted) = (end, counted + length);
    }
    pieces
}

/// Draws a line: a `text` for each look, at its own place.
fn set(faces: &Faces, line: &[Glyph], x: f32, base: f32) -> String {
    let (mut x, mut svg) = (x, String::new());
    for run in line.chunk_by(|a, b| a.ink == b.ink) {
        let ink = run[0].ink;
        let words: String = run.iter().map(|glyph| glyph.character).collect();
        let (family, colour) = (faces.family(ink.face), day(ink.colour));
        let heavy = if ink.is_strong {
            format!(
                " stroke=\"{colour}\" stroke-width=\"{:.2}\"",
                ink.size / 32.0
            )
        } else {
            String::new()
        };
        let _ = write!(
            svg,
            "<text x=\"{x:.1}\" y=\"{base:.1}\" font-family=\"{family}\" font-size=\"{}\" \
             fill=\"{colour}\"{heavy} xml:space=\"preserve\">{}</text>",
            ink.size,
            partial_escape(&words)
        );
        x += run.iter().map(|glyph| glyph.advance).sum::<f32>();
    }
    svg
}

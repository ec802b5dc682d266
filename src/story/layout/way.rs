//! From where to where, in words: 由56.3%提高到62.4%.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::figure::{Figure, Kind, Side};
use crate::report::Sentence;
use crate::story::clause::ENDS;
use crate::story::origin::sets_out;
use crate::story::{Wording, drawable, magnitude, worded};

use super::Drawn;

/// A way from one figure of a sentence to the next.
pub(super) struct Way {
    /// Indices into the figures.
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) drawn: Drawn,
}

/// Words in front of where it sets out, and behind that, of where it arrives.
const FROM: [char; 2] = ['由', '从'];
const TO: [char; 2] = ['到', '至'];
/// How far they stand from their numbers at most, in characters.
const NEAR: usize = 12;
/// A shorter way than one part in so many of its longer end is not seen, and of an
/// end this many times the other nothing is.
const SEEN: u16 = 50;

/// The way that ends at a figure.
pub(super) fn way_to(to: usize, sentence: &Sentence, figures: &[Figure]) -> Option<Way> {
    let from = to.checked_sub(1)?;
    let (a, b) = (&figures[from], &figures[to]);
    let alone = |figure: &Figure| figure.value_max.is_none() && figure.written.is_none();
    let fits = sentence.span.contains(&a.number.start)
        && matches!(b.kind, Kind::Level | Kind::Share)
        && sets_out(from, figures)
        && drawable(a)
        && (&a.name, a.kind, a.status) == (&b.name, b.kind, b.status)
        && [a, b].into_iter().all(alone);
    if !fits || !is_told(sentence, a, b) {
        return None;
    }
    let (first, last) = (magnitude(a)?, magnitude(b)?);
    let longer = first.amount.max(last.amount);
    let is_part = b.kind == Kind::Share && longer <= Decimal::ONE_HUNDRED;
    // A part is seen as one where it fills a tenth of the whole.
    let whole = if is_part && longer >= Decimal::TEN {
        Decimal::ONE_HUNDRED
    } else {
        longer
    };
    let part = |amount: Decimal| {
        let part = (amount / whole * Decimal::ONE_THOUSAND).round().to_u16();
        part.filter(|part| *part > 0)
    };
    let positive = first.amount.min(last.amount) > Decimal::ZERO && first.base == last.base;
    let (from_part, to_part) = positive
        .then(|| Some((part(first.amount)?, part(last.amount)?)))
        .flatten()?;
    let (short, long) = (from_part.min(to_part), from_part.max(to_part));
    let is_seen = long - short >= long / SEEN && short >= long / SEEN;
    is_seen.then_some(Way {
        from,
        to,
        drawn: Drawn::Way(from_part, to_part),
    })
}

/// Whether the sentence says that one leads to the other.
fn is_told(sentence: &Sentence, a: &Figure, b: &Figure) -> bool {
    let at = |place: usize| place - sentence.span.start;
    let before = sentence.text[..at(a.number.start)].chars().rev().take(NEAR);
    let mut before = before.take_while(|c| !ENDS.contains(c));
    let between = &sentence.text[at(a.number.end)..at(b.number.start)];
    let near = between.chars().count() <= NEAR && !between.contains(ENDS);
    near && before.any(|c| FROM.contains(&c)) && between.contains(TO)
}

/// 56.3%→62.4%, the end with all that stands with it; a line may break at the arrow.
pub(super) fn wording(way: &Way, figures: &[Figure]) -> Wording {
    let (from, mut to) = (worded(&figures[way.from]), worded(&figures[way.to]));
    // The arrow says 压缩至.
    for verb in &figures[way.to].qualifiers {
        if verb.side == Side::Before && verb.word.ends_with(TO) {
            to.before = to.before.replacen(verb.word.as_str(), "", 1);
        }
    }
    Wording {
        before: format!("{from}→\u{200b}{}", to.before),
        ..to
    }
}

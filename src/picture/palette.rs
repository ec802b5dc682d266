//! The few colours of a picture. Its grounds and words have some dozen; the rest are
//! their mixtures along edges, and the shades of a sky.

use std::collections::BTreeMap;

/// A colour: red, green, blue.
pub(super) type Rgb = [u8; 3];

/// The most colours that a byte tells apart.
const MOST: usize = 256;
/// So many of the most frequent stay as they are; all others are mixed.
const EXACT: usize = 32;

/// A colour, with how often it is seen.
type Seen = (Rgb, u32);

/// The colours of some runs of pixels, and for each pixel the place of its own. The same
/// pixels give the same, everywhere.
pub(super) fn palette(runs: &[Seen]) -> (Vec<Rgb>, Vec<u8>) {
    let mut counts: BTreeMap<Rgb, u32> = BTreeMap::new();
    for (colour, length) in runs {
        *counts.entry(*colour).or_default() += length;
    }
    let groups = groups(&counts);
    let mut places: BTreeMap<Rgb, u8> = BTreeMap::new();
    for (place, group) in (0..=u8::MAX).zip(&groups) {
        places.extend(group.iter().map(|(colour, _)| (*colour, place)));
    }
    let mut indices = Vec::new();
    for (colour, length) in runs {
        let place = places.get(colour).copied().unwrap_or_default();
        indices.resize(indices.len() + *length as usize, place);
    }
    (groups.iter().map(|group| mean(group)).collect(), indices)
}

/// What becomes one colour, at most [`MOST`] times.
fn groups(counts: &BTreeMap<Rgb, u32>) -> Vec<Vec<Seen>> {
    let mut all: Vec<Seen> = counts.iter().map(|(rgb, count)| (*rgb, *count)).collect();
    all.sort_by_key(|(rgb, count)| (std::cmp::Reverse(*count), *rgb));
    let exact = if all.len() <= MOST { all.len() } else { EXACT };
    let rest = all.split_off(exact);
    let mut groups: Vec<Vec<Seen>> = all.into_iter().map(|one| vec![one]).collect();
    if !rest.is_empty() {
        groups.extend(boxes(rest, MOST - EXACT));
    }
    groups
}

/// Colours parted again and again where they differ most (median cut).
fn boxes(colours: Vec<Seen>, most: usize) -> Vec<Vec<Seen>> {
    let mut boxes = vec![(weight(&colours), colours)];
    while boxes.len() < most {
        let heaviest = (0..boxes.len()).max_by_key(|at| (boxes[*at].0, std::cmp::Reverse(*at)));
        let Some(at) = heaviest.filter(|at| boxes[*at].0 > 0) else {
            break;
        };
        let (_, one) = boxes.swap_remove(at);
        boxes.extend(parted(one).map(|half| (weight(&half), half)));
    }
    boxes.into_iter().map(|(_, colours)| colours).collect()
}

/// At least two colours in two halves that are as often seen.
fn parted(mut colours: Vec<Seen>) -> [Vec<Seen>; 2] {
    let (channel, _) = span(&colours);
    colours.sort_by_key(|(rgb, _)| (rgb[channel], *rgb));
    let all: u64 = colours.iter().map(|(_, count)| u64::from(*count)).sum();
    let mut seen = 0;
    let cut = colours.iter().position(|(_, count)| {
        seen += u64::from(*count);
        2 * seen >= all
    });
    let cut = cut.map_or(1, |at| at + 1).clamp(1, colours.len() - 1);
    let rest = colours.split_off(cut);
    [colours, rest]
}

/// How much is won by parting these: far ones that are often seen, first.
fn weight(colours: &[Seen]) -> u64 {
    let seen: u64 = colours.iter().map(|(_, count)| u64::from(*count)).sum();
    let (_, span) = span(colours);
    u64::from(span).pow(2) * seen.isqrt()
}

/// The channel in which they differ most, and how far.
fn span(colours: &[Seen]) -> (usize, u8) {
    let far = |channel: usize| {
        let parts = colours.iter().map(|(rgb, _)| rgb[channel]);
        let (least, most) = parts.fold((u8::MAX, 0), |(a, b), part| (a.min(part), b.max(part)));
        most.saturating_sub(least)
    };
    let spans = [far(0), far(1), far(2)];
    let widest = (0..3).max_by_key(|channel| (spans[*channel], 3 - channel));
    widest.map_or((0, 0), |channel| (channel, spans[channel]))
}

fn mean(colours: &[Seen]) -> Rgb {
    let all: u64 = colours.iter().map(|(_, count)| u64::from(*count)).sum();
    let channel = |at: usize| {
        let parts = colours
            .iter()
            .map(|(rgb, count)| u64::from(rgb[at]) * u64::from(*count));
        (parts.sum::<u64>() / all.max(1)) as u8
    };
    [channel(0), channel(1), channel(2)]
}

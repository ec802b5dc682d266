//! The few colours of a picture. Its grounds and words have some dozen; the rest are
//! their mixtures along edges, and the shades of a sky.

use std::collections::BTreeMap;

/// A colour: red, green, blue.
pub(super) type Rgb = [u8; 3];

/// The most colours that a byte tells apart.
const MOST: usize = 256;
/// So many of the most frequent stay as they are; all others are mixed.
const EXACT: usize = 32;

/// The colours of some pixels, and for each pixel the place of its own or of the
/// nearest. The same pixels give the same, everywhere.
pub(super) fn palette(pixels: &[Rgb]) -> (Vec<Rgb>, Vec<u8>) {
    let mut counts: BTreeMap<Rgb, u32> = BTreeMap::new();
    for run in pixels.chunk_by(|a, b| a == b) {
        *counts.entry(run[0]).or_default() += run.len() as u32;
    }
    let colours = chosen(&counts);
    let places: BTreeMap<Rgb, u8> = counts
        .keys()
        .map(|colour| (*colour, nearest(*colour, &colours)))
        .collect();
    let mut indices = Vec::with_capacity(pixels.len());
    for run in pixels.chunk_by(|a, b| a == b) {
        let place = places.get(&run[0]).copied().unwrap_or_default();
        indices.resize(indices.len() + run.len(), place);
    }
    (colours, indices)
}

fn chosen(counts: &BTreeMap<Rgb, u32>) -> Vec<Rgb> {
    let mut all: Vec<(Rgb, u32)> = counts.iter().map(|(rgb, count)| (*rgb, *count)).collect();
    all.sort_by_key(|(rgb, count)| (std::cmp::Reverse(*count), *rgb));
    if all.len() <= MOST {
        return all.into_iter().map(|(rgb, _)| rgb).collect();
    }
    let (exact, rest) = all.split_at(EXACT);
    let mixed = boxes(rest.to_vec(), MOST - EXACT);
    let exact = exact.iter().map(|(rgb, _)| *rgb);
    exact
        .chain(mixed.iter().map(|colours| mean(colours)))
        .collect()
}

/// Colours parted again and again where they differ most (median cut).
fn boxes(colours: Vec<(Rgb, u32)>, most: usize) -> Vec<Vec<(Rgb, u32)>> {
    let mut boxes = vec![colours];
    while boxes.len() < most {
        let widest = boxes
            .iter()
            .enumerate()
            .filter(|(_, one)| one.len() > 1)
            .max_by_key(|(at, one)| (weight(one), std::cmp::Reverse(*at)));
        let Some((at, _)) = widest else { break };
        let mut one = boxes.swap_remove(at);
        let (channel, _) = span(&one);
        one.sort_by_key(|(rgb, _)| (rgb[channel], *rgb));
        let half = one.iter().map(|(_, count)| u64::from(*count)).sum::<u64>() / 2;
        let mut seen = 0;
        let cut = one.iter().position(|(_, count)| {
            seen += u64::from(*count);
            seen >= half
        });
        let cut = cut.map_or(1, |at| at + 1).clamp(1, one.len() - 1);
        let rest = one.split_off(cut);
        boxes.extend([one, rest]);
    }
    boxes
}

/// How much is won by parting these: far ones that are often seen, first.
fn weight(colours: &[(Rgb, u32)]) -> u64 {
    let seen: u64 = colours.iter().map(|(_, count)| u64::from(*count)).sum();
    let (_, span) = span(colours);
    u64::from(span).pow(2) * seen.isqrt()
}

/// The channel in which they differ most, and how far.
fn span(colours: &[(Rgb, u32)]) -> (usize, u8) {
    let far = |channel: usize| {
        let parts = colours.iter().map(|(rgb, _)| rgb[channel]);
        let (least, most) = parts.fold((u8::MAX, 0), |(a, b), part| (a.min(part), b.max(part)));
        most.saturating_sub(least)
    };
    let spans = [far(0), far(1), far(2)];
    let widest = (0..3).max_by_key(|channel| (spans[*channel], 3 - channel));
    widest.map_or((0, 0), |channel| (channel, spans[channel]))
}

fn mean(colours: &[(Rgb, u32)]) -> Rgb {
    let all: u64 = colours.iter().map(|(_, count)| u64::from(*count)).sum();
    let channel = |at: usize| {
        let parts = colours
            .iter()
            .map(|(rgb, count)| u64::from(rgb[at]) * u64::from(*count));
        (parts.sum::<u64>() / all.max(1)) as u8
    };
    [channel(0), channel(1), channel(2)]
}

fn nearest(colour: Rgb, colours: &[Rgb]) -> u8 {
    let far = |other: &Rgb| -> u32 {
        let parts = colour.iter().zip(other);
        parts.map(|(a, b)| u32::from(a.abs_diff(*b)).pow(2)).sum()
    };
    let at = (0..=u8::MAX)
        .zip(colours)
        .min_by_key(|(_, other)| far(other));
    at.map_or(0, |(at, _)| at)
}

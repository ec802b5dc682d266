//! How wide text will be, near enough to keep it inside the picture.

use crate::story::Said;

/// The size of units and qualifiers beside a number, and of lines of words;
/// the same as in `style/chart.css`.
const SMALL: f64 = 14.0;

/// The width of text of one size: Chinese is square, digits are a bit wider
/// than half.
pub(super) fn width(text: &str, size: f64) -> f64 {
    let of = |c: char| match c {
        '.' | ',' | ':' => 0.3,
        '%' => 0.9,
        '—' => 1.0,
        c if c.is_ascii() => 0.6,
        _ => 1.0,
    };
    text.chars().map(of).sum::<f64>() * size
}

/// The width of a number with small unit and qualifiers.
pub(super) fn said_width(said: &Said, size: f64) -> f64 {
    let small = [&said.before, &said.unit, &said.after];
    width(&said.number, size) + small.iter().map(|words| width(words, SMALL)).sum::<f64>()
}

/// Words that a long name may break in front of.
const TAILS: &[&str] = &[
    "产值占比",
    "增加值占比",
    "占比",
    "覆盖率",
    "城镇化率",
    "研发投入",
    "可支配收入",
    "增加值",
    "总产值",
    "总额",
    "预算收入",
    "面积",
    "医师数",
    "人数",
];

/// A name in one line or, if it is wider than the room, two: broken in front
/// of a word where one is near the middle.
pub(super) fn lines(name: &str, size: f64, room: f64) -> Vec<&str> {
    if width(name, size) <= room {
        return vec![name];
    }
    let middle = name.len() / 2;
    let tails = TAILS
        .iter()
        .filter_map(|tail| name.find(tail))
        .filter(|&at| at > 0);
    let half = name
        .char_indices()
        .map(|(at, _)| at)
        .min_by_key(|at| at.abs_diff(middle));
    let at = tails
        .min_by_key(|at| at.abs_diff(middle))
        .or(half)
        .unwrap_or_default();
    vec![&name[..at], &name[at..]]
}

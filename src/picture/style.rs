//! What drawn charts, covers and small drawings look like in a picture: the rules of
//! the page, with the colours of the day put in.

use super::faces::Faces;
use super::ink::{FaceOf, day};
use crate::view::colours::COLOURS;

/// The rules of the page for what is drawn.
const PAGE: [&str; 2] = [
    include_str!("../../style/chart.css"),
    include_str!("../../style/scenery.css"),
];

/// What the page says of small drawings, without its layout.
const SKETCHES: &str = "\
    .icon,.marks,.cells{fill:none;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}\
    .actual .icon,.actual .marks,.actual .cells{stroke:var(--actual)}\
    .target .icon,.target .marks,.target .cells{stroke:var(--target)}\
    .actual .marks .full,.actual .cells{fill:var(--actual-soft)}\
    .target .marks .full,.target .cells{fill:var(--target-soft)}\
    .marks .more{fill:none}\
    .marks .open{stroke-dasharray:2 2.6}\
    .cells{stroke-width:.8}\
    .thousand{stroke:var(--line);stroke-width:.5;stroke-linecap:round;stroke-dasharray:0 1}\
    .actual .thousand{fill:var(--actual)}\
    .target .thousand{fill:var(--target)}\
    .thousand circle{stroke:none}";

/// The style of every picture.
pub(super) fn style(faces: &Faces) -> String {
    let page = PAGE.map(plain_rules).concat();
    let family = faces.family(FaceOf::Text);
    let face = format!(".plot text{{font-family:\"{family}\"}}");
    // Pictures have no night.
    let rules = [&page, SKETCHES, &face].concat();
    COLOURS.iter().fold(rules, |rules, (name, ..)| {
        rules.replace(&format!("var(--{name})"), day(name))
    })
}

/// The rules outside of conditions, which speak of screens.
fn plain_rules(style: &str) -> String {
    let (mut plain, mut rest) = (String::new(), style);
    while let Some(start) = rest.find('@') {
        plain += &rest[..start];
        rest = &rest[start..];
        rest = &rest[block(rest)..];
    }
    plain + rest
}

/// How long a rule with its block is.
fn block(rule: &str) -> usize {
    let mut depth = 0;
    for (at, mark) in rule.match_indices(['{', '}']) {
        depth += if mark == "{" { 1 } else { -1 };
        if depth == 0 {
            return at + mark.len();
        }
    }
    rule.len()
}

//! The place's cover over a picture, and what stands at its foot.

use super::block::{Block, at, stack};
use super::faces::Faces;
use super::ink::{Ink, day};
use super::words::{Measure, Run, line, paragraph};
use crate::view::{Page, code, halves, large_title, page_title};

/// From the edge of the paper to what stands on it.
pub(super) const MARGIN: f32 = 72.0;

/// The part of a cover's picture that is sky.
const SKY: f32 = 0.18;

/// The cover's picture, so wide and high, without the words that reach so far down: its
/// foot at the bottom where there is room, else its peaks below the words. It ends in
/// the paper.
pub(super) fn scenery(page: &Page, [width, height]: [f32; 2], words: f32) -> String {
    const FADE: f32 = 120.0;
    let (high, low, paper) = (day("sky-high"), day("sky-low"), day("paper"));
    let (picture, ratio) = page.scenery.drawing();
    let high_of_all = width * ratio;
    let y = (height - high_of_all)
        .max(words - high_of_all * SKY)
        .max(0.0);
    let from = height - FADE;
    format!(
        "<linearGradient id=\"sky\" x2=\"0\" y2=\"1\"><stop stop-color=\"{high}\"/>\
         <stop offset=\"0.64\" stop-color=\"{low}\"/></linearGradient>\
         <linearGradient id=\"fade\" x2=\"0\" y2=\"1\">\
         <stop stop-color=\"{paper}\" stop-opacity=\"0\"/>\
         <stop offset=\"1\" stop-color=\"{paper}\"/></linearGradient>\
         <clipPath id=\"edge\"><rect width=\"{width}\" height=\"{height:.1}\"/></clipPath>\
         <g clip-path=\"url(#edge)\">\
         <rect width=\"{width}\" height=\"{height:.1}\" fill=\"url(#sky)\"/>\
         <g class=\"scenery\" transform=\"translate(0 {y:.1}) scale({width})\">{picture}</g>\
         <rect y=\"{from:.1}\" width=\"{width}\" height=\"{FADE}\" fill=\"url(#fade)\"/></g>"
    )
}

/// How high a band is that shows all of the cover's picture below words that reach so
/// far down.
pub(super) fn band(page: &Page, width: f32, words: f32) -> f32 {
    let (_, ratio) = page.scenery.drawing();
    words + width * ratio * (1.0 - SKY)
}

/// Whose report a picture is of.
fn place(page: &Page) -> String {
    // The faces have no narrow middle dot.
    page.settings.place_and_year().replace(" · ", "\u{3000}")
}

/// Place and year, and under them the title, of at most this size: a long one is set
/// smaller, on two lines.
pub(super) fn title(faces: &Faces, page: &Page, size: f32, room: f32) -> Block {
    let words = large_title(page);
    let wide = faces.width(&words, Ink::title(size));
    let ink = Ink::title(size * (1.9 * room / wide).min(1.0)).whole();
    // It breaks between what it is of and what it is.
    let halves = halves(&words).map_or(vec![words.as_str()], |(first, rest)| vec![first, rest]);
    let halves: Vec<Run> = halves.iter().map(|half| Run::new(*half, ink)).collect();
    let named = Run::new(place(page), Ink::text(size * 0.45));
    let title = paragraph(faces, &halves, Measure::of(room, ink.size * 1.3));
    stack(&[
        paragraph(faces, &[named], Measure::of(room, 60.0)),
        title.below(12.0),
    ])
}

/// The head of a poster: the cover's picture, and in its sky whose report it is.
pub(super) fn head(faces: &Faces, page: &Page, width: f32, height: f32) -> Block {
    let place = Run::new(place(page), Ink::text(36.0));
    let title = Run::new(large_title(page), Ink::title(36.0).coloured("actual"));
    let (place, wide) = line(faces, &[place], MARGIN, 76.0);
    let from = if wide > 0.0 {
        MARGIN + wide + 28.0
    } else {
        MARGIN
    };
    let fits = from + faces.width(&title.words, title.ink) <= width - MARGIN;
    let title = if fits {
        line(faces, &[title], from, 76.0).0
    } else {
        let room = Measure::of(width - 2.0 * MARGIN, 52.0);
        at(MARGIN, 88.0, &paragraph(faces, &[title], room).svg)
    };
    Block::new(
        height,
        scenery(page, [width, height], 104.0) + &place + &title,
    )
}

/// The foot of a picture: where its words are from, and the way to them.
pub(super) fn foot(faces: &Faces, page: &Page, address: Option<&str>, width: f32) -> Block {
    const CODE: f32 = 200.0;
    let code = address.and_then(|address| code(address, CODE));
    let room = if code.is_some() {
        width - CODE - 36.0
    } else {
        width
    };
    let source = page_title(page).replace(" · ", "\u{3000}");
    let lines = [
        Some(format!("文字与数字出自{source}")),
        Some("程序算得的数字都注明「算得」".to_owned()),
        page.settings.issuer.clone(),
        code.is_some()
            .then(|| "扫一扫，看这一处的原句和数据".to_owned()),
    ];
    let small = |words: String| {
        let run = Run::new(words, Ink::text(30.0).muted());
        paragraph(faces, &[run], Measure::of(room, 46.0))
    };
    let words: Vec<Block> = lines.into_iter().flatten().map(small).collect();
    let words = stack(&words);
    let rule = format!(
        "<path d=\"M0 0H{width}\" stroke=\"{}\" stroke-width=\"2\"/>",
        day("line")
    );
    let mut svg = rule + &at(0.0, 32.0, &words.svg);
    let mut height = words.height;
    if let Some(code) = code {
        svg += &at(width - CODE, 32.0, &code);
        height = height.max(CODE);
    }
    Block::new(height + 32.0, svg)
}

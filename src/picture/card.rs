//! A card as blocks: its heading, its pictures, its sentences.

use super::block::Block;
use super::faces::Faces;
use super::ink::Ink;
use super::sentence::sentence;
use super::tiles::{keywords, pledge, tiles};
use super::words::{Measure, Run, clauses, paragraph};
use crate::chart::Chart;
use crate::report::{Card, Heading};
use crate::story::Picture;
use crate::view::Page;

/// The room between the parts of a card.
const GAP: f32 = 40.0;

/// All of a card; `at` is its place among the cards of the report.
pub(super) fn card(faces: &Faces, page: &Page, card: &Card, at: usize, width: f32) -> Vec<Block> {
    let mut blocks = head(faces, card, width);
    let laid = page.layouts[at].bars.as_deref();
    for one in &page.pictures[at].pictures {
        blocks.extend(picture(faces, page, one, laid, width));
    }
    blocks.extend(sentences(faces, page, card, at, width));
    blocks
}

/// A card's heading and its main picture.
pub(super) fn summary(
    faces: &Faces,
    page: &Page,
    card: &Card,
    at: usize,
    width: f32,
) -> Vec<Block> {
    let mut blocks = head(faces, card, width);
    let main = page.pictures[at].pictures.first();
    blocks.extend(
        main.into_iter()
            .flat_map(|one| picture(faces, page, one, None, width)),
    );
    blocks
}

fn head(faces: &Faces, card: &Card, width: f32) -> Vec<Block> {
    let heading = card.heading.as_ref();
    let heading = heading.map(|heading| title(faces, heading, width).below(GAP).leading());
    heading.into_iter().collect()
}

/// A heading as it is written, its number in gold.
fn title(faces: &Faces, heading: &Heading, width: f32) -> Block {
    const SIZE: f32 = 52.0;
    let (text, title) = (&heading.block.text, &heading.title);
    let number = &text[..text.len() - title.len()];
    let ink = Ink::title(SIZE);
    let mut runs = vec![Run::new(number, ink.coloured("actual").whole())];
    runs.extend(clauses(faces, title, ink, width));
    runs.retain(|run| !run.words.is_empty());
    paragraph(faces, &runs, Measure::of(width, SIZE * 1.4))
}

/// Something that a card shows beside its sentences. The chart that is `laid` into these
/// as bars stands there.
fn picture(
    faces: &Faces,
    page: &Page,
    picture: &Picture,
    laid: Option<&str>,
    width: f32,
) -> Vec<Block> {
    match picture {
        Picture::Chart(series) | Picture::Clauses(series) => {
            let chart = page.charts.iter().find(|chart| chart.id == series.id);
            let Some(chart) = chart else {
                return Vec::new();
            };
            let said = takeaway(faces, chart, width).below(GAP).leading();
            let drawn = laid != Some(chart.id.as_str());
            let drawn = drawn.then(|| drawing(chart, width).below(20.0));
            [said].into_iter().chain(drawn).collect()
        }
        Picture::Tiles(all) => {
            let mut blocks = vec![tiles(faces, all, &page.figures, width).below(GAP)];
            let pledges = all.pledges.iter();
            blocks.extend(pledges.map(|one| pledge(faces, &one.words, width).below(GAP)));
            blocks
        }
        Picture::Icon(words) if words.is_empty() => Vec::new(),
        Picture::Icon(words) => vec![keywords(faces, words, width).below(GAP)],
    }
}

fn takeaway(faces: &Faces, chart: &Chart, width: f32) -> Block {
    let runs = clauses(faces, &chart.takeaway, Ink::text(38.0).strong(), width);
    paragraph(faces, &runs, Measure::of(width, 58.0))
}

/// A drawn chart as large as it is on a phone.
fn drawing(chart: &Chart, width: f32) -> Block {
    const MOST: f32 = 900.0;
    let size = view_box(&chart.svg).unwrap_or([320.0, 200.0]);
    let wide = width.min(MOST);
    let high = wide * size[1] / size[0];
    let sized = chart.svg.replacen(
        "<svg ",
        &format!("<svg width=\"{wide:.1}\" height=\"{high:.1}\" overflow=\"visible\" "),
        1,
    );
    Block::new(high, sized).indented((width - wide) / 2.0)
}

fn view_box(svg: &str) -> Option<[f32; 2]> {
    let (_, rest) = svg.split_once("viewBox=\"")?;
    let (numbers, _) = rest.split_once('"')?;
    let mut numbers = numbers.split(' ').skip(2).map(str::parse);
    Some([numbers.next()?.ok()?, numbers.next()?.ok()?])
}

fn sentences(faces: &Faces, page: &Page, card: &Card, at: usize, width: f32) -> Vec<Block> {
    let layouts = &page.layouts[at].sentences;
    let all = card.sentences.iter().zip(layouts);
    all.flat_map(|(one, layout)| sentence(faces, page, one, layout, width))
        .collect()
}

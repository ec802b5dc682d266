//! One indicator's levels as columns from zero, standing where their year is.

use charming::component::Grid;
use charming::datatype::DataPointItem;
use charming::element::ItemStyle;
use charming::series::Bar;
use serde_json::{Value, json};

use super::super::draft::{Draft, scale};
use super::super::measure::{width, wording_width};
use super::super::{VALUE, YEAR, amount};
use super::frame::PanelFrame;
use super::time;
use super::way::{self, Note};
use crate::chart::paint::MarkRole;
use crate::story::{Panel, Point, Step, Wording};

const TALL: f64 = 80.0;
/// Below the columns: the year and a line for 目标; below that, in a narrow
/// panel, what was computed.
const YEARS: f64 = 26.0;
const LINE: f64 = 18.0;
const NOTE: f64 = 24.0;
/// A panel narrower than this holds its words in short lines.
const NARROW: f64 = 200.0;
/// Between a column and the computed line beside it.
const CLEAR: f64 = 6.0;
/// The computed line has so many pieces.
const PIECES: usize = 8;
/// A level on that line is kept to one part in so many.
const FINE: f64 = 1e4;

/// Whether the words of all columns find room side by side.
pub(super) fn fit(panel: &Panel, wide: f64) -> bool {
    (widest(panel, wide) + CLEAR) * panel.points.len() as f64 <= wide
}

/// What the words of the widest column need, above and below it.
fn widest(panel: &Panel, wide: f64) -> f64 {
    let between = if wide < NARROW { "\n" } else { "" };
    let words = panel.points.iter().map(|point| {
        let time = time(point, between);
        let lines = time.lines().map(|line| width(line, YEAR));
        lines.fold(label_width(point), f64::max)
    });
    words.fold(0.0, f64::max)
}

/// Adds the columns and says how tall the panel is.
pub(super) fn add(draft: &mut Draft, panel: &Panel, frame: &PanelFrame) -> f64 {
    let thick = (frame.width / 7.0).min(44.0);
    let middles = middles(panel, frame.width, thick);
    let columns = panel
        .points
        .iter()
        .zip(&middles)
        .enumerate()
        .map(|(at, (point, &x))| {
            let colour = MarkRole::of(point.status).of_point(frame.first + at);
            let style = ItemStyle::new().color(colour.as_str());
            DataPointItem::new(vec![x, amount(point)]).item_style(style)
        });
    let most = panel
        .points
        .iter()
        .map(amount)
        .fold(f64::MIN_POSITIVE, f64::max);
    let grid = Grid::new()
        .left(frame.left)
        .width(frame.width)
        .top(frame.top + frame.label)
        .height(TALL);
    let index = draft.grid(grid, scale(0.0, frame.width), scale(0.0, most), json!({}));
    let bars = Bar::new()
        .x_axis_index(index)
        .y_axis_index(index)
        .bar_width(thick);
    let labels: Vec<Value> = panel
        .points
        .iter()
        .enumerate()
        .map(|(at, point)| label(frame.first + at, point))
        .collect();
    let narrow = frame.width < NARROW;
    let years: Vec<Value> = (0..middles.len())
        .map(|at| year(frame.first + at, &panel.points[at], middles[at], narrow))
        .collect();
    draft.series(
        bars.data(columns.collect::<Vec<_>>()),
        json!({ "data": labels, "markPoint": way::carrying(&years) }),
    );
    let mut below = if narrow { YEARS + LINE } else { YEARS };
    for step in &panel.steps {
        let words = step.computed.to_string();
        let line = growth(panel, step, &middles, thick);
        let room = line.last().map_or(0.0, |end| end[0]) - line[0][0];
        if room < CLEAR {
            continue;
        }
        let slope = TALL / most;
        if room > width(&words, YEAR) {
            let near = format!("算得\n{words}");
            way::add(draft, index, &line, slope, &Note::Near(&near));
        } else if panel.steps.len() == 1 {
            let middle = (middles[step.from] + middles[step.to]) / 2.0;
            let far = format!("算得{words}");
            let note = Note::Below(middle, below - YEARS + NOTE + 8.0, &far);
            way::add(draft, index, &line, slope, &note);
            below += NOTE;
        }
    }
    frame.label + TALL + below
}

/// A column's round top and its value above.
fn label(n: usize, point: &Point) -> Value {
    json!({
        "itemStyle": { "borderRadius": [5, 5, 0, 0] },
        "label": {
            "show": true, "position": "top", "distance": 6,
            "formatter": value(&point.wording), "fontSize": VALUE, "lineHeight": VALUE + 2.0,
            "color": MarkRole::Value.of_point(n),
        },
    })
}

/// Qualifiers in front stand on a line of their own.
fn value(wording: &Wording) -> String {
    let Wording {
        before,
        number,
        unit,
        after,
    } = wording;
    let line = if before.is_empty() { "" } else { "\n" };
    format!("{before}{line}{number}{unit}{after}")
}

/// The wider line of a column's label.
fn label_width(point: &Point) -> f64 {
    let Wording { before, .. } = &point.wording;
    let number = Wording {
        before: String::new(),
        ..point.wording.clone()
    };
    wording_width(&number, VALUE).max(width(before, YEAR))
}

/// The year below a column.
fn year(n: usize, point: &Point, x: f64, narrow: bool) -> Value {
    let between = if narrow { "\n" } else { "" };
    way::words(x, 8.0, &time(point, between), &MarkRole::Year.of_point(n))
}

/// The middles of the columns: by year, or evenly where years crowd.
fn middles(panel: &Panel, wide: f64, thick: f64) -> Vec<f64> {
    let widest = widest(panel, wide).max(thick);
    let last = panel.points.len() - 1;
    // Columns stand away from the edges where that leaves them room.
    let spare = (wide - widest * last as f64) / 2.0;
    let side = f64::max(widest / 2.0, spare.min(wide * 0.19)).min(wide / 2.0 - thick);
    let span = wide - 2.0 * side;
    let evenly = || {
        (0..=last)
            .map(|n| side + span * n as f64 / last.max(1) as f64)
            .collect()
    };
    let years: Option<Vec<f64>> = panel.points.iter().map(|p| p.year.map(f64::from)).collect();
    let Some(years) = years.filter(|years| years[last] > years[0]) else {
        return evenly();
    };
    let whole = years[last] - years[0];
    let middles: Vec<f64> = years
        .iter()
        .map(|y| side + span * (y - years[0]) / whole)
        .collect();
    let crowded = middles.windows(2).any(|pair| pair[1] - pair[0] < widest);
    if crowded { evenly() } else { middles }
}

/// Equal growth from one level to the next, between their columns; it keeps
/// clear of the value above the lower one.
fn growth(panel: &Panel, step: &Step, middles: &[f64], thick: f64) -> Vec<[f64; 2]> {
    let (from, to) = (middles[step.from], middles[step.to]);
    let points = [&panel.points[step.from], &panel.points[step.to]];
    let [a, b] = points.map(amount);
    let clear = |lower: bool, point: &Point| {
        let half = if lower {
            label_width(point).max(thick)
        } else {
            thick
        } / 2.0;
        half + CLEAR
    };
    let (start, end) = (from + clear(a < b, points[0]), to - clear(b < a, points[1]));
    let piece = |n: usize| {
        let x = start + (end - start) * n as f64 / PIECES as f64;
        // Machines differ in the last digits of a power.
        let level = a * (b / a).powf((x - from) / (to - from));
        [x, (level * FINE).round() / FINE]
    };
    (0..=PIECES).map(piece).collect()
}

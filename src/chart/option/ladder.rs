//! Levels through time: a panel for each indicator, a column for each time,
//! standing where its year is, and the computed way between two of them.

use charming::Chart;
use charming::component::{Axis, Grid};
use charming::datatype::DataPointItem;
use charming::element::{AxisType, ItemStyle, LineStyle, LineStyleType};
use charming::series::{Bar, Line};
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json};

use super::measure::{said_width, width};
use super::{NAME, VALUE, WIDTH, YEAR, refine};
use crate::chart::paint::Role;
use crate::figure::Status;
use crate::story::{Panel, Point, Said, Series, Step};

const COLUMN: f64 = 46.0;
const TALL: f64 = 116.0;
/// Above the columns: the panel's name, then a value of two lines.
const TITLE: f64 = 30.0;
const LABEL: f64 = 50.0;
/// Below the columns: the year, and that it is a target.
const YEARS: f64 = 44.0;
/// Between two panels.
const APART: f64 = 22.0;
/// The middle of the first column, and of the last from the right.
const SIDE: f64 = 62.0;
/// Between a column and the computed line beside it.
const CLEAR: f64 = 8.0;
/// The computed line has so many pieces.
const PIECES: usize = 8;

pub(super) fn option(series: &Series) -> (f64, Value) {
    let titled = series.panels.len() > 1;
    let title = if titled { TITLE } else { 0.0 };
    let step = title + LABEL + TALL + YEARS + APART;
    let mut chart = Chart::new().animation(false);
    let mut finer = Finer::default();
    for (n, panel) in series.panels.iter().enumerate() {
        let top = step * n as f64 + title + LABEL;
        chart = add(chart, panel, [n, finer.points], top);
        finer.panel(panel, titled.then_some(top - LABEL - TITLE));
    }
    let height = step * series.panels.len() as f64 - APART;
    let option = refine(
        &chart,
        json!({ "series": finer.series, "title": finer.titles }),
    );
    (height, option)
}

/// The grid, axes, columns and computed lines of the nth panel, whose points
/// are counted from `first`.
fn add(chart: Chart, panel: &Panel, [n, first]: [usize; 2], top: f64) -> Chart {
    let n = n as f64;
    let places = places(panel);
    let columns = panel
        .points
        .iter()
        .zip(&places)
        .enumerate()
        .map(|(at, (point, &x))| {
            let colour = Role::of(point.status).of_point(first + at);
            let style = ItemStyle::new().color(colour.as_str());
            DataPointItem::new(vec![x, amount(point)]).item_style(style)
        });
    let axis = |max: f64| {
        Axis::new()
            .type_(AxisType::Value)
            .grid_index(n)
            .min(0)
            .max(max)
            .show(false)
    };
    let mut chart = chart
        .grid(Grid::new().left(0).right(0).top(top).height(TALL))
        .x_axis(axis(WIDTH))
        .y_axis(axis(most(panel)))
        .series(
            Bar::new()
                .x_axis_index(n)
                .y_axis_index(n)
                .bar_width(COLUMN)
                .data(columns.collect::<Vec<_>>()),
        );
    for (_, way) in ways(panel, &places) {
        let style = LineStyle::new()
            .color(Role::Computed.plain().as_str())
            .type_(LineStyleType::Dashed)
            .width(1.5);
        chart = chart.series(
            Line::new()
                .x_axis_index(n)
                .y_axis_index(n)
                .line_style(style)
                .data(way),
        );
    }
    chart
}

/// What charming has no name for, gathered panel by panel.
#[derive(Default)]
struct Finer {
    series: Vec<Value>,
    titles: Vec<Value>,
    /// Points gathered so far.
    points: usize,
}

impl Finer {
    fn panel(&mut self, panel: &Panel, title: Option<f64>) {
        let places = places(panel);
        let first = self.points;
        self.points += panel.points.len();
        let counted = || {
            panel
                .points
                .iter()
                .enumerate()
                .map(|(at, point)| (first + at, point))
        };
        let years: Vec<Value> = counted().zip(&places).map(year).collect();
        self.titles.extend(title.map(|top| {
            json!({
                "text": panel.name, "left": 0, "top": top, "padding": 0,
                "textStyle": { "fontSize": NAME, "fontWeight": "normal", "color": Role::Name.plain() },
            })
        }));
        self.series.push(json!({
            "silent": true,
            "data": counted().map(column).collect::<Vec<_>>(),
            "markPoint": {
                "silent": true, "symbol": "rect", "symbolSize": 0, "itemStyle": { "color": "none" },
                "data": years,
            },
            "showBackground": is_share(panel),
            "backgroundStyle": { "color": Role::Track.plain(), "borderRadius": [5, 5, 0, 0] },
        }));
        for (step, way) in ways(panel, &places) {
            let mut data = vec![json!(null); way.len()];
            data[way.len() / 2] = note(step, &way[way.len() / 2]);
            self.series.push(json!({
                "silent": true, "clip": false, "data": data,
                // A label needs a symbol to hang on; this one is not seen.
                "symbol": "rect", "symbolSize": 0, "itemStyle": { "color": "none" },
            }));
        }
    }
}

/// A column's round top and its value above.
fn column((n, point): (usize, &Point)) -> Value {
    json!({
        "itemStyle": { "borderRadius": [5, 5, 0, 0] },
        "label": {
            "show": true, "position": "top", "distance": 8,
            "formatter": value(&point.said), "fontSize": VALUE, "lineHeight": VALUE + 2.0,
            "color": Role::Value.of_point(n),
        },
    })
}

/// Qualifiers in front stand on a line of their own.
fn value(said: &Said) -> String {
    let Said {
        before,
        number,
        unit,
        after,
    } = said;
    let line = if before.is_empty() { "" } else { "\n" };
    format!("{before}{line}{number}{unit}{after}")
}

/// The year below a column.
fn year(((n, point), &x): ((usize, &Point), &f64)) -> Value {
    let goal = if point.status == Status::Target {
        "\n目标"
    } else {
        ""
    };
    json!({
        "coord": [x, 0],
        "label": {
            "show": true, "position": "bottom", "distance": 8, "verticalAlign": "top",
            "formatter": format!("{}{goal}", point.label), "fontSize": YEAR, "lineHeight": YEAR + 4.0,
            "color": Role::Year.of_point(n),
        },
    })
}

/// The words on a computed line.
fn note(step: &Step, at: &[f64]) -> Value {
    json!({
        "value": at,
        "label": {
            "show": true, "position": "top", "distance": 8,
            "formatter": format!("算得\n{}", step.computed), "fontSize": YEAR, "lineHeight": YEAR + 4.0,
            "color": Role::Note.plain(),
        },
    })
}

/// The middles of the columns: by year, or evenly where years crowd.
fn places(panel: &Panel) -> Vec<f64> {
    let last = panel.points.len() - 1;
    let span = WIDTH - 2.0 * SIDE;
    let even = |n: usize| SIDE + span * n as f64 / last.max(1) as f64;
    let evenly: Vec<f64> = (0..=last).map(even).collect();
    let years: Option<Vec<f64>> = panel.points.iter().map(|p| p.year.map(f64::from)).collect();
    let Some(years) = years.filter(|years| years[last] > years[0]) else {
        return evenly;
    };
    let true_to_time = years
        .iter()
        .map(|y| SIDE + span * (y - years[0]) / (years[last] - years[0]));
    let places: Vec<f64> = true_to_time.collect();
    let widest = panel
        .points
        .iter()
        .map(|p| said_width(&p.said, VALUE))
        .fold(COLUMN, f64::max);
    let crowded = places
        .windows(2)
        .any(|pair| pair[1] - pair[0] < widest + CLEAR);
    if crowded { evenly } else { places }
}

/// The computed lines that find room between their columns: equal growth
/// from one level to the next, or straight between two shares.
fn ways<'a>(panel: &'a Panel, places: &[f64]) -> Vec<(&'a Step, Vec<Vec<f64>>)> {
    let way = |step: &'a Step| {
        let (from, to) = (&panel.points[step.from], &panel.points[step.to]);
        let start = places[step.from] + COLUMN / 2.0 + CLEAR;
        let end = places[step.to] - COLUMN / 2.0 - CLEAR;
        if end - start < width(&step.computed.to_string(), YEAR) {
            return None;
        }
        let (a, b) = (amount(from), amount(to));
        let piece = |n: usize| {
            let done = n as f64 / PIECES as f64;
            let x = start + (end - start) * done;
            let in_time = (x - places[step.from]) / (places[step.to] - places[step.from]);
            let y = if is_share(panel) {
                a + (b - a) * in_time
            } else {
                a * (b / a).powf(in_time)
            };
            vec![x, y]
        };
        Some((step, (0..=PIECES).map(piece).collect()))
    };
    panel.steps.iter().filter_map(way).collect()
}

/// The top of the axis: all of a share's whole, else the highest column.
fn most(panel: &Panel) -> f64 {
    if is_share(panel) {
        return 100.0;
    }
    panel.points.iter().map(amount).fold(0.0, f64::max)
}

fn is_share(panel: &Panel) -> bool {
    panel.unit == "%"
        && panel
            .points
            .iter()
            .all(|p| (0.0..=100.0).contains(&amount(p)))
}

fn amount(point: &Point) -> f64 {
    point.amount.to_f64().unwrap_or_default()
}

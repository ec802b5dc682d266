//! Rates of growth on one axis from zero: a row for each indicator, its name
//! on a line of its own, what was above the line of marks and what is planned
//! below it. A yearly average is round, a single year square.

mod spread;

use charming::component::{Axis, Grid};
use charming::element::{AxisType, LineStyle};
use charming::series::Line;
use serde_json::{Value, json};

use self::spread::spread;
use super::draft::{Draft, Words};
use super::measure::{said_width, width};
use super::{WIDTH, YEAR, amount};
use crate::chart::paint::Role;
use crate::figure::{Kind, Status};
use crate::story::{Aside, Panel, Point, Series};

/// The size of values, the same as in `style/scoreboard.css`.
const VALUE: f64 = 17.0;
/// Heights of the lines of a row: name, values above, marks, values below.
const NAMES: f64 = 21.0;
const ABOVE: f64 = 23.0;
const MARKS: f64 = 16.0;
const BELOW: f64 = 23.0;
/// Between two rows, and below the key.
const BETWEEN: f64 = 16.0;
const KEY: f64 = 32.0;
/// Between two entries of the key, and between a mark and its word.
const APART: f64 = 18.0;
const NEAR: f64 = 6.0;
/// Marks of one row that are nearer than this cover each other.
const DODGE: f64 = 9.0;
/// The width of a mark.
const MARK: f64 = 12.0;

pub(super) fn option(series: &Series) -> (f64, Value) {
    let rows = &series.panels;
    let heights: Vec<f64> = rows.iter().map(height).collect();
    let bottom = KEY + heights.iter().sum::<f64>() + BETWEEN * (rows.len() - 1) as f64;
    let mut plot = Plot::new(rows, bottom);
    plot.key(rows);
    let (mut top, mut first) = (KEY, 0);
    for (panel, height) in rows.iter().zip(&heights) {
        plot.row(panel, top, first);
        top += height + BETWEEN;
        first += panel.points.len();
    }
    (bottom, plot.draft.option())
}

/// A row needs no line below its marks where nothing is planned.
fn height(panel: &Panel) -> f64 {
    let planned = panel.points.iter().any(|p| p.status == Status::Target);
    let below = if planned { BELOW } else { 0.0 };
    NAMES + ABOVE + MARKS + below + BELOW * panel.asides.len() as f64
}

/// A drawing whose axes count units of the view box, from its upper left
/// corner.
struct Plot {
    draft: Draft,
    /// Where zero stands, and how long one per cent is.
    zero: f64,
    scale: f64,
}

impl Plot {
    fn new(rows: &[Panel], bottom: f64) -> Self {
        let all = || rows.iter().flat_map(|panel| &panel.points).map(amount);
        let (least, most) = (all().fold(0.0, f64::min), all().fold(0.0, f64::max));
        let scale = (WIDTH - 2.0 * MARK) / (most - least).max(f64::MIN_POSITIVE);
        // A mark at zero stands just behind the line of zero.
        let zero = if least < 0.0 {
            MARK - least * scale
        } else {
            0.0
        };
        let axis = |max: f64| {
            Axis::new()
                .type_(AxisType::Value)
                .show(false)
                .min(0)
                .max(max)
        };
        let grid = Grid::new().left(0).width(WIDTH).top(0).height(bottom);
        let mut draft = Draft::new();
        draft.grid(grid, axis(WIDTH), axis(bottom).inverse(true), json!({}));
        let mut plot = Self { draft, zero, scale };
        plot.line([zero, KEY - 4.0], [zero, bottom]);
        plot
    }

    fn x(&self, point: &Point) -> f64 {
        self.zero + amount(point) * self.scale
    }

    fn line(&mut self, from: [f64; 2], to: [f64; 2]) {
        let style = LineStyle::new().color(Role::Rule.plain().as_str()).width(1);
        let line = Line::new().show_symbol(false).line_style(style);
        let data = json!([from, to]);
        self.draft
            .series(line, json!({ "data": data, "clip": false }));
    }

    /// A line of one point: the interactive engine then needs no other series.
    fn mark(&mut self, at: [f64; 2], average: bool, colour: &str) {
        let (symbol, size) = if average {
            ("circle", MARK)
        } else {
            ("rect", MARK - 1.0)
        };
        let point = json!({
            "value": at, "symbol": symbol, "symbolSize": size, "itemStyle": { "color": colour },
        });
        let line = Line::new().line_style(LineStyle::new().width(0));
        self.draft
            .series(line, json!({ "data": [point], "clip": false }));
    }

    /// What the marks mean, each once.
    fn key(&mut self, rows: &[Panel]) {
        let mut known: Vec<(String, &Point)> = Vec::new();
        for point in rows.iter().flat_map(|panel| &panel.points) {
            let words = time(&point.label, point.status);
            if !known.iter().any(|(other, _)| *other == words) {
                known.push((words, point));
            }
        }
        known.sort_by_key(|(_, point)| (point.year, !is_average(point)));
        let mut left = 0.0;
        for (words, point) in known {
            let at = [left + MARK / 2.0, YEAR / 2.0 + 1.0];
            self.mark(at, is_average(point), &Role::dot(point.status).plain());
            left += MARK + NEAR;
            self.draft.words(Words {
                text: &words,
                left,
                top: 0.0,
                size: YEAR,
                centred: false,
                colour: &Role::Year.plain(),
            });
            left += width(&words, YEAR) + APART;
        }
    }

    /// `first` is the number of the row's first point.
    fn row(&mut self, panel: &Panel, top: f64, first: usize) {
        self.draft.title(&panel.name, NEAR, top);
        let above = top + NAMES;
        let middle = above + ABOVE + MARKS / 2.0;
        let furthest = panel.points.iter().map(|point| self.x(point));
        let furthest = furthest.fold(self.zero, f64::max);
        self.line([self.zero, middle], [furthest, middle]);
        for (n, point) in panel.points.iter().enumerate() {
            let colour = Role::dot(point.status).of_point(first + n);
            let at = [self.x(point), middle + self.dodge(point, panel)];
            self.mark(at, is_average(point), &colour);
        }
        let below = above + ABOVE + MARKS + 5.0;
        self.values(panel, Status::Actual, above, first);
        self.values(panel, Status::Target, below, first);
        let planned = panel.points.iter().any(|p| p.status == Status::Target);
        let mut line = if planned { below + BELOW } else { below };
        for Aside {
            label,
            status,
            text,
            ..
        } in &panel.asides
        {
            let words = format!("{}\u{ff1a}{text}", time(label, *status));
            self.draft.words(Words {
                text: &words,
                left: NEAR,
                top: line,
                size: YEAR,
                centred: false,
                colour: &Role::aside(*status).plain(),
            });
            line += BELOW;
        }
    }

    /// How far a mark leaves the line where another would cover it.
    fn dodge(&self, point: &Point, panel: &Panel) -> f64 {
        let covers = |other: &Point| {
            let apart = (self.x(other) - self.x(point)).abs();
            is_average(other) != is_average(point) && apart < DODGE
        };
        match (panel.points.iter().any(covers), is_average(point)) {
            (false, _) => 0.0,
            (true, true) => -MARK / 3.0,
            (true, false) => MARK / 3.0,
        }
    }

    /// The values of one status, side by side in one line.
    fn values(&mut self, panel: &Panel, status: Status, top: f64, first: usize) {
        let own = panel.points.iter().enumerate();
        let mut own: Vec<(usize, &Point)> = own.filter(|(_, p)| p.status == status).collect();
        own.sort_by_key(|(_, point)| point.amount);
        let wanted: Vec<(f64, f64)> = own
            .iter()
            .map(|(_, point)| (self.x(point), said_width(&point.said, VALUE)))
            .collect();
        for ((n, point), middle) in own.iter().zip(spread(&wanted)) {
            self.draft.words(Words {
                text: &point.said.to_string(),
                left: middle,
                top,
                size: VALUE,
                centred: true,
                colour: &Role::Value.of_point(first + n),
            });
        }
    }
}

fn is_average(point: &Point) -> bool {
    point.kind == Kind::AvgGrowth
}

/// A time as the key names it.
fn time(label: &str, status: Status) -> String {
    match status {
        Status::Target => format!("{label}目标"),
        Status::Actual => label.to_owned(),
    }
}

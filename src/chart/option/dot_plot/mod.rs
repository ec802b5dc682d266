//! Rates of growth on one axis from zero: a row for each indicator, its name
//! on a line of its own, what was above the line of marks and what is planned
//! below it. A yearly average is round, a single year square.

mod key;
mod row;
mod spread;

use charming::component::Grid;
use charming::element::LineStyle;
use charming::series::Line;
use serde_json::{Value, json};

use self::key::Entry;
use self::row::Row;
use self::spread::spread;
use super::draft::{Draft, Words, scale};
use super::measure::said_width;
use super::{YEAR, amount};
use crate::chart::paint::Role;
use crate::figure::{Kind, Status};
use crate::story::{Panel, Point, Series};

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
/// Between a mark or the line of zero and words.
const NEAR: f64 = 6.0;
/// Marks of one row that are nearer than this cover each other.
const DODGE: f64 = 9.0;
/// The width of a mark.
const MARK: f64 = 12.0;

pub(super) fn option(series: &Series, wide: f64) -> (f64, Value) {
    let rows: Vec<Row<'_>> = series.panels.iter().map(|p| Row::of(p, wide)).collect();
    let entries = key::entries(series, wide);
    let top = KEY + key::LINE * entries.last().map_or(0, |last| last.line) as f64;
    let heights = rows.iter().map(Row::height).sum::<f64>();
    let bottom = top + heights + BETWEEN * (rows.len() - 1) as f64;
    let mut plot = Plot::new(series, [top, bottom], wide);
    plot.key(&entries);
    let (mut top, mut first) = (top, 0);
    for row in &rows {
        plot.row(row, top, first);
        top += row.height() + BETWEEN;
        first += row.panel.points.len();
    }
    (bottom, plot.draft.option())
}

/// A drawing whose axes count units of the view box, from its upper left
/// corner.
struct Plot {
    draft: Draft,
    wide: f64,
    /// Where zero stands, and how long one per cent is.
    zero: f64,
    per_cent: f64,
}

impl Plot {
    /// `ends` are those of the line of zero.
    fn new(series: &Series, [top, bottom]: [f64; 2], wide: f64) -> Self {
        let all = || series.points().map(amount);
        let (least, most) = (all().fold(0.0, f64::min), all().fold(0.0, f64::max));
        let per_cent = (wide - 2.0 * MARK) / (most - least).max(f64::MIN_POSITIVE);
        // A mark at zero stands just behind the line of zero.
        let zero = if least < 0.0 {
            MARK - least * per_cent
        } else {
            0.0
        };
        let grid = Grid::new().left(0).width(wide).top(0).height(bottom);
        let mut draft = Draft::new();
        draft.grid(
            grid,
            scale(0.0, wide),
            scale(0.0, bottom).inverse(true),
            json!({}),
        );
        let mut plot = Self {
            draft,
            wide,
            zero,
            per_cent,
        };
        plot.line([zero, top - 4.0], [zero, bottom]);
        plot
    }

    fn x(&self, point: &Point) -> f64 {
        self.zero + amount(point) * self.per_cent
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

    /// What the marks mean.
    fn key(&mut self, entries: &[Entry<'_>]) {
        for entry in entries {
            let top = key::LINE * entry.line as f64;
            let at = [entry.left + MARK / 2.0, top + YEAR / 2.0 + 1.0];
            let colour = Role::dot(entry.point.status).plain();
            self.mark(at, is_average(entry.point), &colour);
            self.words(&entry.words, entry.left + MARK + NEAR, top, Role::Year);
        }
    }

    /// `first` is the number of the row's first point.
    fn row(&mut self, row: &Row<'_>, mut top: f64, first: usize) {
        for name in &row.names {
            self.draft.title(name, NEAR, top);
            top += NAMES;
        }
        let points = &row.panel.points;
        let middle = top + ABOVE + MARKS / 2.0;
        let furthest = points.iter().map(|point| self.x(point));
        let furthest = furthest.fold(self.zero, f64::max);
        self.line([self.zero, middle], [furthest, middle]);
        for (n, point) in points.iter().enumerate() {
            let colour = Role::dot(point.status).of_point(first + n);
            let at = [self.x(point), middle + self.dodge(point, row.panel)];
            self.mark(at, is_average(point), &colour);
        }
        let below = top + ABOVE + MARKS + 5.0;
        self.values(row.panel, Status::Actual, top, first);
        self.values(row.panel, Status::Target, below, first);
        let mut line = if row.is_planned() {
            below + BELOW
        } else {
            below
        };
        for (status, words) in &row.asides {
            self.words(words, NEAR, line, Role::aside(*status));
            line += BELOW;
        }
    }

    /// A line of small words.
    fn words(&mut self, text: &str, left: f64, top: f64, role: Role) {
        self.draft.words(Words {
            text,
            left,
            top,
            size: YEAR,
            centred: false,
            colour: &role.plain(),
        });
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
        for ((n, point), middle) in own.iter().zip(spread(&wanted, self.wide)) {
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

//! The plot of rows being drawn.

use charming::component::Grid;
use charming::element::LineStyle;
use charming::series::Line;
use serde_json::{Value, json};

use super::super::draft::{Draft, TextLine, scale};
use super::super::measure::wording_width;
use super::super::{YEAR, amount};
use super::key::{self, KeyEntry};
use super::row::RowLayout;
use super::spread::spread;
use super::{ABOVE, BELOW, DODGE, MARK, MARKS, NAMES, NEAR, VALUE, is_average};
use crate::chart::paint::MarkRole;
use crate::figure::Status;
use crate::story::{Panel, Point, Series};
/// A drawing whose axes count units of the view box, from its upper left
/// corner.
pub(super) struct Plot {
    draft: Draft,
    wide: f64,
    /// Where zero stands, and how long one per cent is.
    zero: f64,
    per_cent: f64,
}

impl Plot {
    /// `ends` are those of the line of zero.
    pub(super) fn new(series: &Series, [top, bottom]: [f64; 2], wide: f64) -> Self {
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

    /// The whole as ECharts takes it.
    pub(super) fn option(self) -> Value {
        self.draft.option()
    }

    fn x(&self, point: &Point) -> f64 {
        self.zero + amount(point) * self.per_cent
    }

    fn line(&mut self, from: [f64; 2], to: [f64; 2]) {
        let style = LineStyle::new()
            .color(MarkRole::Rule.plain().as_str())
            .width(1);
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
    pub(super) fn key(&mut self, entries: &[KeyEntry<'_>]) {
        for entry in entries {
            let top = key::LINE * entry.line as f64;
            let at = [entry.left + MARK / 2.0, top + YEAR / 2.0 + 1.0];
            let colour = MarkRole::dot(entry.point.status).plain();
            self.mark(at, is_average(entry.point), &colour);
            self.words(&entry.words, entry.left + MARK + NEAR, top, MarkRole::Year);
        }
    }

    /// `first` is the number of the row's first point.
    pub(super) fn row(&mut self, row: &RowLayout<'_>, mut top: f64, first: usize) {
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
            let colour = MarkRole::dot(point.status).of_point(first + n);
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
            self.words(words, NEAR, line, MarkRole::aside(*status));
            line += BELOW;
        }
    }

    /// A line of small words.
    fn words(&mut self, text: &str, left: f64, top: f64, role: MarkRole) {
        self.draft.words(TextLine {
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
            .map(|(_, point)| (self.x(point), wording_width(&point.mark, VALUE)))
            .collect();
        for ((n, point), middle) in own.iter().zip(spread(&wanted, self.wide)) {
            self.draft.words(TextLine {
                text: &point.mark.to_string(),
                left: middle,
                top,
                size: VALUE,
                centred: true,
                colour: &MarkRole::Value.of_point(first + n),
            });
        }
    }
}

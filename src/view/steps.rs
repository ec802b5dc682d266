//! The ladders (台阶) of all cards in one strip: from where, to where.

use leptos::prelude::*;

use super::Page;
use super::link::{chart_id, link, link_to_figure};
use super::quantity::quantity;
use super::title::breakable;
use super::words::status_class;
use crate::figure::Status;
use crate::story::compare::Axis;
use crate::story::{Panel, Picture, Point, Series, status_name};

/// An indicator from its first point to its last.
struct Row<'a> {
    series: &'a Series,
    panel: &'a Panel,
    ends: [&'a Point; 2],
}

impl Row<'_> {
    /// Sums of different years follow no line: between them stands no arrow.
    fn has_way(&self) -> bool {
        !self.panel.steps.is_empty()
    }

    fn is_of_times_of(&self, other: &Self) -> bool {
        let times = |row: &Self| row.ends.map(|point| (point.label.clone(), point.status));
        times(self) == times(other) && self.has_way() == other.has_way()
    }
}

/// A row for each indicator that the cards follow through time, those of the same
/// two times together; `None` if there is none.
pub(super) fn steps(page: &Page) -> Option<impl IntoView + use<>> {
    let pictures = page.pictures.iter().flat_map(|card| &card.pictures);
    let series = pictures.filter_map(Picture::series);
    let ladders = series.filter(|series| Axis::of(series.form) == Axis::ThroughTime);
    let rows =
        ladders.flat_map(|series| series.panels.iter().filter_map(|panel| row(series, panel)));
    let mut groups: Vec<Vec<Row<'_>>> = Vec::new();
    for row in rows {
        match groups
            .iter_mut()
            .find(|group| group[0].is_of_times_of(&row))
        {
            Some(group) => group.push(row),
            None => groups.push(vec![row]),
        }
    }
    let groups: Vec<_> = groups.iter().map(|group| view_of(group)).collect();
    (!groups.is_empty()).then(|| {
        view! {
            <article class="card steps-card">
                <h3 class="steps-title is-clausal">{breakable("台阶：从哪里，到哪里")}</h3>
                {groups}
            </article>
        }
    })
}

fn row<'a>(series: &'a Series, panel: &'a Panel) -> Option<Row<'a>> {
    let [first, .., last] = &panel.points[..] else {
        return None;
    };
    let ends = [first, last];
    Some(Row {
        series,
        panel,
        ends,
    })
}

/// The two times, and what was or shall be at them.
fn view_of(group: &[Row<'_>]) -> impl IntoView + use<> {
    let [first, last] = group[0].ends.map(time);
    let rows: Vec<_> = group.iter().map(step).collect();
    view! {
        <p class="step-times quiet">{first}{way(&group[0])}{last}</p>
        <ul class="steps">{rows}</ul>
    }
}

fn time(point: &Point) -> impl IntoView + use<> {
    let goal = (point.status == Status::Target).then(|| status_name(point.status));
    let class = format!("step-time {}", status_class(point.status));
    view! { <span class=class>{point.label.clone()}{goal}</span> }
}

fn way(row: &Row<'_>) -> impl IntoView + use<> {
    let mark = if row.has_way() { "→" } else { "|" };
    view! { <span class="step-way" aria-hidden="true">{mark}</span> }
}

fn step(row: &Row<'_>) -> impl IntoView + use<> {
    let chart = link(&chart_id(&row.series.id));
    let [first, last] = row.ends.map(point);
    view! {
        <li class="step">
            <a class="step-name" href=chart.href target=chart.target rel=chart.rel>{row.panel.name.clone()}</a>
            <span class="step-points">{first} {way(row)} {last}</span>
        </li>
    }
}

fn point(point: &Point) -> impl IntoView + use<> {
    let class = format!("step-point {}", status_class(point.status));
    let to = link_to_figure(point.figure);
    view! { <a class=class href=to.href target=to.target rel=to.rel>{quantity(&point.wording)}</a> }
}

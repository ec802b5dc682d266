//! The ladders (台阶) of all cards in one strip: from where, to where.

use leptos::prelude::*;

use super::Page;
use super::link::{chart_id, link, link_to_figure};
use super::quantity::quantity;
use super::words::{breakable, status_class, status_words};
use crate::figure::Status;
use crate::story::compare::Axis;
use crate::story::{Panel, Picture, Point, Series};

/// A row for each indicator that the cards follow through time; `None` if
/// there is none.
pub(super) fn steps(page: &Page) -> Option<impl IntoView + use<>> {
    let pictures = page.pictures.iter().flat_map(|card| &card.pictures);
    let series = pictures.filter_map(Picture::series);
    let ladders = series.filter(|series| Axis::of(series.form) == Axis::ThroughTime);
    let rows: Vec<_> = ladders
        .flat_map(|series| series.panels.iter().filter_map(|panel| row(series, panel)))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <article class="card steps-card">
                <h3 class="steps-title is-clausal">{breakable("台阶：从哪里，到哪里")}</h3>
                <ul class="steps">{rows}</ul>
            </article>
        }
    })
}

/// The first and the last point of a panel, and what lies between them.
fn row(series: &Series, panel: &Panel) -> Option<impl IntoView + use<>> {
    let [first, .., last] = &panel.points[..] else {
        return None;
    };
    let chart = link(&chart_id(&series.id));
    // Sums of different years follow no line: between them stands no arrow.
    let way = (!panel.steps.is_empty())
        .then(|| view! { <span class="step-way" aria-hidden="true">"→"</span> });
    let computed = panel
        .steps
        .iter()
        .map(|step| view! { <span class="step-computed">"算得"{step.computed.to_string()}</span> })
        .collect_view();
    Some(view! {
        <li class="step">
            <span class="step-head">
                <a class="step-name" href=chart.href target=chart.target rel=chart.rel>{panel.name.clone()}</a>
                {computed}
            </span>
            <span class="step-points">{point(first)} {way} {point(last)}</span>
        </li>
    })
}

fn point(point: &Point) -> impl IntoView + use<> {
    let class = format!("step-point {}", status_class(point.status));
    let to = link_to_figure(point.figure);
    let goal = (point.status == Status::Target).then(|| status_words(point.status));
    view! {
        <a class=class href=to.href target=to.target rel=to.rel>
            <span class="step-time quiet">{point.label.clone()}{goal}</span>
            {quantity(&point.wording)}
        </a>
    }
}

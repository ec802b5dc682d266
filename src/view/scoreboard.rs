//! The scoreboard (对照表): the same indicators in the past, now and as aims;
//! as a plot with its table, and what could not be set side by side.

use leptos::prelude::*;

use super::Page;
use super::chart::wide;
use super::link::link_to_figure;
use super::quantity::quantity;
use super::steps::steps;
use super::title::breakable;
use crate::story::{LeftOut, PLOT, worded};

/// Its address.
pub(super) const ID: &str = "scoreboard";

/// Its heading.
pub(super) const TITLE: &str = "对照表：过去、现在、目标";

/// The section; `None` of a report without rows.
pub(super) fn scoreboard(page: &Page) -> Option<impl IntoView + use<>> {
    let chart = page.charts.iter().find(|chart| chart.id == PLOT)?;
    const HEADING_ID: &str = "scoreboard-title";
    let steps = steps(page);
    let has_steps = steps.is_some();
    Some(view! {
        <section class="section scoreboard" class:has-steps=has_steps id=ID aria-labelledby=HEADING_ID>
            <header class="section-head">
                <h2 id=HEADING_ID class="section-title is-clausal">{breakable(TITLE)}</h2>
                <p>"同一个指标，报告在不同篇章里说的年增长速度，放在一起看。点的位置从零量起。"</p>
            </header>
            <article class="card">{wide(chart, left_out(page)).into_any()}</article>
            {steps.into_any()}
        </section>
    })
}

/// The rates that have no row, each with its reason.
fn left_out(page: &Page) -> Option<impl IntoView + use<>> {
    let rates = page
        .scoreboard
        .left_out
        .iter()
        .filter(|out| out.reason.is_told());
    let items: Vec<_> = rates.map(|out| item(page, out)).collect();
    let told = format!("报告里还说到 {} 个增速，不能放进来对照", items.len());
    (!items.is_empty()).then(|| {
        view! {
            <details class="left-out">
                <summary>{told}</summary>
                <ul>{items}</ul>
            </details>
        }
    })
}

fn item(page: &Page, out: &LeftOut) -> impl IntoView + use<> {
    let figure = &page.figures[out.figure];
    let period = figure.period.as_ref().map(|period| period.words.clone());
    let to = link_to_figure(out.figure);
    view! {
        <li>
            <a href=to.href target=to.target rel=to.rel>
                {figure.name.to_string()} " " {quantity(&worded(figure))}
            </a>
            <small>{period} "\u{ff1a}" {out.reason.words()}</small>
        </li>
    }
}

//! A chart: takeaway, drawing, and the same numbers as a table.

use leptos::prelude::*;

use super::Page;
use super::link::{chart_id, link, link_to_figure, sentence_id};
use super::table_head::table_head;
use super::words::unbroken;
use crate::chart::{Cell, Chart, Table, hatch};

/// The chart of this id.
pub(super) fn chart(page: &Page, id: &str) -> impl IntoView + use<> {
    page.charts.iter().find(|chart| chart.id == id).map(figure)
}

/// A wide chart, with `below` under its table.
pub(super) fn wide<V: IntoView>(chart: &Chart, below: V) -> impl IntoView + use<V> {
    let clauses = chart.takeaway.split_inclusive('\u{ff1b}');
    let clauses = clauses
        .map(|words| view! { <span class="clause">{unbroken(words)}</span> })
        .collect_view();
    view! {
        <figure class="picture chart" id=chart_id(&chart.id)>
            <figcaption class="takeaway">{clauses}</figcaption>
            <div class="chart-drawing" inner_html=chart.svg.clone()></div>
            {tools(chart)}
            {below}
        </figure>
    }
}

/// The chart of this id as bars in `sentences`; its drawing stands beside its
/// table.
pub(super) fn in_sentences<V: IntoView>(
    page: &Page,
    id: &str,
    class: &'static str,
    sentences: V,
) -> impl IntoView + use<V> {
    let chart = page.charts.iter().find(|chart| chart.id == id);
    chart.map(|chart| {
        view! {
            <figure class="picture chart is-laid-out" id=chart_id(&chart.id)>
                <figcaption class="takeaway">{unbroken(&chart.takeaway)}</figcaption>
                <svg class="defs" aria-hidden="true" inner_html=hatch(&bars_id(id))></svg>
                <div class=class>{sentences}</div>
                <div class="chart-tools">
                    <details class="chart-table">
                        <summary>"看图表"</summary>
                        <div class="chart-drawing" inner_html=chart.svg.clone()></div>
                        {table(&chart.table).into_any()}
                    </details>
                    {zoom_button(chart)}
                </div>
            </figure>
        }
    })
}

/// What the texture of the bars of a chart is named after.
pub(super) fn bars_id(id: &str) -> String {
    format!("bars-{id}")
}

fn figure(chart: &Chart) -> impl IntoView + use<> {
    view! {
        <figure class="picture chart" id=chart_id(&chart.id)>
            <figcaption class="takeaway">{unbroken(&chart.takeaway)}</figcaption>
            <div class="chart-drawing" inner_html=chart.svg.clone()></div>
            {tools(chart)}
        </figure>
    }
}

/// The same numbers as a table, which opens, and the way to the large chart.
fn tools(chart: &Chart) -> impl IntoView + use<> {
    view! {
        <div class="chart-tools">
            <details class="chart-table">
                <summary>"看表格"</summary>
                {table(&chart.table).into_any()}
            </details>
            {zoom_button(chart)}
        </div>
    }
}

/// Seen when script runs: it enlarges the chart.
fn zoom_button(chart: &Chart) -> impl IntoView + use<> {
    view! {
        <button
            type="button"
            class="zoom-button"
            data-chart=chart.id.clone()
            aria-label=format!("放大：{}", chart.takeaway)
        >
            "放大"
        </button>
    }
}

fn table(table: &Table) -> impl IntoView + use<> {
    let rows = table
        .rows
        .iter()
        .map(|row| {
            let named = row.cells.iter().zip(table.head.iter().skip(1));
            let cells = named.map(|(one, head)| cell(one, head)).collect_view();
            view! { <tr role="row"><th scope="row" role="rowheader">{row.name.clone()}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <table role="table">
            <caption>{table.caption.clone()}</caption>
            {table_head(&table.head)}
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

/// A figure's cell leads to its sentence. It repeats its column's head, for
/// screens that have no room for columns.
fn cell(cell: &Cell, head: &str) -> impl IntoView + use<> {
    let head = head.to_owned();
    match cell {
        Cell::Figure { figure, text } => {
            let to = link_to_figure(*figure);
            view! { <td role="cell" data-head=head><a href=to.href target=to.target rel=to.rel>{unbroken(text)}</a></td> }
                .into_any()
        }
        Cell::Words { line, text } => {
            let to = link(&sentence_id(*line));
            view! { <td role="cell" data-head=head><a href=to.href target=to.target rel=to.rel>{text.clone()}</a></td> }.into_any()
        }
        Cell::Computed(text) => {
            view! { <td role="cell" class="computed" data-head=head>{text.clone()}</td> }.into_any()
        }
        Cell::Empty => view! { <td role="cell" data-head=head>"—"</td> }.into_any(),
    }
}

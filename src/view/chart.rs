//! A chart: takeaway, drawing, and the same numbers as a table.

use leptos::prelude::*;

use super::Page;
use super::words::unbroken;
use crate::chart::{Cell, Chart, Table};

/// The chart of this id.
pub(super) fn chart(page: &Page, id: &str) -> impl IntoView + use<> {
    page.charts.iter().find(|chart| chart.id == id).map(figure)
}

fn figure(chart: &Chart) -> impl IntoView + use<> {
    view! {
        <figure class="picture chart" id=format!("chart-{}", chart.id)>
            <figcaption class="takeaway">{unbroken(&chart.takeaway)}</figcaption>
            <div class="chart-drawing" inner_html=chart.svg.clone()></div>
            <div class="chart-tools">
                <details class="chart-table">
                    <summary>"看表格"</summary>
                    {table(&chart.table)}
                </details>
                <button
                    type="button"
                    class="zoom-button"
                    data-chart=chart.id.clone()
                    aria-label=format!("放大：{}", chart.takeaway)
                >
                    "放大"
                </button>
            </div>
        </figure>
    }
}

fn table(table: &Table) -> impl IntoView + use<> {
    let head = table
        .head
        .iter()
        .map(|words| view! { <th scope="col">{words.clone()}</th> });
    let head = head.collect_view();
    let rows = table
        .rows
        .iter()
        .map(|row| {
            let cells = row.cells.iter().map(cell).collect_view();
            view! { <tr><th scope="row">{row.name.clone()}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <table>
            <caption>{table.caption.clone()}</caption>
            <thead><tr>{head}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// A figure's cell leads to its sentence.
fn cell(cell: &Cell) -> impl IntoView + use<> {
    match cell {
        Cell::Figure { figure, text } => {
            let href = format!("#f{}", figure + 1);
            view! { <td><a href=href>{text.clone()}</a></td> }.into_any()
        }
        Cell::Computed(text) => view! { <td class="computed">{text.clone()}</td> }.into_any(),
        Cell::Empty => view! { <td>"—"</td> }.into_any(),
    }
}

//! 指标总表: every figure of the report, each row leading back to its sentence.

use leptos::prelude::*;

use super::Page;
use super::quantity::quantity;
use super::words::{label, period_words, status_class, status_words};
use crate::open_data::{CSV_FILE, JSON_FILE, SCHEMA_FILE};
use crate::story::{key, kind_name, said};

/// The table of all figures, in source order.
pub(super) fn figure_table(page: &Page) -> impl IntoView + use<> {
    let rows = page
        .figures
        .iter()
        .enumerate()
        .map(|(index, figure)| {
            let number = index + 1;
            view! {
                <tr
                    role="row"
                    id=format!("r{number}")
                    class=status_class(figure.status)
                    data-indicator=key(&figure.name)
                >
                    <th scope="row" role="rowheader">{label(figure)}</th>
                    <td role="cell" class="quantity-cell">{quantity(&said(figure))}</td>
                    <td role="cell" class="row-period">{period_words(figure)}</td>
                    <td role="cell" class="row-kind">{status_words(figure.status)}" · "{kind_name(figure.kind)}</td>
                    <td role="cell">
                        <a href=format!("#f{number}") aria-label=format!("回到原句，第{}行", figure.line)>
                            "原句"
                        </a>
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="figure-table" id="figures" aria-labelledby="figures-title">
            <header class="section-head">
                <h3 id="figures-title">"指标总表"</h3>
                <p>"报告里的每一个数字，连同限定词、时期和出处。"</p>
                <p class="downloads">
                    "下载："
                    <a href=CSV_FILE download>"表格（CSV）"</a>
                    <a href=JSON_FILE download>"数据（JSON）"</a>
                    <a href=SCHEMA_FILE download>"数据说明"</a>
                </p>
            </header>
            <div class="table-frame">
                // On a phone rows are laid out as blocks; the roles keep it a table.
                <table role="table">
                    <thead role="rowgroup">
                        <tr role="row">
                            <th scope="col" role="columnheader">"指标"</th>
                            <th scope="col" role="columnheader">"数据"</th>
                            <th scope="col" role="columnheader">"时期"</th>
                            <th scope="col" role="columnheader">"性质"</th>
                            <th scope="col" role="columnheader">"出处"</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

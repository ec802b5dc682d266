//! 指标总表: every figure of the report, counted at first, and each with a row
//! that leads back to its sentence.

use std::ops::Range;

use leptos::prelude::*;

use super::Page;
use super::link::{figure_id, row_id};
use super::quantity::quantity;
use super::table_head::table_head;
use super::words::{period_words, status_class};
use crate::figure::{Figure, Status};
use crate::open_data::{CSV_FILE, JSON_FILE, SCHEMA_FILE, XLSX_FILE, ZIP_FILE};
use crate::story::{key, kind_name, status_name, worded};

/// What the table is called.
pub(super) const TITLE: &str = "指标总表";

/// The table of all figures, in source order, a group for each section.
pub(super) fn figure_table(page: &Page) -> impl IntoView + use<> {
    const HEADING_ID: &str = "figures-title";
    let groups = groups(page)
        .into_iter()
        .map(|(section, numbers)| {
            let rows = numbers.map(|at| row(page, at)).collect_view();
            view! {
                <tbody role="rowgroup">
                    <tr role="row" class="row-section">
                        <th colspan="5" scope="rowgroup" role="rowheader">
                            {section}
                        </th>
                    </tr>
                    {rows}
                </tbody>
            }
        })
        .collect_view();
    view! {
        <section class="figure-table" id="figures" aria-labelledby=HEADING_ID>
            <header class="section-head">
                <h2 id=HEADING_ID class="section-title">{TITLE}</h2>
                <p>"报告里的每一个数字，连同限定词、时期和出处。"</p>
            </header>
            <div class="census">
                {census(page)}
                <details class="census-table">
                    <summary>"看总表"</summary>
                    <div class="table-frame">
                        <table role="table">
                            {table_head(&["指标", "数据", "时期", "性质", "出处"])}
                            {groups}
                        </table>
                    </div>
                </details>
                <p class="downloads">
                    "下载："
                    <a href=XLSX_FILE download>"Excel"</a>
                    <a href=CSV_FILE download>"CSV"</a>
                    <a href=JSON_FILE download>"JSON"</a>
                    <a href=SCHEMA_FILE download>"数据说明"</a>
                    <a href=ZIP_FILE download>"全部"</a>
                </p>
            </div>
        </section>
    }
}

/// All figures counted: a mark each, a line for each section.
fn census(page: &Page) -> impl IntoView + use<> {
    let of = |figures: &[Figure], status: Status| {
        figures
            .iter()
            .filter(|figure| figure.status == status)
            .count()
    };
    let sums = [Status::Actual, Status::Target].into_iter();
    let sums = sums.map(|status| (status, of(&page.figures, status)));
    let sums = sums.filter(|(_, count)| *count > 0).enumerate();
    let sums = sums.map(|(at, (status, count))| {
        let words = format!("{count}个{}", status_name(status));
        let class = format!("whole {}", status_class(status));
        view! { {(at > 0).then_some("，")} <span class=class>{words}</span> }
    });
    let lines = groups(page).into_iter().map(|(section, numbers)| {
        let own = &page.figures[numbers];
        let marks = [(Status::Actual, "●"), (Status::Target, "■")].map(|(status, mark)| {
            let marks = mark.repeat(of(own, status));
            (!marks.is_empty()).then(|| view! { <span class=status_class(status)>{marks}</span> })
        });
        let [done, aims] = marks;
        view! {
            <li>
                <span class="census-name">{section}</span>
                <span class="census-marks" aria-hidden="true">{done}{aims}</span>
                <span class="census-count">{own.len()}</span>
            </li>
        }
    });
    view! {
        <p class="census-sum">
            {format!("全篇{}个数字：", page.figures.len())}
            {sums.collect_view()}
        </p>
        <ul class="census-list">{lines.collect_view()}</ul>
    }
}

/// The sections that hold figures, each with the range of its own.
fn groups(page: &Page) -> Vec<(String, Range<usize>)> {
    let sections = &page.report.sections;
    let first_of = |section: usize| {
        let from = sections.get(section).map(|s| s.heading.block.line);
        let is_before = |figure: &Figure| from.is_none_or(|line| figure.line < line);
        page.figures.partition_point(is_before)
    };
    // What stands before the first section is said with it.
    let starts = (0..sections.len()).map(|at| if at == 0 { 0 } else { first_of(at) });
    let groups = starts.enumerate().map(|(at, start)| {
        let title = sections[at].heading.block.text.clone();
        (title, start..first_of(at + 1))
    });
    groups.filter(|(_, numbers)| !numbers.is_empty()).collect()
}

fn row(page: &Page, at: usize) -> impl IntoView + use<> {
    let figure = &page.figures[at];
    view! {
        <tr
            role="row"
            id=row_id(at)
            class=status_class(figure.status)
            data-indicator=key(&figure.name)
        >
            <th scope="row" role="rowheader">{figure.name.to_string()}</th>
            <td role="cell" class="quantity-cell">{quantity(&worded(figure))}</td>
            <td role="cell" class="row-period">{period_words(figure)}</td>
            <td role="cell">
                <span class="row-kind">{status_name(figure.status)}" · "{kind_name(figure.kind)}</span>
                {why_left_out(page, at)}
            </td>
            <td role="cell">
                <a href=format!("#{}", figure_id(at)) aria-label=format!("回到原句，第{}行", figure.line)>
                    "原句"
                </a>
            </td>
        </tr>
    }
}

/// Why a rate of growth does not stand on the scoreboard.
fn why_left_out(page: &Page, at: usize) -> Option<impl IntoView + use<>> {
    let mut out = page.scoreboard.left_out.iter();
    let out = out.find(|out| out.figure == at)?;
    (out.reason)
        .is_told()
        .then(|| view! { <small class="row-why">"未入对照表\u{ff1a}" {out.reason.words()}</small> })
}

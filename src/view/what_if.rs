//! 算一算: from a level of the report to its later target, by equal yearly
//! growth. Complete without script; the slider only adds to it.

use leptos::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Page;
use super::link::link_to_figure;
use super::words::{sure_period_words, unbroken};
use crate::figure::{Figure, Status};
use crate::island::WhatIf;
use crate::island::what_if_plot::{Plan, fixed, plot};
use crate::story::{Climb, Growth, climbs, magnitude, when, worded};

/// What the part is called.
pub(super) const TITLE: &str = "算一算";

/// The slider reaches so many times what is needed, in whole steps of this.
const REACH: f64 = 1.6;
const ROUND: f64 = 5.0;

/// The section behind which 算一算 stands: the last that holds a target of
/// it. `None` if no level has a later target.
pub(super) fn section_before(page: &Page) -> Option<usize> {
    let targets: Vec<usize> = climbs(&page.figures)
        .iter()
        .map(|climb| page.figures[climb.to].number.start)
        .collect();
    page.report.sections.iter().rposition(|section| {
        let mut sentences = section.cards.iter().flat_map(|card| &card.sentences);
        sentences.any(|sentence| targets.iter().any(|at| sentence.span.contains(at)))
    })
}

/// The part with a card for every indicator.
pub(super) fn what_if(page: &Page) -> impl IntoView + use<> {
    const HEADING_ID: &str = "what-if-title";
    let cards = climbs(&page.figures)
        .iter()
        .filter_map(|climb| Some(card(page, climb, plan(page, climb)?)))
        .collect_view();
    view! {
        <section class="what-if target" id="what-if" aria-labelledby=HEADING_ID>
            <header class="section-head">
                <h2 id=HEADING_ID class="section-title">{TITLE}</h2>
                <p>"从现在到目标，每年要增长多少？"</p>
                <p class="what-if-caution">"算得：按名义数推算，不是预测。"</p>
            </header>
            <div class="cards">{cards}</div>
        </section>
    }
}

/// `None` for numbers that are no lengths, or not above zero.
fn plan(page: &Page, climb: &Climb) -> Option<Plan> {
    let (from, to) = (&page.figures[climb.from], &page.figures[climb.to]);
    let year = |figure: &Figure| figure.period.as_ref().map(|period| period.last);
    let (now, aim) = (magnitude(from)?, magnitude(to)?);
    // Both in the unit in which the target is written.
    let (now, aim) = (now.amount / aim.scale, aim.amount / aim.scale);
    if now <= Decimal::ZERO || aim <= Decimal::ZERO {
        return None;
    }
    let growth = Growth {
        from: now.to_f64()?,
        first: year(from)?,
        to: aim.to_f64()?,
        last: year(to)?,
    };
    let needed = growth.needed();
    Some(Plan {
        growth,
        unit: to.unit.to_string(),
        start: worded(from).to_string(),
        start_is_planned: from.status == Status::Target,
        goal: worded(to).to_string(),
        digits: now.scale().max(aim.scale()),
        most: ((needed * REACH / ROUND).ceil() * ROUND).max(ROUND) as u16,
    })
}

fn card(page: &Page, climb: &Climb, plan: Plan) -> impl IntoView + use<> {
    let (from, to) = (&page.figures[climb.from], &page.figures[climb.to]);
    let Growth {
        from: now,
        first,
        to: aim,
        last,
    } = plan.growth;
    let needed = plan.growth.needed();
    let percent = format!("{}%", fixed(needed, 1));
    // One year has no average.
    let yearly = if last - first > 1 { "年均" } else { "" };
    let planned = climb.planned.map(|at| (at, &page.figures[at]));
    let planned_words = planned.map(|(_, figure)| {
        let year = figure.period.as_deref().map(when).unwrap_or_default();
        format!("{year}目标 {}", worded(figure))
    });
    let value = planned.map(|(_, figure)| figure.value.to_string());
    let name = to.name.to_string();
    view! {
        <article
            class="card what-if-card"
            data-from=now.to_string()
            data-first=first
            data-to=aim.to_string()
            data-last=last
            data-unit=plan.unit.clone()
            data-start=plan.start.clone()
            data-start-is-planned=plan.start_is_planned
            data-goal=plan.goal.clone()
            data-digits=plan.digits
            data-most=plan.most
            data-planned=value
            data-planned-words=planned_words
        >
            <h3 class="what-if-name">{name}</h3>
            <p class="takeaway">
                "从" {source(from, climb.from)} "到" {source(to, climb.to)}
                "，算得需要"{yearly}"约增长"{percent.clone()}"。"
            </p>
            <div class="what-if-picture" inner_html=plot(&plan, needed)></div>
            <WhatIf/>
            {planned.map(|(at, figure)| as_planned(&plan, figure, at))}
            <details class="chart-table">
                <summary>"逐年看"</summary>
                {table(&plan, &percent)}
            </details>
        </article>
    }
}

/// A figure in words, as a link to its sentence.
fn source(figure: &Figure, at: usize) -> impl IntoView + use<> {
    let words = format!("{}{}", bare_period(figure), worded(figure));
    let to = link_to_figure(at);
    view! { <a href=to.href target=to.target rel=to.rel>{unbroken(&words)}</a> }
}

/// 2021年 or, of a target, 2026年目标.
fn bare_period(figure: &Figure) -> String {
    let words = sure_period_words(figure);
    let goal = if figure.status == Status::Target {
        "目标"
    } else {
        ""
    };
    format!("{}{goal}", words.trim_start_matches('到'))
}

/// What the growth that the report plans for one year would lead to.
fn as_planned(plan: &Plan, figure: &Figure, at: usize) -> impl IntoView + use<> {
    let rate = figure.value.parse().unwrap_or_default();
    let year = figure.period.as_deref().map(when).unwrap_or_default();
    let words = format!("{year}目标{}", worded(figure));
    let to = link_to_figure(at);
    view! {
        <p class="what-if-planned">
            "如果每年都像" <a href=to.href target=to.target rel=to.rel>{unbroken(&words)}</a> "那样，"
            {unbroken(&plan.result(rate))}
        </p>
    }
}

fn table(plan: &Plan, percent: &str) -> impl IntoView + use<> {
    let Growth { first, last, .. } = plan.growth;
    let needed = plan.growth.needed();
    let rows = (first..=last)
        .map(|year| {
            let level = if year == first {
                plan.start.clone()
            } else {
                format!("约{}", plan.say(plan.growth.level(needed, year)))
            };
            let class = if year == first { "" } else { "computed" };
            view! {
                <tr>
                    <th scope="row">{format!("{year}年")}</th>
                    <td class=class>{level}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table>
            <caption>{format!("每年增长约{percent}时各年的数值")}</caption>
            <thead>
                <tr>
                    <th scope="col">"年份"</th>
                    <th scope="col">"算得"</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

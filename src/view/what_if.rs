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

/// The part: one card with a choice of indicators; `None` if no level has a
/// later target.
pub(super) fn what_if(page: &Page) -> Option<impl IntoView + use<>> {
    const HEADING_ID: &str = "what-if-title";
    let climbs = climbs(&page.figures);
    let plans = climbs
        .iter()
        .filter_map(|climb| Some((climb, plan(page, climb)?)));
    let plans: Vec<(&Climb, Plan)> = plans.collect();
    if plans.is_empty() {
        return None;
    }
    let alone = plans.len() == 1;
    let panels = plans.into_iter().enumerate().map(|(at, (climb, plan))| {
        let name = page.figures[climb.to].name.to_string();
        let head = if alone {
            view! { <h3 class="what-if-name">{name.clone()}</h3> }.into_any()
        } else {
            choice(&name, at).into_any()
        };
        view! { {head} {panel(page, climb, plan, name)} }
    });
    let panels = panels.collect_view();
    Some(view! {
        <section class="what-if target" id="what-if" aria-labelledby=HEADING_ID>
            <header class="section-head">
                <h2 id=HEADING_ID class="section-title">{TITLE}</h2>
                <p>"从现在到目标，每年要增长多少？"</p>
                <p class="what-if-caution">"算得：按名义数推算，不是预测。"</p>
            </header>
            <a class="what-if-choice what-if-open" href="#what-if">"打开算一算"</a>
            <div class="card what-if-card" role=(!alone).then_some("radiogroup") aria-label=(!alone).then_some("指标")>
                {panels}
            </div>
        </section>
    })
}

/// Chooses the panel that stands behind it, without script: the style shows it.
fn choice(name: &str, at: usize) -> impl IntoView + use<> {
    let id = format!("what-if-{}", at + 1);
    view! {
        <input class="unseen" type="radio" name="what-if" id=id.clone() checked={at == 0}/>
        <label class="what-if-choice" for=id>{name.to_owned()}</label>
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

fn panel(page: &Page, climb: &Climb, plan: Plan, name: String) -> impl IntoView + use<> {
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
    let growing = if last - first > 1 {
        "年均约增长"
    } else {
        "约增长"
    };
    let planned = climb.planned.map(|at| (at, &page.figures[at]));
    let planned_words = planned.map(|(_, figure)| {
        let year = figure.period.as_deref().map(when).unwrap_or_default();
        format!("{year}目标 {}", worded(figure))
    });
    let value = planned.map(|(_, figure)| figure.value.to_string());
    view! {
        <div
            class="what-if-panel"
            role="group"
            aria-label=name
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
            <p class="takeaway">
                "从" {source(from, climb.from)} "到" {source(to, climb.to)}
                "，算得需要"{growing}{percent.clone()}"。"
            </p>
            <div class="what-if-picture" inner_html=plot(&plan, needed)></div>
            <WhatIf/>
            {planned.map(|(at, figure)| as_planned(&plan, figure, at))}
            <details class="chart-table">
                <summary>"逐年看"</summary>
                {table(&plan, &percent)}
            </details>
        </div>
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

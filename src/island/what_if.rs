//! The slider of 算一算: what comes of a yearly growth.
//!
//! The card around it, its picture included, was written at build time and
//! stands for the growth that is needed. The island reads the plan from the
//! card's attributes, draws the picture again for every rate, and speaks when
//! the slider rests.

use std::time::Duration;

use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use web_sys::{Element, HtmlInputElement};

use super::page;
use super::what_if_plot::{Plan, fixed, plot};
use crate::story::Growth;

/// One step of the slider and its buttons, in per cent.
const STEP: f64 = 0.1;
/// The slider rests when it has not moved for so long.
const REST: Duration = Duration::from_millis(600);

/// The controls of one card.
#[island]
pub fn WhatIf() -> impl IntoView {
    let plan = RwSignal::new(None::<Plan>);
    let rate = RwSignal::new(0.0);
    let planned = RwSignal::new((0.0, String::new()));
    let said = RwSignal::new(String::new());
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let controls = NodeRef::<html::Div>::new();
    let slider = NodeRef::<html::Input>::new();

    // Before the plan is read there is nothing to say: no number without one.
    let known = move |words: &dyn Fn(&Plan) -> String| {
        plan.with(|plan| plan.as_ref().map(words).unwrap_or_default())
    };
    let result = move || known(&|plan| plan.result(rate.get()));
    let percent = move || known(&|_| format!("{}%", fixed(rate.get(), 1)));
    let needed = move || plan.with_untracked(|plan| plan.as_ref().map(|plan| plan.growth.needed()));
    // A rate beside the slider's steps (8.447) is kept; the thumb stands near it.
    let set = move |wanted: f64, from_slider: bool| {
        let Some(plan) = plan.get_untracked() else {
            return;
        };
        rate.set(wanted.clamp(0.0, f64::from(plan.most)));
        if let (Some(slider), false) = (slider.get_untracked(), from_slider) {
            slider.set_value(&fixed(rate.get_untracked(), 1));
        }
        let picture = picture(controls.get_untracked().map(Into::into));
        if let Some(picture) = picture {
            picture.set_inner_html(&plot(&plan, rate.get_untracked()));
        }
        if let Some(last) = waiting.get_value() {
            last.clear();
        }
        let speak = move || said.set(untrack(result));
        waiting.set_value(set_timeout_with_handle(speak, REST).ok());
    };
    let step = move |by: f64| {
        let steps = (rate.get_untracked() / STEP).round() + by;
        set(steps * STEP, false);
    };
    Effect::new(move || {
        let Some(card) = card(controls.get().map(Into::into)) else {
            return;
        };
        let Some(read) = read(&card) else { return };
        if let Some(slider) = slider.get() {
            slider.set_max(&read.most.to_string());
            slider.set_value(&fixed(read.growth.needed(), 1));
        }
        rate.set(read.growth.needed());
        plan.set(Some(read));
        let words = card.get_attribute("data-planned-words");
        let value = number(&card, "data-planned");
        planned.set(value.zip(words).unwrap_or_default());
    });

    view! {
        <div class="what-if-controls" node_ref=controls>
            <p class="what-if-rate">
                <span>"每年增长 "</span>
                <strong class="what-if-percent" prop:textContent=percent></strong>
            </p>
            <div class="what-if-slider">
                <button
                    type="button"
                    aria-label="少0.1个百分点"
                    on:click=move |_| step(-1.0)
                    inner_html="−"
                ></button>
                <input
                    type="range"
                    min="0"
                    max="20"
                    step="0.1"
                    node_ref=slider
                    aria-label="每年增长"
                    aria-valuetext=move || format!("每年增长{}，{}", percent(), result())
                    on:input=move |event| {
                        let slider = event_target::<HtmlInputElement>(&event);
                        set(slider.value_as_number(), true);
                    }
                />
                <button
                    type="button"
                    aria-label="多0.1个百分点"
                    on:click=move |_| step(1.0)
                    inner_html="＋"
                ></button>
            </div>
            <div class="what-if-presets">
                <button
                    type="button"
                    on:click=move |_| set(needed().unwrap_or_default(), false)
                    prop:textContent=move || {
                        known(&|plan| format!("所需 约{}%", fixed(plan.growth.needed(), 1)))
                    }
                ></button>
                <button
                    type="button"
                    hidden=move || planned.with(|(_, words)| words.is_empty())
                    on:click=move |_| set(planned.with_untracked(|(rate, _)| *rate), false)
                    prop:textContent=move || planned.with(|(_, words)| words.clone())
                ></button>
            </div>
            <p class="what-if-result" prop:textContent=result></p>
            <p class="unseen" role="status" prop:textContent=move || said.get()></p>
        </div>
    }
}

fn card(inside: Option<Element>) -> Option<Element> {
    inside?.closest(".what-if-panel").ok()?
}

fn picture(inside: Option<Element>) -> Option<Element> {
    card(inside)?.query_selector(".what-if-picture").ok()?
}

fn number(card: &Element, name: &str) -> Option<f64> {
    card.get_attribute(name)
        .map(|written| page::number(&written))
}

/// The plan in the card's attributes.
fn read(card: &Element) -> Option<Plan> {
    let year = |name| card.get_attribute(name)?.parse().ok();
    Some(Plan {
        growth: Growth {
            from: number(card, "data-from")?,
            first: year("data-first")?,
            to: number(card, "data-to")?,
            last: year("data-last")?,
        },
        unit: card.get_attribute("data-unit")?,
        start: card.get_attribute("data-start")?,
        start_is_planned: card.has_attribute("data-start-is-planned"),
        goal: card.get_attribute("data-goal")?,
        digits: card.get_attribute("data-digits")?.parse().ok()?,
        most: year("data-most")?,
    })
}

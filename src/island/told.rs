//! What is told of a mark: read from the figure's row in the figure table.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// What is told of one mark of a chart.
pub(super) struct Told {
    /// The figure's number on the page: 12 of `f12` and `r12`.
    pub(super) number: usize,
    /// The indicator, and which part of a whole.
    pub(super) name: String,
    /// The number with its qualifiers, as it stands elsewhere on the page.
    pub(super) quantity: Element,
    /// Its time, its status, its kind.
    pub(super) facts: String,
    /// The class that gives the number its colour.
    pub(super) status: String,
}

impl Told {
    /// Of the mark at a place among the marks of a chart.
    pub(super) fn of(chart: &Element, marks: &[Element], at: usize) -> Option<Self> {
        let figure = |mark: &Element| mark.get_attribute("data-figure");
        let own = figure(marks.get(at)?)?;
        let number = own.parse::<usize>().ok()? + 1;
        let row = document().get_element_by_id(&format!("r{number}"))?;
        let mut name = text(&row, "th")?;
        let mut quantity = row.query_selector(".quantity").ok()??;
        // Parts of one ratio have one figure; the chart's own table tells them apart.
        let same = |marks: &[Element]| {
            let all = marks
                .iter()
                .filter(|mark| figure(mark).as_ref() == Some(&own));
            all.count()
        };
        if same(marks) > 1 {
            let cells = format!("td a[href=\"#f{number}\"]");
            let cell = chart.query_selector_all(&cells).ok()?;
            quantity = cell.item(same(&marks[..at]) as u32)?.dyn_into().ok()?;
            name.push_str(" · ");
            name.push_str(&text(&quantity.closest("tr").ok()??, "th")?);
        }
        Some(Self {
            number,
            name,
            quantity,
            facts: facts(&row)?,
            status: row.class_name(),
        })
    }

    /// Name, number, facts.
    pub(super) fn words(&self, between: &str) -> String {
        let quantity = self.quantity.text_content().unwrap_or_default();
        [&self.name, &quantity, &self.facts]
            .map(String::as_str)
            .join(between)
    }
}

/// A row's time, status and kind: `2022年 目标 · 增速`.
pub(super) fn facts(row: &Element) -> Option<String> {
    let mut facts = text(row, ".row-period")?;
    if !facts.is_empty() {
        facts.push(' ');
    }
    facts.push_str(&text(row, ".row-kind")?);
    Some(facts)
}

/// The words of what a selector finds in an element.
pub(super) fn text(inside: &Element, selector: &str) -> Option<String> {
    inside.query_selector(selector).ok()??.text_content()
}

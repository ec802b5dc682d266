//! 速览: right behind the cover, on one line through the report, each section
//! with the words and the picture that say most of it.

mod clauses;
mod headings;
mod picture;
mod words;

use leptos::prelude::*;

use super::Page;
use super::link::link;
use super::section::section_id;
use super::title::breakable;
use super::words::status_class;
use crate::report::Section;
use crate::story::{GlanceSection, Shown, count, status_name};

/// Its address.
pub(super) const ID: &str = "glance";

/// Its heading.
pub(super) const TITLE: &str = "速览";

/// The texture of what lies ahead, for all bars of the page's 速览.
const HATCH: &str = "glance-hatch";

/// A longer name has no room for its time beside it, in characters.
const LONG_NAME: usize = 12;

/// Whether the page has the part: one section by itself is no overview.
pub(super) fn is_shown(page: &Page) -> bool {
    page.report.sections.len() > 1
}

/// The part; every section of the report has its place in it.
pub(super) fn glance(page: &Page) -> Option<impl IntoView + use<>> {
    const HEADING_ID: &str = "glance-title";
    if !is_shown(page) {
        return None;
    }
    let sections = page.report.sections.iter().zip(&page.glance.sections);
    let items = sections
        .enumerate()
        .map(|(at, (section, told))| item(page, section, told, at))
        .collect_view();
    let count = format!("{}个篇章，一分钟", count(page.report.sections.len()));
    let hatch = format!(
        "<pattern id=\"{HATCH}\" class=\"hatch\" width=\"5\" height=\"5\" \
         patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
         <path d=\"M0 0H5V5H0Z\"/><path d=\"M0 0V5\"/></pattern>"
    );
    Some(view! {
        <section class="glance" id=ID aria-labelledby=HEADING_ID>
            <header class="glance-head">
                <h2 id=HEADING_ID>{TITLE}</h2>
                <p class="quiet">{count}</p>
            </header>
            <svg class="defs" aria-hidden="true" width="0" height="0" inner_html=hatch></svg>
            <ol class="glance-list">{items}</ol>
        </section>
    })
}

fn item(page: &Page, section: &Section, told: &GlanceSection, at: usize) -> impl IntoView + use<> {
    let class = told
        .time
        .as_ref()
        .map_or("", |time| status_class(time.status));
    let class = format!("glance-item {class}");
    let when = told.time.as_ref().map(|time| {
        let period = time.period.as_ref();
        let years = period.map_or_else(String::new, |period| format!("{} ", period.words));
        view! { <span class="glance-when">{years}{status_name(time.status)}</span> }
    });
    let to = link(&section_id(at));
    let name = &section.heading.block.text;
    let is_long = name.chars().count() > LONG_NAME;
    let shown = match &told.shown {
        Shown::Clauses(lines) => clauses::clauses(page, lines).into_any(),
        Shown::Words(excerpt, beside) => words::words(page, excerpt, beside.as_ref()).into_any(),
        Shown::Headings(all) => headings::headings(all, at).into_any(),
        Shown::List(slips) => words::slips(slips).into_any(),
        Shown::Nothing => ().into_any(),
    };
    view! {
        <li class=class.trim_end().to_owned()>
            <a class="glance-link" class:is-long=is_long href=to.href>
                <span class="glance-name">{breakable(name)}</span>
                {when}
            </a>
            {shown}
        </li>
    }
}

//! A sentence of growths, a clause a line, each with its bar. All bars of
//! 速览 have one scale from zero.

use leptos::prelude::*;

use super::super::Page;
use super::picture::{bar, share};
use super::words::linked;
use crate::story::ClauseLine;

/// The lines, which are the sentence.
pub(super) fn clauses(page: &Page, lines: &[ClauseLine]) -> impl IntoView + use<> {
    let longest = page.glance.longest();
    let lines = lines.iter().map(|line| {
        let drawn = line
            .growth
            .map(|(at, amount)| bar(share(amount, longest), page.figures[at].status, true));
        view! { <li>{linked(page, &line.words)}{drawn}</li> }
    });
    view! { <ul class="glance-clauses">{lines.collect_view()}</ul> }
}

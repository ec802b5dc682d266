//! The head of every table.

use leptos::prelude::*;

/// The row of names above a table's columns. Narrow screens and large text lay
/// tables out as blocks; the roles keep them tables.
pub(super) fn table_head<S: AsRef<str>>(names: &[S]) -> impl IntoView + use<S> {
    let names = names.iter().map(|name| name.as_ref().to_owned());
    let names = names.map(|name| view! { <th scope="col" role="columnheader">{name}</th> });
    let names = names.collect_view();
    view! { <thead role="rowgroup"><tr role="row">{names}</tr></thead> }
}

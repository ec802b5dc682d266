//! The glossary (名词解释): the words that the report explains behind itself.

use leptos::prelude::*;

use super::Page;
use super::link::sentence_id;
use crate::report::Sentence;
use crate::term::COLONS;

/// The section; `None` of a report that explains nothing.
pub(super) fn glossary(page: &Page) -> Option<impl IntoView + use<>> {
    const HEADING_ID: &str = "glossary-title";
    let glossary = page.report.glossary.as_ref()?;
    let terms = glossary.terms.iter().map(term).collect_view();
    Some(view! {
        <section class="section glossary" id="glossary" aria-labelledby=HEADING_ID>
            <header class="section-head">
                <h2 id=HEADING_ID class="section-title">{glossary.heading.block.text.clone()}</h2>
            </header>
            <article class="card">
                <ul class="terms">{terms}</ul>
            </article>
        </section>
    })
}

/// A term with its explanation; the words of a line that has no colon as they
/// are.
fn term(sentence: &Sentence) -> impl IntoView + use<> {
    let text = &sentence.text;
    let end = text.find(COLONS).unwrap_or_default();
    let (term, rest) = text.split_at(end);
    let term = (!term.is_empty()).then(|| view! { <dfn>{term.to_owned()}</dfn> }.into_any());
    let rest = rest.to_owned().into_any();
    let parts: Vec<AnyView> = term.into_iter().chain([rest]).collect();
    view! { <li id=sentence_id(sentence.line) data-line=sentence.line>{parts}</li> }
}

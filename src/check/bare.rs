//! Themes without a sentence: their heading is all that the page shows.

use crate::diagnostic::Diagnostic;
use crate::report::Report;

/// A warning for each, unless the editor knows it: `known` are their titles,
/// which may name the section too.
pub(super) fn bare(report: &Report, known: &[String]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for section in &report.sections {
        let empty = section
            .cards
            .iter()
            .filter(|card| card.sentences.is_empty());
        for heading in empty.filter_map(|card| card.heading.as_ref()) {
            let title = &heading.title;
            if known.contains(title) || known.contains(&section.qualified(title)) {
                continue;
            }
            found.push(Diagnostic::warning(
                "check::no-sentence",
                heading.block.span.clone(),
                format!("「{title}」之下没有一句话，页面只显示这个标题"),
                format!("请补上原文；若原文如此，在 report.toml 里写 bare_cards = [“{title}”]"),
            ));
        }
    }
    found
}

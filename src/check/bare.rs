//! Headings without a sentence: they are all that the page shows.

use crate::diagnostic::Diagnostic;
use crate::report::{BlockKind, Heading, Report};

/// A warning for each section and each card, unless the editor knows it: `known` are their titles,
/// which may name the section too.
pub(super) fn bare(report: &Report, known: &[String]) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = (report.sections.iter())
        .filter_map(|section| empty_section(section.part.as_ref()?, &section.heading))
        .collect();
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

/// A heading over another that is no deeper may be a section whose words are lost.
fn empty_section(part: &Heading, below: &Heading) -> Option<Diagnostic> {
    let level = |heading: &Heading| match heading.block.kind {
        BlockKind::Heading(level) => level,
        BlockKind::Bullet | BlockKind::Paragraph => 0,
    };
    (level(part) >= level(below)).then(|| {
        Diagnostic::warning(
            "check::no-sentence",
            part.block.span.clone(),
            format!(
                "「{}」之下没有一句话，页面把它放在「{}」的上面",
                part.title, below.title
            ),
            "若漏了正文，请补上；若它是几个篇章的总标题，请比它们少写一个 #",
        )
    })
}

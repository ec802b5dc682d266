//! A flat outline → the tree of sections and cards that a page is built from.

use std::collections::HashMap;

use super::{Block, BlockKind, Card, Glossary, Heading, Outline, Report, Section, is_glossary};
use crate::diagnostic::Diagnostic;

/// Makes the tree, or says everything that stands in its way.
///
/// `bare_cards` are the titles of themes known to have no sentence, which may
/// name the section too ([`Section::qualified`]); any other theme without one is
/// a fault.
pub fn arrange(outline: Outline, bare_cards: &[String]) -> Result<Report, Vec<Diagnostic>> {
    let Outline { blocks, mut faults } = outline;
    let mut title = None;
    let mut subtitle = None;
    let mut preface = Vec::new();
    let mut sections: Vec<Section> = Vec::new();
    let mut level = 0;
    let mut glossary: Option<Glossary> = None;
    // The level of the glossary's heading, as long as it goes on.
    let mut explaining = None;
    for block in blocks {
        if let (BlockKind::Heading(next), Some(_)) = (block.kind, &title) {
            explaining = explaining.filter(|open| next > *open);
            if explaining.is_none() && is_glossary(&block.text) {
                explaining = Some(next);
                glossary.get_or_insert_with(|| Glossary {
                    heading: split_heading(block),
                    terms: Vec::new(),
                });
                continue;
            }
        }
        if let (Some(glossary), Some(_)) = (&mut glossary, explaining) {
            glossary.terms.push(block);
            continue;
        }
        let BlockKind::Heading(next) = block.kind else {
            match sections.last_mut() {
                Some(section) => current_card(section).sentences.push(block),
                // Below the title, before the first section.
                None if matches!(level, 1 | 2) => preface.push(block),
                None => faults.push(Diagnostic::error(
                    "report::stray-text",
                    block.span,
                    "这段文字不在任何篇章里",
                    "请把它放到一个篇章（###）之下",
                )),
            }
            continue;
        };
        if let Some(fault) = order_fault(&block, level, title.is_some(), subtitle.is_some()) {
            faults.push(fault);
        }
        level = next;
        let heading = split_heading(block);
        match next {
            1 => title = title.or(Some(heading)),
            2 => subtitle = subtitle.or(Some(heading)),
            3 => sections.push(Section {
                heading,
                cards: Vec::new(),
            }),
            _ => {
                if let Some(section) = sections.last_mut() {
                    section.cards.push(Card {
                        heading: Some(heading),
                        sentences: Vec::new(),
                    });
                }
            }
        }
    }
    faults.extend(same_names(&sections));
    faults.extend(empty_cards(&sections, bare_cards));
    match title {
        Some(title) if faults.is_empty() && !sections.is_empty() => Ok(Report {
            title,
            subtitle,
            preface,
            sections,
            glossary,
        }),
        Some(_) if !sections.is_empty() => Err(faults),
        _ => {
            faults.push(Diagnostic::error(
                "report::empty",
                0..0,
                "报告没有标题或没有篇章",
                "报告以一个标题（#）开头，后面是篇章（###）和卡片（####）",
            ));
            Err(faults)
        }
    }
}

/// The card that text in this section goes to, made if there is none.
fn current_card(section: &mut Section) -> &mut Card {
    if section.cards.is_empty() {
        section.cards.push(Card {
            heading: None,
            sentences: Vec::new(),
        });
    }
    let last = section.cards.len() - 1;
    &mut section.cards[last]
}

fn order_fault(block: &Block, before: u8, titled: bool, subtitled: bool) -> Option<Diagnostic> {
    let BlockKind::Heading(level) = block.kind else {
        return None;
    };
    let (message, hint) = match level {
        1 if titled => ("第二个报告标题", "一份报告只有一个 # 标题"),
        1 => return None,
        _ if !titled => ("标题出现在报告标题之前", "报告以一个 # 标题开头"),
        2 if subtitled => ("第二个副标题", "篇章用 ###，卡片用 ####"),
        2 if before > 2 => ("副标题出现在篇章之后", "篇章用 ###，卡片用 ####"),
        2 | 3 => return None,
        4 if before >= 3 => return None,
        4 => ("卡片标题不在任何篇章里", "请在它前面加一个篇章标题（###）"),
        _ => ("标题级别太深", "卡片（####）之下没有标题，请改成列表或卡片"),
    };
    Some(Diagnostic::error(
        "report::heading-order",
        block.span.clone(),
        format!("{message}:「{}」", block.text),
        hint,
    ))
}

/// Sections that share a name, and cards of one section that do. What is done
/// and what is planned may have the same themes.
fn same_names(sections: &[Section]) -> Vec<Diagnostic> {
    let mut faults = repeated(sections.iter().map(|section| &section.heading));
    for section in sections {
        let headings = section
            .cards
            .iter()
            .filter_map(|card| card.heading.as_ref());
        faults.extend(repeated(headings));
    }
    faults
}

fn repeated<'a>(headings: impl Iterator<Item = &'a Heading>) -> Vec<Diagnostic> {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut faults = Vec::new();
    for heading in headings {
        if let Some(line) = seen.insert(&heading.title, heading.block.line) {
            faults.push(Diagnostic::error(
                "report::same-name",
                heading.block.span.clone(),
                format!("「{}」与第 {line} 行的标题同名", heading.title),
                "请让每个篇章、同一篇章里每张卡片的名字都不同；本是一张卡片的，请合起来",
            ));
        }
    }
    faults
}

fn empty_cards(sections: &[Section], bare_cards: &[String]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for section in sections {
        if section.cards.is_empty() {
            faults.push(no_sentence(&section.heading));
        }
        let bare = |title: &String| {
            bare_cards.contains(title) || bare_cards.contains(&section.qualified(title))
        };
        for card in section
            .cards
            .iter()
            .filter(|card| card.sentences.is_empty())
        {
            faults.extend(
                card.heading
                    .iter()
                    .filter(|h| !bare(&h.title))
                    .map(no_sentence),
            );
        }
    }
    faults
}

fn no_sentence(heading: &Heading) -> Diagnostic {
    Diagnostic::error(
        "report::no-sentence",
        heading.block.span.clone(),
        format!("「{}」之下没有一句话", heading.title),
        "请补上原文；若原文如此，请把这个标题写进 report.toml 的 bare_cards",
    )
}

/// `1 着力…`, `一 狠抓…`, `(一)…`, `一、…` → number and title.
fn split_heading(block: Block) -> Heading {
    const NUMERALS: &str = "0123456789一二三四五六七八九十百";
    const CLOSERS: &[char] = &['、', '.', ')', '）', ' ', '\u{3000}'];
    let text = block.text.as_str();
    let body = text.trim_start_matches(['(', '（']);
    let rest = body.trim_start_matches(|c| NUMERALS.contains(c));
    let number = &body[..body.len() - rest.len()];
    let title = rest.trim_start_matches(CLOSERS);
    let numbered = !number.is_empty() && rest.starts_with(CLOSERS) && !title.is_empty();
    let (number, title) = if numbered {
        (number, title)
    } else {
        ("", text)
    };
    Heading {
        number: number.to_owned(),
        title: title.to_owned(),
        block,
    }
}

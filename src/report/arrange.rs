//! A flat outline → the tree of sections and cards that a page is built from.

use std::collections::HashMap;

use super::levels::{Role, roles};
use super::{Block, BlockKind, Card, Glossary, Heading, Outline, Report, Section};
use crate::diagnostic::Diagnostic;

/// Makes the tree, or says everything that stands in its way.
///
/// Headings may be of any levels: the title stands above the sections, these
/// above their cards. A text without sections is one section.
pub fn arrange(outline: Outline) -> Result<Report, Vec<Diagnostic>> {
    let Outline { blocks, mut faults } = outline;
    let roles = roles(&blocks);
    let Some(title) = roles.iter().position(|role| *role == Role::Title) else {
        faults.push(no_title(&blocks));
        return Err(faults);
    };
    let mut tree = Report {
        title: split_heading(blocks[title].clone()),
        subtitle: None,
        preface: Vec::new(),
        sections: Vec::new(),
        glossary: None,
    };
    for (block, role) in blocks.into_iter().zip(roles) {
        tree.take(block, role);
    }
    tree.close();
    if tree.sections.is_empty() {
        faults.push(no_text(&tree.title));
    }
    faults.extend(same_names(&tree.sections));
    let empty = tree
        .sections
        .iter()
        .filter(|section| section.cards.is_empty());
    faults.extend(empty.map(|section| no_sentence(&section.heading)));
    if faults.is_empty() {
        Ok(tree)
    } else {
        Err(faults)
    }
}

/// How a tree grows, block by block.
impl Report {
    fn take(&mut self, block: Block, role: Role) {
        match role {
            Role::Title => {}
            Role::Subtitle => self.subtitle = Some(split_heading(block)),
            Role::Section => self.open_section(split_heading(block)),
            Role::Card => self.open_card(split_heading(block)),
            Role::Sentence => self.say(block),
            Role::Glossary => {
                self.glossary.get_or_insert_with(|| Glossary {
                    heading: split_heading(block),
                    terms: Vec::new(),
                });
            }
            Role::Term => {
                if let Some(glossary) = &mut self.glossary {
                    glossary.terms.push(block);
                }
            }
        }
    }

    /// A heading with nothing but another below it stands over that one.
    fn open_section(&mut self, heading: Heading) {
        let is_part = |last: &mut Section| last.cards.is_empty() && last.part.is_none();
        let part = self.sections.pop_if(is_part).map(|last| last.heading);
        self.sections.push(Section {
            part,
            heading,
            cards: Vec::new(),
        });
    }

    fn open_card(&mut self, heading: Heading) {
        match self.sections.last_mut() {
            Some(section) => section.cards.push(Card {
                heading: Some(heading),
                sentences: Vec::new(),
            }),
            None => self.open_section(heading),
        }
    }

    fn say(&mut self, mut block: Block) {
        if let BlockKind::Heading(_) = block.kind {
            block.kind = BlockKind::Paragraph;
        }
        match self.sections.last_mut() {
            Some(section) => {
                if block.is_address() && section.cards.iter().any(|card| card.heading.is_some()) {
                    section.cards.push(Card {
                        heading: None,
                        sentences: Vec::new(),
                    });
                }
                current_card(section).sentences.push(block);
            }
            None => self.preface.push(block),
        }
    }

    /// What stands below the title alone is a section, under the same words.
    fn close(&mut self) {
        if self.sections.is_empty() && !self.preface.is_empty() {
            self.sections.push(Section {
                part: None,
                heading: self.title.clone(),
                cards: vec![Card {
                    heading: None,
                    sentences: std::mem::take(&mut self.preface),
                }],
            });
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

fn no_text(title: &Heading) -> Diagnostic {
    Diagnostic::error(
        "report::empty",
        title.block.span.clone(),
        "报告只有标题，没有正文",
        "请把报告的正文放到标题下面",
    )
}

/// Nothing says what the report is called; where its first line stands.
fn no_title(blocks: &[Block]) -> Diagnostic {
    let first = blocks.first().map_or(0..0, |block| block.span.clone());
    let message = if blocks.is_empty() {
        "这里没有一句话"
    } else {
        "没有找到报告的标题"
    };
    Diagnostic::error(
        "report::no-title",
        first,
        message,
        "请在最前面加一行标题，如：# 2031年某县政府工作报告",
    )
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

fn no_sentence(heading: &Heading) -> Diagnostic {
    Diagnostic::error(
        "report::no-sentence",
        heading.block.span.clone(),
        format!("篇章「{}」之下没有一句话", heading.title),
        "请补上原文；若它只是上一篇章里的一句话，请删去前面的 #",
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

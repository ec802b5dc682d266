//! The report: its text, cut into sections, cards and sentences.
//!
//! In comes Markdown; out comes a [`Report`], in which every [`Sentence`] is
//! a verbatim slice of the source with its line and offset. Two steps:
//! [`outline()`] reads any Markdown text as a flat list of [`Block`]s (enough to
//! read figures from it), [`arrange()`] makes the tree that a page is built
//! from and says what stands in its way. [`too_large`] turns away what is no
//! report before either looks at it. Start reading at [`outline()`].
//!
//! ```
//! use yitu::report::{BlockKind, arrange, outline};
//!
//! let source = "# 某县报告\n\n各位代表：\n\n### 今年任务\n\n#### （一）修路\n\n- 修路9公里。\n";
//! let flat = outline(source);
//! for block in &flat.blocks {
//!     assert_eq!(source[block.span.clone()], block.text);
//! }
//! assert_eq!(flat.blocks[2].kind, BlockKind::Heading(3));
//!
//! let report = arrange(flat).expect("nothing stands in its way");
//! assert_eq!(report.preface[0].text, "各位代表：");
//! let card = &report.sections[0].cards[0];
//! assert_eq!(card.heading.as_ref().map(|heading| &*heading.title), Some("修路"));
//! assert_eq!(card.sentences[0].line, 9);
//!
//! let faults = outline("# 某县报告\n\n| 作物 | 产量 |\n| --- | --- |\n").faults;
//! assert_eq!(faults[0].code, "report::table");
//! ```

mod arrange;
mod bounds;
mod glyphs;
mod hidden;
mod levels;
mod lines;
mod markup;
mod masthead;
mod outline;
mod short_name;

use std::ops::Range;

pub use arrange::arrange;
pub use bounds::too_large;
pub use masthead::Masthead;
pub use outline::{Outline, outline};
pub use short_name::short_names;

/// What `import` asks, so that it makes nothing that is refused here.
#[cfg(feature = "ssr")]
pub(crate) use {
    bounds::CHARACTERS,
    glyphs::{WORD_BULLETS, usual},
    hidden::what as hidden_kind,
    lines::{parted, torn},
};

/// What a block is in the Markdown source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading of level 1 to 6.
    Heading(u8),
    /// A list item.
    Bullet,
    /// Free text.
    Paragraph,
}

/// One heading or sentence in source order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The words, exactly as in the source (`source[span]`).
    pub text: String,
    /// Where the words stand: a byte range of the source.
    pub span: Range<usize>,
    /// 1-based line of the source.
    pub line: usize,
}

/// A sentence (原句): a bullet or a line of a paragraph, verbatim.
pub type Sentence = Block;

/// A heading split into its number and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The block it was read from.
    pub block: Block,
    /// Its leading number as written (`1`, `十`), empty if it has none.
    pub number: String,
    /// The words after the number.
    pub title: String,
}

/// The whole document (报告).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The `#` heading; of a text without marks, its first line.
    pub title: Heading,
    /// The `##` heading, where it is a second line of the title.
    pub subtitle: Option<Heading>,
    /// What stands before the first section (前言): 各位代表 …
    pub preface: Vec<Sentence>,
    /// The `###` parts, in order.
    pub sections: Vec<Section>,
    /// What explains the report's words behind them (名词解释).
    pub glossary: Option<Glossary>,
}

/// A glossary (名词解释), which is no section: its numbers are none of the
/// report's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glossary {
    /// Its heading, of whatever level.
    pub heading: Heading,
    /// What stands below it, in order, a term with its explanation each.
    pub terms: Vec<Sentence>,
}

/// A `###` part (篇章).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading of the part that it opens, where the text has some above its
    /// sections: 一、过去五年工作 over 2030年主要工作.
    pub part: Option<Heading>,
    /// Its heading.
    pub heading: Heading,
    /// Its cards; one without a heading if the section has no themes, and for
    /// what stands before them or turns to those who listen behind them.
    pub cards: Vec<Card>,
}

/// A `####` theme (卡片), or the whole of a section that has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its heading; `None` if the card is its whole section.
    pub heading: Option<Heading>,
    /// Its sentences in order.
    pub sentences: Vec<Sentence>,
}

/// Whether a heading opens the glossary: 名词解释, 有关名词说明, 注释.
pub fn is_glossary(heading: &str) -> bool {
    const GLOSSARIES: [&str; 6] = [
        "名词解释",
        "名词说明",
        "名词注释",
        "名词术语",
        "术语解释",
        "注释说明",
    ];
    // One look for characters before six for words.
    let is_called = || GLOSSARIES.iter().any(|words| heading.contains(words));
    heading.contains(['词', '术', '注']) && (heading == "注释" || is_called())
}

impl Block {
    /// Whether it is a paragraph that turns to those who listen: 各位代表！这些成绩….
    /// It speaks of more than the card before it.
    pub fn is_address(&self) -> bool {
        self.kind == BlockKind::Paragraph && self.text.starts_with("各位代表")
    }
}

impl Heading {
    /// Whether an editor means it by this name, with its number or without.
    pub fn is_called(&self, name: &str) -> bool {
        self.block.text == name || self.title == name
    }
}

impl Section {
    /// The name of a card of this section that tells it from those of the same
    /// title elsewhere: `今年重点工作/修路`.
    pub fn qualified(&self, title: &str) -> String {
        format!("{}/{title}", self.heading.title)
    }
}

impl Report {
    /// What the report is called: its subtitle, if it has one.
    pub fn name(&self) -> &Heading {
        self.subtitle.as_ref().unwrap_or(&self.title)
    }

    /// What stands over its name: the title, if a subtitle follows.
    pub fn kicker(&self) -> Option<&Heading> {
        self.subtitle.as_ref().map(|_| &self.title)
    }

    /// Every sentence in source order; terms are none.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let cards = self.sections.iter().flat_map(|section| &section.cards);
        self.preface
            .iter()
            .chain(cards.flat_map(|card| &card.sentences))
    }
}

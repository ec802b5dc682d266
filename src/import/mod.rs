//! Any text → a report in house form.
//!
//! In come the bytes of a file as staff have it — text copied from a web page,
//! a `.docx`, a saved page, Markdown — and its name; out come the texts of
//! `report.md` and of a first `report.toml`, with a list of everything that was
//! guessed, left out or put right. No word is altered: only marks are added.
//!
//! [`import`] is the whole way: what the file is (`kind`), its paragraphs
//! (`plain`, `markdown`, `html`, `docx`), what is no part of the report
//! (`clean`), broken and lost lines (`join`, `unfold`), characters (`repair`), title and place
//! (`head`, `masthead`), headings (`mark`, `said`, `bare`, `headings`, `settle`), sections and
//! cards (`tree`, `parts`, `tidy`), and the text (`write`).
//!
//! ```
//! use yitu::import::import;
//!
//! let text = "青禾县政府工作报告\n各位代表：\n一、2030年工作回顾\n粮食产量增长5%。\n";
//! let imported = import(text.as_bytes(), "report.txt", false).expect("a report");
//! assert_eq!(
//!     imported.report,
//!     "# 青禾县政府工作报告\n\n各位代表：\n\n### 一、2030年工作回顾\n\n粮食产量增长5%。\n",
//! );
//! assert!(imported.settings.contains("place = \"青禾县\""));
//! ```

mod annex;
mod around;
mod bare;
mod block;
mod caption;
mod clean;
mod contents;
mod docx;
mod encoding;
mod free;
mod glossary;
mod guess;
mod head;
mod heading;
mod headings;
mod html;
mod join;
mod judge;
mod kind;
mod lead;
pub mod limits;
mod line;
mod mark;
mod markdown;
mod masthead;
mod page;
mod parts;
mod plain;
mod preface;
mod repair;
mod said;
mod settings;
mod settle;
mod table;
mod tidy;
mod tree;
mod unfold;
mod web;
mod words;
mod write;

pub use guess::{At, Guess, What};
pub use repair::{Repair, RepairKind};

use self::block::{Block, Kind as BlockKind};
use self::kind::{Kind, kind};
use self::line::{Line, Lines};
use crate::diagnostic::Diagnostic;

/// What a file became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The text of `report.md`.
    pub report: String,
    /// The text of `report.toml`.
    pub settings: String,
    /// What was guessed, by kind and place.
    pub guesses: Vec<Guess>,
    /// What was put right, by kind and place.
    pub repairs: Vec<Repair>,
    /// Whether places in the file are paragraphs, as in Word and web pages,
    /// and not lines.
    pub counts_paragraphs: bool,
}

/// Makes a report of a file's bytes; `name` tells what they are where they do
/// not. `as_written` leaves every character as it is.
///
/// # Errors
/// The file is none that can be read, broken, too large, or no report.
pub fn import(bytes: &[u8], name: &str, as_written: bool) -> Result<Imported, Diagnostic> {
    let (read, counts_paragraphs) = read(bytes, name)?;
    judge::report(&read.lines)?;
    let Lines {
        mut lines,
        mut guesses,
    } = unfold::unfold(join::join(clean::clean(read)));
    let mut repairs = if as_written {
        Vec::new()
    } else {
        repair::mend(&mut lines)
    };
    lines.retain(|line| !line.text.is_empty());
    let mut blocks = blocks(lines, &mut guesses);
    if !blocks.iter().any(Block::is_text) {
        return Err(judge::no_text());
    }
    let found = masthead::masthead(&mut blocks);
    let written = write::write(&blocks);
    guesses.extend(written.guesses);
    guesses.extend(masthead::guesses(&found, &written.text));
    guesses.sort_by_key(|guess| (guess.what, guess.at));
    repairs.sort_by_key(|repair| (repair.kind, repair.line));
    Ok(Imported {
        report: written.text,
        settings: settings::settings(&found),
        guesses,
        repairs,
        counts_paragraphs,
    })
}

/// The paragraphs of a file, and whether they are counted as such.
fn read(bytes: &[u8], name: &str) -> Result<(Lines, bool), Diagnostic> {
    if bytes.len() > limits::FILE {
        let most = limits::FILE / 1024 / 1024;
        let hint = "请确认它是报告的文字稿；Word 稿里图片太多时，全选、复制文字到 .txt 里再导入";
        let message = format!("这个文件超过了 {most} MB");
        return Err(Diagnostic::error("import::too-large", 0..0, message, hint));
    }
    let kind = kind(bytes, name)?;
    if let Kind::Docx(package) = kind {
        return Ok((package.lines()?, true));
    }
    let decoded = encoding::decode(bytes)?;
    let text = &decoded.text;
    let mut read = match kind {
        Kind::Html => html::lines(text),
        Kind::Markdown => markdown::lines(text),
        Kind::Plain | Kind::Docx(_) => plain::lines(text),
    };
    if decoded.is_gb18030 {
        read.guesses.push(Guess::whole(What::Encoding));
    }
    Ok((read, matches!(kind, Kind::Html)))
}

/// The blocks of the report, from its title on.
fn blocks(mut lines: Vec<Line>, guesses: &mut Vec<Guess>) -> Vec<Block> {
    let head = head::head(&mut lines, guesses);
    let block = |kind, line: &Line| Block::new(kind, &line.text, line.number);
    let mut blocks = match (&head.kicker, &head.title) {
        (Some(kicker), Some(title)) => vec![
            block(BlockKind::Title, kicker),
            block(BlockKind::Subtitle, title).guessed(What::Title),
        ],
        (None, Some(title)) => vec![block(BlockKind::Title, title).guessed(What::Title)],
        (_, None) => vec![masthead::untitled()],
    };
    blocks.extend(tree::tree(lines));
    tidy::tidy(&mut blocks, tree::MADE);
    blocks
}

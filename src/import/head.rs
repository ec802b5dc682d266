//! The head of a report: what is over its title, the title, who gave it when.

use super::guess::{Guess, What};
use super::line::{Line, Role};
use super::mark::mark;
use super::preface::is_call;

/// What titles of reports say.
const TITLES: [&str; 8] = [
    "报告",
    "民生实事",
    "一图读懂",
    "实事项目",
    "公报",
    "工作总结",
    "工作要点",
    "执行情况",
];
/// What the letter is called that a report comes with, and what it says.
const LETTERS: [&str; 3] = ["的通知", "的函", "的通告"];
const SENT: [&str; 4] = ["印发给你们", "通知如下", "分解并印发", "现将"];
/// A title stands among the first lines; a web page has its menus there, too.
const FIRST: usize = 300;
/// Titles so many lines apart are not of one head.
const APART: usize = 4;
/// A title has no more characters.
const LONGEST: usize = 45;
/// What stands over a title and belongs to it has no more.
const KICKER: usize = 40;
/// What columns of sites are called, which belong to no title.
const COLUMNS: [&str; 7] = ["要闻", "新闻", "动态", "公开", "专栏", "栏目", "资讯"];

/// The lines of the head; the report goes on behind them.
#[derive(Debug, Default)]
pub(super) struct Head {
    /// What stands over the title: 两会特别报道.
    pub(super) kicker: Option<Line>,
    /// The title.
    pub(super) title: Option<Line>,
}

/// Takes the head off the lines of a text.
pub(super) fn head(lines: &mut Vec<Line>, guesses: &mut Vec<Guess>) -> Head {
    let Some(at) = title(lines) else {
        return Head::default();
    };
    let mut before: Vec<Line> = lines.drain(..=at).collect();
    let title = before.pop().map(|title| Line {
        text: unspaced(&title.text),
        ..title
    });
    let kicker = match &before[..] {
        [one] if one.len() <= KICKER && !COLUMNS.iter().any(|name| one.text.ends_with(name)) => {
            before.pop()
        }
        _ => None,
    };
    // A web page has its menus there.
    for line in before {
        guesses.push(Guess::source(What::BeforeTitle, line.number, &line.text));
    }
    Head { kicker, title }
}

fn title(lines: &[Line]) -> Option<usize> {
    let body = lines.iter().position(is_body).unwrap_or(lines.len());
    let first = &lines[..body.min(FIRST)];
    let is_said =
        |line: &Line| matches!(line.role, Role::Heading(1 | 2)) && mark(&line.text).is_none();
    let called = first
        .iter()
        .position(|line| is_said(line) && is_title(line));
    let bare = |line: &&Line| could_be(line);
    called
        .or_else(|| nearest(first))
        .or_else(|| first.iter().position(is_said))
        .or_else(|| first.first().filter(bare).map(|_| 0))
}

/// The title nearest to the report: menus of web pages have its words, too. Of
/// several titles in a row the first.
fn nearest(first: &[Line]) -> Option<usize> {
    let mut titles = (0..first.len()).rev().filter(|at| is_title(&first[*at]));
    let mut nearest = titles.next()?;
    for title in titles {
        // A page says its title over its menus, too.
        if nearest - title > APART || first[title].text == first[nearest].text {
            break;
        }
        nearest = title;
    }
    Some(nearest)
}

/// Whether the report has begun: a greeting, a heading with a mark, a sentence.
fn is_body(line: &Line) -> bool {
    let is_sentence = line.text.ends_with(['。', '；']);
    is_call(&line.text)
        || is_sentence && !SENT.iter().any(|words| line.text.contains(words))
        || mark(&line.text).is_some_and(|mark| mark.value > 0)
}

fn is_title(line: &Line) -> bool {
    let text = unspaced(&line.text);
    let is_letter = LETTERS.iter().any(|end| text.ends_with(end));
    could_be(line) && !is_letter && TITLES.iter().any(|words| text.contains(words))
}

/// Whether a line is short and whole.
fn could_be(line: &Line) -> bool {
    let text = line.text.as_str();
    let is_said = text.contains(['。', '；', '，', '！']) || text.ends_with(['：', ':']);
    let is_given = text.starts_with(['—', '―', '─', '（', '(']) || text.contains("会议上");
    let is_kind = matches!(line.role, Role::Words | Role::Heading(_));
    is_kind && line.len() <= LONGEST && !is_said && !is_given
}

/// 政 府 工 作 报 告, set wide for its looks, as one word.
fn unspaced(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_wide = words.len() > 2 && words.iter().all(|word| word.chars().count() == 1);
    if is_wide {
        words.concat()
    } else {
        text.to_owned()
    }
}

//! What stands around a report on a page: menus, the way to the page, who made
//! it when, captions of pictures, what the page offers besides.

use super::caption::is_caption;
use super::guess::What;
use super::line::{Line, Role};
use super::mark::mark;
use super::preface::is_call;
use super::web::{is_foot, is_label, is_record, is_separator, is_web};

/// The value of a label, and a name on the way to a page, have no more characters.
const LONGEST: usize = 20;
/// What a page offers besides has no more, and so many sentences at most.
const FOOT: usize = 2_000;
const FOOT_SENTENCES: usize = 2;
/// Before it stands so much more of the report.
const REPORT: usize = 3;

/// Why each of the lines is left out, if it is.
pub(super) fn around(lines: &[Line]) -> Vec<Option<What>> {
    let head = head(lines);
    let foot = foot(lines);
    let one = |at: usize| {
        let text = lines[at].text.as_str();
        let is_row = at < head && lines[at].role == Role::Row;
        if at >= foot || is_web(text) || is_named(lines, at) || is_row && is_record(text) {
            Some(What::Web)
        } else {
            is_caption(text, at < head).then_some(What::Caption)
        }
    };
    (0..lines.len()).map(one).collect()
}

/// Where the report begins: with a greeting, or its first heading.
fn head(lines: &[Line]) -> usize {
    let begins =
        |line: &Line| is_call(&line.text) || mark(&line.text).is_some_and(|mark| mark.value > 0);
    lines.iter().position(begins).unwrap_or(0)
}

/// Whether the line beside it makes a line one of the page's.
fn is_named(lines: &[Line], at: usize) -> bool {
    let line = &lines[at];
    if line.len() > LONGEST || line.text.contains(['。', '；', '，']) {
        return false;
    }
    let before = at.checked_sub(1).map(|before| lines[before].text.as_str());
    let after = lines.get(at + 1).map(|after| after.text.as_str());
    let begins = is_call(&line.text) || mark(&line.text).is_some() || line.text.contains("报告");
    before.is_some_and(|before| is_label(before) && !begins || is_separator(before))
        || after.is_some_and(is_separator)
}

/// From where on a page offers other things.
fn foot(lines: &[Line]) -> usize {
    let all: usize = lines.iter().map(Line::len).sum();
    let (mut rest, mut sentences, mut foot) = (0, 0, lines.len());
    for (at, line) in lines.iter().enumerate().rev() {
        rest += line.len();
        sentences += usize::from(line.text.ends_with('。'));
        if rest > FOOT || sentences > FOOT_SENTENCES {
            break;
        }
        if is_foot(&line.text) && all - rest >= REPORT * rest {
            foot = at;
        }
    }
    foot
}

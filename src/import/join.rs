//! Lines that a PDF or a mail broke, put together again: words unchanged.

use super::annex;
use super::guess::{Guess, What};
use super::line::{Line, Lines, Role};
use super::mark::{Rank, mark};
use crate::report::{parted, torn};

/// So many lines that end no sentence tell how wide a text was set.
const FEWEST: usize = 3;
/// A line is full if so few half-width places are left at its end.
const SLACK: usize = 6;
/// What looks like a heading goes on only where it is full to the last place.
const TIGHT: usize = 2;
/// Of so many of those lines (in per cent) must be full.
const FULL: usize = 60;
/// Lines of a text that is not broken are as long as its paragraphs.
const WIDEST: usize = 120;
/// The blanks in front of a paragraph.
const INDENT: usize = 4;
/// So short lines tell nothing.
const NARROWEST: usize = 24;
/// Marks at which a paragraph ends.
const ENDS: &[char] = &['。', '！', '？', '!', '?'];
/// Those at which a line of a list or a heading may end, too.
const STOPS: &[char] = &['。', '！', '？', '!', '?', '；', '：', ';', ':'];
/// Where a report is given.
const MEETING: &str = "会议上";

/// Puts broken lines together.
pub(super) fn join(read: Lines) -> Lines {
    let Lines { lines, mut guesses } = read;
    let setting = Setting::of(&lines);
    let mut joined: Vec<Line> = Vec::new();
    let mut told = None;
    // The line as it was written, before others were joined to it.
    let mut above: Option<Line> = None;
    for line in lines {
        let before = above.replace(line.clone());
        let (Some(last), Some(before)) = (joined.last_mut(), before) else {
            joined.push(line);
            continue;
        };
        if !setting.goes_on(&before, &line) {
            joined.push(line);
            continue;
        }
        if told != Some(last.number) {
            guesses.push(Guess::source(What::Joined, last.number, &last.text));
            told = Some(last.number);
        }
        if are_words(&last.text, &line.text) {
            last.text.push(' ');
        }
        last.text.push_str(&line.text);
    }
    Lines {
        lines: joined,
        guesses,
    }
}

/// Whether two English words meet, and not the halves of an abbreviation.
fn are_words(above: &str, below: &str) -> bool {
    let (last, first) = (above.chars().next_back(), below.chars().next());
    let (Some(last), Some(first)) = (last, first) else {
        return false;
    };
    let latin = last.is_ascii_alphabetic() && first.is_ascii_alphabetic();
    latin && !(last.is_ascii_uppercase() && first.is_ascii_uppercase())
}

/// How a text was set.
struct Setting {
    /// How its lines are measured, and how wide they are, if they were broken.
    width: Option<(Measure, usize)>,
    /// Whether its paragraphs begin with blanks.
    has_indents: bool,
    /// Whether empty lines part them.
    has_gaps: bool,
}

/// The width of a line in half-width places.
type Measure = fn(&str) -> usize;

/// As it is printed, where a Chinese character is two places wide, and as
/// programs count that break lines after so many characters.
const MEASURES: [Measure; 2] = [
    |text| text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum(),
    |text| 2 * text.chars().count(),
];

impl Setting {
    fn of(lines: &[Line]) -> Self {
        let is_mark = |count: usize| count * 10 >= lines.len() && count > 2;
        let count = |is: fn(&Line) -> bool| lines.iter().filter(|line| is(line)).count();
        let widths = MEASURES.into_iter().filter_map(|measure| {
            let (width, full) = width(lines, measure)?;
            Some((full, (measure, width)))
        });
        Self {
            width: widths.max_by_key(|(full, _)| *full).map(|(_, width)| width),
            has_indents: is_mark(count(|line| line.indented)),
            has_gaps: is_mark(count(|line| line.apart)),
        }
    }

    /// Whether a paragraph goes on in the next line.
    fn goes_on(&self, above: &Line, below: &Line) -> bool {
        let is_words = matches!(above.role, Role::Words | Role::Item) && below.role == Role::Words;
        if !is_words || annex::is_mark(&above.text) || annex::is_mark(&below.text) {
            return false;
        }
        if is_open(&above.text, &below.text) {
            return true;
        }
        if is_marked(&below.text) {
            return false;
        }
        if below.apart {
            return torn(&above.text, &below.text);
        }
        if parted(&above.text, &below.text) {
            return true;
        }
        let Some((measure, width)) = self.width else {
            return false;
        };
        let indent = if above.indented { INDENT } else { 0 };
        let slack = if is_heading(&above.text) {
            TIGHT
        } else {
            SLACK
        };
        let is_full = measure(&above.text) + indent + slack >= width;
        let is_new = self.has_indents && below.indented;
        // Where nothing marks paragraphs, a full line that ends a sentence may
        // end its paragraph, too.
        let is_marked = self.has_indents || self.has_gaps;
        is_full && !is_new && (is_marked || !above.text.ends_with(ENDS))
    }
}

/// Whether a sentence goes on, by what stands on both sides of the break: pages
/// break lines around words that are set apart.
fn is_open(above: &str, below: &str) -> bool {
    let within = above.ends_with(['（', '(', '“', '《', '的']);
    let behind = below.starts_with(['，', '、', '；', '：', '。', '）', '”', '》'])
        || ["是：", "为："]
            .iter()
            .any(|words| below.starts_with(words));
    // PM and 2.5
    let name = above.ends_with(|c: char| c.is_ascii_uppercase())
        && below.starts_with(|c: char| c.is_ascii_digit())
        && above.contains(['，', '。']);
    let decimal = above.parse::<f64>().is_ok() && above.contains('.');
    // 2031年重点工作 and 及民生实事
    let title = below.starts_with('及')
        && !["及时", "及早"].iter().any(|word| below.starts_with(word))
        && !above.contains(STOPS)
        && !below.contains(STOPS);
    within || behind || name || decimal || title || is_given(above, below)
}

/// Whether a line that says when a report was given goes on in the next.
fn is_given(above: &str, below: &str) -> bool {
    let is_day = above.contains('月') && above.contains('日') && above.contains('在');
    is_day && !above.contains(MEETING) && below.contains(MEETING) && !above.contains(STOPS)
}

/// How wide the lines of a broken text are, and how many of them are full.
fn width(lines: &[Line], measure: Measure) -> Option<(usize, usize)> {
    let words = || lines.iter().filter(|line| line.role != Role::Row);
    let widest = words().map(|line| measure(&line.text)).max()?;
    // What ends no sentence goes on in the next line, or is a heading.
    let open = words().filter(|line| !line.text.ends_with(STOPS));
    let widths: Vec<usize> = open
        .map(|line| measure(&line.text))
        .filter(|width| *width >= NARROWEST)
        .collect();
    let full = widths
        .iter()
        .filter(|width| **width + SLACK >= widest)
        .count();
    let is_set = full >= FEWEST && full * 100 >= widths.len() * FULL;
    (widest <= WIDEST && is_set).then_some((widest, full))
}

fn is_heading(text: &str) -> bool {
    let is_high = mark(text).is_some_and(|mark| mark.rank <= Rank::Bracketed);
    is_high && !text.contains(STOPS)
}

/// Whether a line begins something of its own. 8 万 does not.
fn is_marked(text: &str) -> bool {
    mark(text).is_some_and(|mark| {
        let blank = text[..mark.end].ends_with([' ', '\u{3000}', '\u{a0}']);
        !(mark.rank == Rank::Digit && blank)
    })
}

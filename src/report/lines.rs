//! Lines that look like one thing and are read as another: headings that are
//! none, tables, sentences cut in two by a line break.

use std::ops::Range;

use crate::diagnostic::Diagnostic;

/// A line of the source with its place, without the blanks around it.
struct Line<'a> {
    text: &'a str,
    span: Range<usize>,
    number: usize,
}

/// A fault for each such line; `headings` are the lines that were read as
/// headings, in order.
pub(super) fn misleading(source: &str, headings: &[usize]) -> Vec<Diagnostic> {
    let lines: Vec<Line<'_>> = lines(source);
    let mut faults = Vec::new();
    let mut before: Option<&Line<'_>> = None;
    // The line above an empty one.
    let mut far: Option<&Line<'_>> = None;
    for line in &lines {
        let is_heading = headings.binary_search(&line.number).is_ok();
        let above = before.filter(|before| before.number + 1 == line.number);
        let above_text = above.filter(|above| headings.binary_search(&above.number).is_err());
        if line.text.starts_with(['#', '＃']) && !is_heading && !is_name(line.text) {
            faults.push(no_heading(line));
        } else if is_heading && !line.text.starts_with('#') {
            faults.push(heading_unmeant(line));
        } else if is_rule(line.text) && above.is_some_and(|above| above.text.contains('|')) {
            faults.push(table(above.unwrap_or(line)));
        } else if let Some(above) =
            above_text.filter(|above| !is_heading && cut(above.text, line.text))
        {
            faults.push(cut_in_two(above));
        } else if let Some(above) = far.filter(|above| !is_heading && torn(above.text, line.text)) {
            faults.push(cut_in_two(above));
        }
        let is_text = |before: &&Line<'_>| headings.binary_search(&before.number).is_err();
        far = match line.text {
            "" => before.filter(is_text),
            _ => None,
        };
        before = (!line.text.is_empty()).then_some(line);
    }
    faults
}

fn lines(source: &str) -> Vec<Line<'_>> {
    let mut at = 0;
    let pieces = source.split_inclusive('\n').zip(1..);
    pieces
        .map(|(piece, number)| {
            let start = at + (piece.len() - piece.trim_start().len());
            let text = piece.trim();
            at += piece.len();
            Line {
                text,
                span: start.min(at)..(start + text.len()).min(at),
                number,
            }
        })
        .collect()
}

/// #1机组 is the name of a machine.
fn is_name(text: &str) -> bool {
    let rest = text.trim_start_matches(['#', '＃']);
    text.len() - rest.len() <= '＃'.len_utf8()
        && rest.starts_with(|c: char| c.is_ascii_digit())
        && !rest
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .starts_with(['.', '、', '．'])
}

/// The line under the head of a table: |---|---|.
fn is_rule(text: &str) -> bool {
    text.contains('|') && text.contains('-') && text.chars().all(|c| "|-: ".contains(c))
}

/// So short a line was not broken for lack of room.
const SHORTEST: usize = 15;

/// Whether a sentence goes on from one line to the next.
fn cut(above: &str, below: &str) -> bool {
    let prose = |text: &str| text.contains(['，', '。', '；']);
    let last = above.chars().next_back();
    let open = last.is_some_and(|last| last.is_alphanumeric() && !last.is_ascii_digit());
    let long = above.chars().count() >= SHORTEST;
    let goes_on = || {
        let apart = is_item(below) || above.starts_with('|');
        !apart && open && long && prose(above) && prose(below)
    };
    parted(above, below) || goes_on() && below.ends_with(['。', '；', '！'])
}

/// Whether a line ends within a number, or at a mark that ends no sentence.
pub(crate) fn parted(above: &str, below: &str) -> bool {
    let (Some(last), Some(first)) = (above.chars().next_back(), below.chars().next()) else {
        return false;
    };
    if is_item(below) || above.starts_with('|') {
        return false;
    }
    let digit = |c: char| c.is_ascii_digit() || matches!(c, '０'..='９');
    let number =
        digit(last) || matches!(last, '.' | '．') && above.chars().nth_back(1).is_some_and(digit);
    let goes_on = digit(first) || "亿万千百元%％‰个人家户吨米公平立亩倍年月日".contains(first);
    number && goes_on || matches!(last, '，' | '、' | '（' | '“' | '《' | ',')
}

/// Whether a sentence goes on behind an empty line, as between the pages of a PDF:
/// only what can end no paragraph says so.
pub(crate) fn torn(above: &str, below: &str) -> bool {
    let mut last = above.chars().rev();
    let digit = |c: char| c.is_ascii_digit() || matches!(c, '０'..='９');
    let (end, before) = (last.next(), last.next());
    let number = matches!(end, Some('.' | '．'))
        && before.is_some_and(digit)
        && below.starts_with(digit)
        && above.chars().count() > LONGEST_MARK;
    // 各位代表， may stand by itself.
    let clause = matches!(end, Some('，' | '、')) && above.chars().count() >= SHORTEST;
    !is_item(below) && !above.starts_with('|') && (number || clause)
}

/// A list mark such as 12. has no more characters.
const LONGEST_MARK: usize = 4;

/// Whether a line begins an item of its own.
fn is_item(text: &str) -> bool {
    const NUMERALS: &str = "0123456789一二三四五六七八九十";
    let marked = text.starts_with([
        '-', '*', '+', '•', '·', '●', '■', '◆', '▲', '☆', '★', '✅', '（', '(',
    ]);
    let rest = text.trim_start_matches(|c| NUMERALS.contains(c));
    marked
        || rest.len() < text.len() && rest.starts_with(['、', '．', ')', '）', '是'])
        || numbered(text, rest)
}

/// 1. at the start of a line, but not the 8. of a cut 8.3%.
fn numbered(text: &str, rest: &str) -> bool {
    let after = rest.strip_prefix('.');
    rest.len() < text.len()
        && after.is_some_and(|after| !after.starts_with(|c: char| c.is_ascii_digit()))
}

fn no_heading(line: &Line<'_>) -> Diagnostic {
    let marks: String = line
        .text
        .chars()
        .take_while(|c| matches!(c, '#' | '＃'))
        .map(|_| '#')
        .collect();
    let words = line.text.trim_start_matches(['#', '＃']).trim();
    Diagnostic::error(
        "report::no-heading",
        line.span.clone(),
        format!("这一行以 # 开头，却不是标题：「{words}」"),
        format!("标题写成「{marks} {words}」：从行首写起，半角的 #，后面空一格（半角）"),
    )
}

fn heading_unmeant(line: &Line<'_>) -> Diagnostic {
    Diagnostic::error(
        "report::no-heading",
        line.span.clone(),
        "这一行不以 # 开头，却会被读作标题",
        "请删去它下面的横线（--- 或 ===），或它前面的列表符号",
    )
}

fn table(line: &Line<'_>) -> Diagnostic {
    Diagnostic::error(
        "report::table",
        line.span.clone(),
        "这里是一张表格，不能原样显示",
        "报告只用标题、列表和文字；请把表里的每一行写成一句话",
    )
}

fn cut_in_two(line: &Line<'_>) -> Diagnostic {
    let mut end: Vec<char> = line.text.chars().rev().take(8).collect();
    end.reverse();
    let end: String = end.into_iter().collect();
    Diagnostic::error(
        "report::cut-line",
        line.span.clone(),
        format!("这句话在「{end}」之后断成了两行"),
        "请把它与下一行接成一行；如果本来就是两段，请在中间空一行",
    )
}

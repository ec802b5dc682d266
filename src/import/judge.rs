//! What is no report is turned away before anything is made of it.

use super::limits::CHARACTERS;
use super::line::Line;
use crate::diagnostic::Diagnostic;

/// So many lines have numbers in any report.
const COUNTS: usize = 3;
/// What a report is called stands among its first lines.
const FIRST: usize = 30;

/// Whether paragraphs may be a report.
///
/// # Errors
/// They have no words, far too many, no Chinese ones, or neither a title nor
/// numbers.
pub(super) fn report(lines: &[Line]) -> Result<(), Diagnostic> {
    let all = || lines.iter().flat_map(|line| line.text.chars());
    let count = |is: fn(&char) -> bool| all().filter(is).count();
    let (chinese, latin) = (count(is_chinese), count(char::is_ascii_alphabetic));
    let counts = |line: &&Line| line.text.contains(char::is_numeric);
    let is_called = |line: &Line| {
        // 政 府 工 作 报 告
        let text: String = line.text.split_whitespace().collect();
        text.contains("报告") || text.contains("实事")
    };
    let length = all().count();
    if chinese == 0 && latin == 0 {
        let hint = "请确认选对了文件，文字不是图片";
        return Err(no_report("这个文件里没有文字", hint));
    }
    if length > CHARACTERS {
        let message = format!("这个文件有 {length} 个字，报告最多 {CHARACTERS} 个字");
        return Err(no_report(
            &message,
            "请确认它是一份报告的全文，不是书或汇编",
        ));
    }
    if chinese < latin {
        let hint = "yitu 读的是中文的政府工作报告";
        return Err(no_report("这个文件不是中文报告", hint));
    }
    if !lines.iter().take(FIRST).any(is_called) && lines.iter().filter(counts).count() < COUNTS {
        let message = "这不像一份政府工作报告：没有写「报告」，也几乎没有数字";
        return Err(no_report(message, WHOLE));
    }
    Ok(())
}

const WHOLE: &str = "请确认选对了文件，贴的是报告全文";

/// What is told of a text that is a title alone.
pub(super) fn no_text() -> Diagnostic {
    no_report("除了标题，没有正文", WHOLE)
}

fn no_report(message: &str, hint: &str) -> Diagnostic {
    Diagnostic::error("import::no-report", 0..0, message, hint)
}

fn is_chinese(c: &char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(c)
}

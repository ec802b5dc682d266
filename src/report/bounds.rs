//! How large a report may be. A file past these bounds is another file, or one
//! whose lines are lost; it is refused before anything reads it, so that a
//! mistake costs a moment and not an hour.

use crate::diagnostic::Diagnostic;

/// The longest reports of governments have twenty thousand characters.
pub(crate) const CHARACTERS: usize = 100_000;
/// A paragraph of one breath has some hundreds.
const LINE: usize = 5_000;
/// A report has some dozens.
const HEADINGS: usize = 1_000;
/// So many characters of a line are told.
const SHOWN: usize = 12;

/// What is too large about a text; its span is empty, because the words meant
/// would fill the screen.
pub fn too_large(source: &str) -> Option<Diagnostic> {
    let fault = |message: String, hint: &str| {
        Some(Diagnostic::error("report::too-large", 0..0, message, hint))
    };
    let characters = source.chars().count();
    if characters > CHARACTERS {
        return fault(
            format!("这个文件有 {characters} 个字，报告最多 {CHARACTERS} 个字"),
            "请确认它是报告全文，不是别的文件",
        );
    }
    let mut headings = 0;
    for (at, line) in source.lines().enumerate() {
        let (number, characters) = (at + 1, line.chars().count());
        let words: String = line.chars().take(SHOWN).collect();
        if characters > LINE {
            return fault(
                format!("第 {number} 行「{words}……」有 {characters} 个字，一行最多 {LINE} 个字"),
                "一行是一句话或一段话；请把它按原文分成几行",
            );
        }
        headings += usize::from(line.trim_start().starts_with('#'));
        if headings > HEADINGS {
            return fault(
                format!("到第 {number} 行「{words}」，标题超过了 {HEADINGS} 个"),
                "标题（#）只用于篇章和卡片；请把其余的改成列表（-）",
            );
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_report_is_not_too_large() {
        let section = "### 篇章\n\n- 粮食产量增长5%。\n".repeat(900);
        assert_eq!(too_large(&section), None);
        assert_eq!(too_large(&"字".repeat(LINE)), None);
    }

    #[test]
    fn a_line_that_is_too_long_is_told_by_its_number_and_first_words() {
        let source = format!("# 报告\n\n粮食产量{}", "增".repeat(LINE));
        let fault = too_large(&source).unwrap();
        assert!(
            fault.message.starts_with("第 3 行「粮食产量增增"),
            "{}",
            fault.message
        );
        assert!(fault.message.len() < 200);
    }

    #[test]
    fn a_file_of_another_kind_is_told_by_its_size() {
        let fault = too_large(&"字\n".repeat(CHARACTERS)).unwrap();
        assert!(fault.message.contains("200000 个字"), "{}", fault.message);
    }
}

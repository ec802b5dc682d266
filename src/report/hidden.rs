//! Characters that a reader cannot see. Some turn the direction of the text,
//! so that 85% is shown as 58%; others part a number or a name unseen. The
//! text is never altered, so a report that holds them is refused.

use std::ops::Range;

use crate::diagnostic::Diagnostic;

/// What each range of characters does.
const HIDDEN: &[(Range<u32>, &str)] = &[
    (0x0000..0x0009, "控制字符"),
    (0x000b..0x000d, "控制字符"),
    (0x000e..0x0020, "控制字符"),
    (0x007f..0x00a0, "控制字符"),
    (0x00ad..0x00ae, "软连字符"),
    (0x061c..0x061d, "改变文字方向"),
    (0x180e..0x180f, "零宽字符"),
    (0x200b..0x200e, "零宽字符"),
    (0x200e..0x2010, "改变文字方向"),
    (0x2028..0x202a, "换行符"),
    (0x202a..0x202f, "改变文字方向"),
    (0x2060..0x2066, "零宽字符"),
    (0x2066..0x206a, "改变文字方向"),
    (0x206a..0x2070, "控制字符"),
    (0xfeff..0xff00, "零宽字符"),
    (0xfff9..0xfffc, "控制字符"),
    (0xfffd..0xfffe, "乱码"),
    (0xe0000..0xe0080, "控制字符"),
];
/// So many characters before it tell where it is.
const BEFORE: usize = 8;

/// A fault for each run of hidden characters.
pub(super) fn hidden(source: &str) -> Vec<Diagnostic> {
    let mut faults: Vec<Diagnostic> = Vec::new();
    for (at, character) in source.char_indices() {
        let Some(what) = what(character) else {
            continue;
        };
        let end = at + character.len_utf8();
        match faults.last_mut() {
            Some(last) if last.span.end == at => last.span.end = end,
            _ => faults.push(fault(source, at..end, character, what)),
        }
    }
    faults
}

/// What a character does that nobody sees.
pub(crate) fn what(character: char) -> Option<&'static str> {
    let code = u32::from(character);
    // The table is in order, and every character of a report is looked up in it.
    let nearest = HIDDEN.partition_point(|(range, _)| range.end <= code);
    let (range, what) = HIDDEN.get(nearest)?;
    range.contains(&code).then_some(*what)
}

fn fault(source: &str, span: Range<usize>, character: char, what: &str) -> Diagnostic {
    let line = source[..span.start].rsplit('\n').next().unwrap_or_default();
    let mut words: Vec<char> = line
        .chars()
        .rev()
        .filter(|&c| self::what(c).is_none())
        .take(BEFORE)
        .collect();
    words.reverse();
    let words: String = words.into_iter().collect();
    let code = u32::from(character);
    Diagnostic::error(
        "report::hidden-character",
        span,
        format!("「{words}」之后有看不见的字符 U+{code:04X}（{what}）"),
        "看不见的字符会让读者看到的与原文不同；请删去它，保留文字",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_run_is_one_fault_that_names_the_words_before_it() {
        let source = "# 报告\n\n- 粮食增长\u{202e}\u{2066}58%\u{202c}。";
        let found = hidden(source);
        assert_eq!(found.len(), 2);
        assert_eq!(&source[found[0].span.clone()], "\u{202e}\u{2066}");
        assert!(
            found[0].message.contains("「- 粮食增长」之后"),
            "{}",
            found[0].message
        );
        assert!(found[0].message.contains("U+202E（改变文字方向）"));
    }

    #[test]
    fn what_can_be_seen_or_sets_lines_and_spaces_is_no_fault() {
        let seen = "增长 5%，\u{3000}约 3\u{a0}万亩…… —— “A&B” <3\t\r\n😀";
        assert_eq!(hidden(seen), []);
    }

    #[test]
    fn the_table_is_in_order_so_that_no_range_hides_another() {
        assert!(
            HIDDEN
                .windows(2)
                .all(|pair| pair[0].0.end <= pair[1].0.start)
        );
    }
}

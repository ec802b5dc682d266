//! Suspected slips of the text, as the editor has noted them.

use crate::diagnostic::Diagnostic;
use crate::settings::Erratum;

/// A warning for each erratum; an error for one whose words are not in its
/// line, so that a list never outlives the text it speaks of.
pub(super) fn errata(source: &str, errata: &[Erratum]) -> Vec<Diagnostic> {
    errata.iter().map(|one| erratum(source, one)).collect()
}

fn erratum(source: &str, erratum: &Erratum) -> Diagnostic {
    let Erratum { line, words, .. } = erratum;
    let Some(start) = find(source, *line, words) else {
        return Diagnostic::error(
            "check::stale-erratum",
            0..0,
            format!("report.toml 说第 {line} 行有「{words}」，原文这一行没有"),
            "请改正 erratum 的 line 或 words；原文若已改好，请删去这一条",
        );
    };
    let hint = erratum.suggestion.as_ref().map_or_else(
        || "请核对原稿；页面照原文显示".to_owned(),
        |better| format!("疑为「{better}」；请核对原稿，页面照原文显示"),
    );
    Diagnostic::warning(
        "check::erratum",
        start..start + words.len(),
        format!("疑似笔误「{words}」：{}", erratum.reason),
        hint,
    )
}

/// The byte offset of words in a 1-based line.
fn find(source: &str, line: usize, words: &str) -> Option<usize> {
    let mut start = 0;
    for (at, text) in source.split_inclusive('\n').enumerate() {
        if at + 1 == line {
            return text.find(words).map(|column| start + column);
        }
        start += text.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(line: usize, words: &str) -> Erratum {
        Erratum {
            line,
            words: words.to_owned(),
            suggestion: Some("勤政务实".to_owned()),
            reason: "缺字".to_owned(),
        }
    }

    #[test]
    fn an_erratum_points_at_its_words_and_suggests() {
        let source = "# 报告\n\n- 建设勤务实政府。\n";
        let found = erratum(source, &noted(3, "勤务实"));
        assert_eq!(&source[found.span], "勤务实");
        assert!(found.hint.contains("勤政务实"));
    }

    #[test]
    fn an_erratum_whose_words_are_gone_is_an_error() {
        let found = erratum("# 报告\n", &noted(1, "勤务实"));
        assert_eq!(found.code, "check::stale-erratum");
    }
}

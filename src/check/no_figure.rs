//! Clauses that speak of growth and hold a number that was not read.

use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::report::{Report, Sentence};

/// Verbs that promise a number.
const VERBS: &[&str] = &[
    "增长",
    "增加到",
    "增至",
    "下降",
    "降至",
    "提高到",
    "提升到",
    "提升至",
    "减少到",
];

const ENDS: &[char] = &[',', '，', ';', '；', '。', '！', '？'];

/// A warning for each clause with a verb of growth and a number that is no figure:
/// the reader may have missed it. Without a number nothing was missed.
pub(super) fn no_figure(report: &Report, figures: &[Figure]) -> Vec<Diagnostic> {
    report
        .sentences()
        .flat_map(|sentence| in_sentence(sentence, figures))
        .collect()
}

fn in_sentence(sentence: &Sentence, figures: &[Figure]) -> Vec<Diagnostic> {
    let mut start = sentence.span.start;
    let mut found = Vec::new();
    for clause in sentence.text.split_inclusive(ENDS) {
        let words = clause.trim_end_matches(ENDS);
        let span = start..start + words.len();
        start += clause.len();
        let read = figures
            .iter()
            .any(|figure| span.contains(&figure.number.start));
        let grows = VERBS.iter().any(|verb| words.contains(verb));
        if grows && !read && has_amount(words) {
            found.push(Diagnostic::warning(
                "check::no-figure",
                span,
                format!("「{words}」说到增减，里面的数没有读出来"),
                "请核对数字和单位的写法；页面照原文显示，不画成图",
            ));
        }
    }
    found
}

/// Whether words hold a number that is no date, rank or count of years.
fn has_amount(words: &str) -> bool {
    const NO_AMOUNT: &[char] = &['年', '月', '日', '位', '大', '项'];
    let mut runs = words.split_inclusive(|c: char| !c.is_ascii_digit() && c != '.');
    let mut before = None;
    let counted = runs.any(|run| {
        let is_rank = before
            .replace(run)
            .is_some_and(|before| before.ends_with(['第', '前', '“', '—']));
        let end = run.chars().next_back();
        let is_number = run.starts_with(|c: char| c.is_ascii_digit());
        is_number && !is_rank && !end.is_some_and(|end| NO_AMOUNT.contains(&end))
    });
    counted
        || ["百分之", "翻番", "翻一番", "翻两番", "一倍"]
            .iter()
            .any(|word| words.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{arrange, outline};

    fn found(sentence: &str) -> usize {
        let source = format!("# 报告\n\n### 任务\n\n- {sentence}\n");
        let report = arrange(outline(&source)).expect("well formed");
        no_figure(&report, &[]).len()
    }

    #[test]
    fn growth_by_a_number_that_was_not_read_is_told() {
        assert_eq!(found("居民收入增长8个点。"), 1);
        assert_eq!(found("居民收入增长百分之八。"), 1);
    }

    #[test]
    fn growth_without_a_number_is_not() {
        for sentence in [
            "居民收入稳步增长。",
            "居民收入连续5年增长，居全省第3位。",
            "2030年以来居民收入稳步增长。",
        ] {
            assert_eq!(found(sentence), 0, "{sentence}");
        }
    }
}

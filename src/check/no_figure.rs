//! Clauses that speak of growth and give no figure.

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

/// A warning for each clause with a verb of growth and no figure.
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
        // 经济增长, 增长极: a noun, not a verb that needs a number.
        let verb = VERBS.iter().any(|verb| words.contains(verb));
        let noun = ["推动经济增长", "健康增长", "的经济增长", "增长极", "增长点"];
        if verb && !read && !noun.iter().any(|noun| words.contains(noun)) {
            found.push(Diagnostic::warning(
                "check::no-figure",
                span,
                format!("「{words}」说到增减，没有读出数据"),
                "若原文有数字，请核对写法；若本来没有，页面以文字显示",
            ));
        }
    }
    found
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
    fn growth_without_a_figure_is_told() {
        assert_eq!(found("居民收入稳步增长。"), 1);
    }

    #[test]
    fn growth_as_a_noun_is_not() {
        assert_eq!(found("培育新的增长极。"), 0);
    }
}

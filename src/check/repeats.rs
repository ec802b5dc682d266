//! Phrases that stand twice in one card: a common slip of pasting.

use std::collections::HashMap;

use crate::diagnostic::Diagnostic;
use crate::report::{Report, Sentence};

/// Shorter clauses repeat on purpose.
const SHORTEST: usize = 6;

/// What begins so tells of the subject before it, and of each alike: 居全国第3位.
const TOLD_OF_ANY: [&str; 10] = [
    "增长", "下降", "增速", "居", "均居", "位居", "高于", "低于", "快于", "超过",
];

const ENDS: &[char] = &[',', '，', ';', '；', '。', '、', '！', '？'];

/// A warning for each clause that its card has said already.
pub(super) fn repeats(report: &Report) -> Vec<Diagnostic> {
    let cards = report.sections.iter().flat_map(|section| &section.cards);
    cards.flat_map(|card| in_card(&card.sentences)).collect()
}

fn in_card(sentences: &[Sentence]) -> Vec<Diagnostic> {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut found = Vec::new();
    for sentence in sentences {
        for clause in sentence.text.split(ENDS) {
            let is_told = TOLD_OF_ANY.iter().any(|begin| clause.starts_with(begin));
            if is_told || clause.chars().count() < SHORTEST {
                continue;
            }
            let Some(line) = seen.insert(clause, sentence.line) else {
                continue;
            };
            // Where in the text a clause stands, split does not say; its
            // address does.
            let column = clause.as_ptr() as usize - sentence.text.as_ptr() as usize;
            let start = sentence.span.start + column;
            found.push(Diagnostic::warning(
                "check::repeated",
                start..start + clause.len(),
                format!("「{clause}」在这张卡片里重复出现（第 {line} 行已有）"),
                "请核对原稿是否误粘；页面照原文显示",
            ));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{arrange, outline};

    #[test]
    fn a_clause_said_twice_in_a_card_is_pointed_at_the_second_time() {
        let source = "# 报告\n\n### 任务\n\n- 新修城东的大路。种树,新修城东的大路。\n";
        let report = arrange(outline(source)).expect("well formed");
        let found = repeats(&report);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].span.start,
            source.rfind("新修").unwrap_or_default()
        );
    }

    #[test]
    fn what_is_told_of_two_subjects_is_no_slip() {
        let source = "# 报告\n\n### 一\n\n- 出口增长7.5%,居全市第2位。进口下降1.5%,居全市第2位。\n";
        let report = arrange(outline(source)).expect("well formed");
        assert_eq!(repeats(&report), []);
    }

    #[test]
    fn short_clauses_and_other_cards_may_repeat() {
        let source =
            "# 报告\n\n### 一\n\n- 修路,修路,守住安全底线。\n\n### 二\n\n- 守住安全底线。\n";
        let report = arrange(outline(source)).expect("well formed");
        assert_eq!(repeats(&report), []);
    }
}

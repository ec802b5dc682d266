//! Suspected slips of the text, as the editor has noted them.

use crate::diagnostic::{Diagnostic, line_and_column};
use crate::settings::Erratum;

/// A warning for each erratum; an error for one whose words cannot be found,
/// so that a list never outlives the text it speaks of.
pub(super) fn errata(source: &str, errata: &[Erratum]) -> Vec<Diagnostic> {
    errata.iter().map(|one| erratum(source, one)).collect()
}

fn erratum(source: &str, erratum: &Erratum) -> Diagnostic {
    let words = &erratum.words;
    let start = match find(source, erratum) {
        Ok(start) => start,
        Err(fault) => return fault,
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

/// Where the words stand: the one place, the nth, else that nearest to the
/// line. Lines move when something is typed above, so a line decides nothing
/// by itself.
fn find(source: &str, erratum: &Erratum) -> Result<usize, Diagnostic> {
    let Erratum {
        words, nth, line, ..
    } = erratum;
    let places: Vec<usize> = source.match_indices(words).map(|(at, _)| at).collect();
    let stale = |told: String| {
        let hint = "请改正 erratum 的 words 或 nth；原文若已改好，请删去这一条";
        Diagnostic::error("check::stale-erratum", 0..0, told, hint)
    };
    let count = places.len();
    match (&places[..], nth, line) {
        _ if words.is_empty() => Err(stale("report.toml 有一条 erratum 没有写 words".to_owned())),
        ([], ..) => Err(stale(format!("report.toml 说原文有「{words}」，原文没有"))),
        (places, Some(nth), _) => {
            let place = nth.checked_sub(1).and_then(|at| places.get(at));
            place.copied().ok_or_else(|| {
                stale(format!(
                    "report.toml 说的是第 {nth} 处「{words}」，原文有 {count} 处"
                ))
            })
        }
        ([only], None, _) => Ok(*only),
        (places, None, Some(line)) => {
            let far = |at: &usize| line_and_column(source, *at).0.abs_diff(*line);
            Ok(places.iter().copied().min_by_key(far).unwrap_or_default())
        }
        (_, None, None) => Err(Diagnostic::error(
            "check::ambiguous-erratum",
            0..0,
            format!("report.toml 的 erratum 说「{words}」，原文有 {count} 处"),
            "请把 words 写长些，让它只出现一次；或写明是第几处，如 nth = 2",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(words: &str) -> Erratum {
        Erratum {
            words: words.to_owned(),
            nth: None,
            line: None,
            suggestion: Some("勤政务实".to_owned()),
            reason: "缺字".to_owned(),
        }
    }

    /// Where a finding points, by line.
    fn line(source: &str, erratum: &Erratum) -> usize {
        line_and_column(source, super::erratum(source, erratum).span.start).0
    }

    #[test]
    fn an_erratum_points_at_its_words_and_suggests() {
        let source = "# 报告\n\n- 建设勤务实政府。\n";
        let found = erratum(source, &noted("勤务实"));
        assert_eq!(&source[found.span], "勤务实");
        assert!(found.hint.contains("勤政务实"));
    }

    #[test]
    fn an_erratum_whose_words_are_gone_is_an_error() {
        for words in ["勤务实", ""] {
            let found = erratum("# 报告\n", &noted(words));
            assert_eq!(found.code, "check::stale-erratum");
        }
    }

    #[test]
    fn a_line_typed_above_moves_no_erratum() {
        let source = "# 报告\n\n新的一行。\n\n- 建设勤务实政府。\n";
        let noted = Erratum {
            line: Some(3),
            ..noted("勤务实")
        };
        assert_eq!(line(source, &noted), 5);
    }

    #[test]
    fn words_that_occur_again_are_told_apart_by_nth_or_line() {
        let source = "# 报告\n\n- 勤务实。\n- 勤务实。\n";
        let of = |nth, line| Erratum {
            nth,
            line,
            ..noted("勤务实")
        };
        assert_eq!(line(source, &of(Some(2), None)), 4);
        assert_eq!(line(source, &of(None, Some(4))), 4);
        assert_eq!(line(source, &of(None, Some(1))), 3);
        let codes = [of(None, None), of(Some(3), None), of(Some(0), None)];
        let codes = codes.map(|one| erratum(source, &one).code);
        let stale = "check::stale-erratum";
        assert_eq!(codes, ["check::ambiguous-erratum", stale, stale]);
    }
}

//! Figures of one indicator that do not fit together.

use std::collections::HashSet;

use rust_decimal::Decimal;

use crate::diagnostic::Diagnostic;
use crate::figure::{Figure, Kind, Status};
use crate::story::compare::far;
use crate::story::{drawable, key, magnitude, when, worded};

/// How far the parts of a structure may be from 100.
const ROUNDING: Decimal = Decimal::from_parts(1, 0, 0, false, 1);

/// Warnings about pairs of figures, and about ratios that are no whole.
pub(super) fn series(figures: &[Figure]) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = figures.iter().filter_map(no_whole).collect();
    let mut scopes = HashSet::new();
    // What is doubtful is compared with nothing, and told by itself.
    let figures: Vec<&Figure> = figures.iter().filter(|figure| drawable(figure)).collect();
    for (at, a) in figures.iter().enumerate() {
        for b in &figures[at + 1..] {
            if !related(a, b) {
                continue;
            }
            if key(&a.name) == key(&b.name) {
                found.extend(far_apart(a, b));
            }
            // One warning a pair of names is enough.
            if scopes.insert((key(&a.name), key(&b.name))) {
                found.extend(other_scope(a, b));
            }
        }
    }
    found
}

/// One name is the other with words of scope in front: 区金库一般公共预算收入.
fn related(a: &Figure, b: &Figure) -> bool {
    let (a, b) = (key(&a.name), key(&b.name));
    a.ends_with(&b) || b.ends_with(&a)
}

/// A level that a target leaves far behind or falls far short of.
fn far_apart(a: &Figure, b: &Figure) -> Option<Diagnostic> {
    let planned = a.status == Status::Actual && b.status == Status::Target;
    if !planned || !far(a, b) {
        return None;
    }
    let years = |f: &Figure| f.period.as_ref().map_or(1, |p| p.last - p.first + 1);
    let why = if years(a) > years(b) && magnitude(a)?.amount > magnitude(b)?.amount {
        "可能一个是几年的累计，一个是一年的数"
    } else {
        "相差太大，可能口径不同"
    };
    Some(Diagnostic::warning(
        "check::incomparable",
        b.span.clone(),
        format!(
            "「{}」{}与第 {} 行的{}{}不宜相比：{why}",
            b.name,
            worded(b),
            a.line,
            a.period.as_deref().map(when).unwrap_or_default(),
            worded(a),
        ),
        "请核对口径；页面不会把它们画在一起",
    ))
}

/// Growth of an indicator and of a part of it.
fn other_scope(a: &Figure, b: &Figure) -> Option<Diagnostic> {
    let rate = |f: &Figure| matches!(f.kind, Kind::Growth | Kind::AvgGrowth);
    let same = key(&a.name) == key(&b.name);
    (rate(a) && rate(b) && !same).then(|| {
        Diagnostic::warning(
            "check::other-scope",
            b.span.clone(),
            format!(
                "「{}」与第 {} 行的「{}」名称相近、范围不同，不能当作同一个指标",
                b.name, a.line, a.name
            ),
            "请核对口径；页面把它们当作两个指标",
        )
    })
}

/// A structure whose parts do not sum to 100.
fn no_whole(figure: &Figure) -> Option<Diagnostic> {
    if figure.kind != Kind::Ratio || !figure.name.ends_with("结构") {
        return None;
    }
    let parts = figure.value.split(':').map(|part| part.parse::<Decimal>());
    let sum: Decimal = parts.collect::<Result<Vec<_>, _>>().ok()?.iter().sum();
    ((sum - Decimal::ONE_HUNDRED).abs() > ROUNDING).then(|| {
        Diagnostic::warning(
            "check::no-whole",
            figure.span.clone(),
            format!("「{}」各部分之和是 {sum}，不是 100", figure.name),
            "请核对原稿；页面不会把它画成一个整体",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure;
    use crate::report::outline;

    /// The codes of the warnings about a review and a plan.
    fn codes(review: &str, plan: &str) -> Vec<&'static str> {
        let source = format!(
            "# 报告\n\n### 过去五年工作回顾\n\n- {review}\n\n### 2022年主要预期目标\n\n- {plan}\n"
        );
        let reading = figure::read(&source, &outline(&source), Some(2022));
        series(&reading.figures)
            .into_iter()
            .map(|d| d.code)
            .collect()
    }

    #[test]
    fn a_yearly_target_far_below_a_five_year_level_is_told() {
        let found = codes("外贸进出口总额增至900亿元。", "外贸进出口总额达到210亿元。");
        assert_eq!(found, ["check::incomparable"]);
    }

    #[test]
    fn a_target_in_reach_is_not() {
        assert_eq!(codes("市场主体达到8万户。", "市场主体达到9万户。"), [""; 0]);
    }

    #[test]
    fn growth_of_a_part_is_not_growth_of_the_whole() {
        let found = codes(
            "一般公共预算收入年均增长4%。",
            "区金库一般公共预算收入增长5%。",
        );
        assert_eq!(found, ["check::other-scope"]);
    }

    #[test]
    fn a_structure_that_is_no_whole_is_told() {
        let found = codes("三次产业结构为2.6:48.8:40.6。", "修路9公里。");
        assert_eq!(found, ["check::no-whole"]);
    }
}

//! Selectors: an editor's name for a figure, `地区生产总值@level@2026`.

use crate::diagnostic::Diagnostic;
use crate::figure::{Figure, Kind};
use crate::report::Report;

use super::faults::doubtful;
use super::{drawable, key};

/// How many near figures a diagnostic names.
const NEAR: usize = 3;

/// A selector, read.
struct Wanted {
    key: String,
    kind: Option<Kind>,
    year: Option<u16>,
}

/// The indices of all figures a selector fits, in source order.
///
/// The name is compared by [`key`], the year with the last year of the
/// figure's period. A word behind `@` that is neither kind nor year fits
/// nothing.
pub fn find(selector: &str, figures: &[Figure]) -> Vec<usize> {
    let Some(wanted) = read(selector) else {
        return Vec::new();
    };
    let fits = |figure: &Figure| {
        key(&figure.name) == wanted.key
            && wanted.kind.is_none_or(|kind| kind == figure.kind)
            && wanted
                .year
                .is_none_or(|year| figure.period.as_ref().is_some_and(|p| p.last == year))
    };
    (0..figures.len())
        .filter(|&at| fits(&figures[at]))
        .collect()
}

/// The selector that means this figure: `地区生产总值@level@2026`.
pub fn selector(figure: &Figure) -> String {
    let kind = figure.kind.word();
    match &figure.period {
        Some(period) => format!("{}@{kind}@{}", figure.name, period.last),
        None => format!("{}@{kind}", figure.name),
    }
}

/// The index of the one figure of a report that a selector means.
///
/// # Errors
/// None or several fit, and the diagnostic names those that are near; or the
/// one has doubts, and the diagnostic offers the lines that settle them.
pub fn select(
    chart: &str,
    selector: &str,
    report: &Report,
    figures: &[Figure],
) -> Result<usize, Diagnostic> {
    match find(selector, figures)[..] {
        [only] if drawable(&figures[only]) => Ok(only),
        [only] => Err(doubtful(chart, selector, report, &figures[only])),
        [] => Err(nothing(chart, selector, figures)),
        ref several => Err(Diagnostic::error(
            "story::ambiguous-figure",
            figures[several[0]].span.clone(),
            format!(
                "图「{chart}」里的「{selector}」可以指 {} 个数据",
                several.len()
            ),
            format!("请写明是哪一个：{}", selectors(several, figures)),
        )),
    }
}

fn read(selector: &str) -> Option<Wanted> {
    let mut words = selector.split('@').map(str::trim);
    let mut wanted = Wanted {
        key: key(words.next()?),
        kind: None,
        year: None,
    };
    for word in words {
        if let Ok(year) = word.parse() {
            wanted.year = Some(year);
        } else {
            wanted.kind = Some(Kind::of(word)?);
        }
    }
    Some(wanted)
}

fn nothing(chart: &str, selector: &str, figures: &[Figure]) -> Diagnostic {
    let name = selector.split('@').next().unwrap_or_default();
    let mut near: Vec<usize> = (0..figures.len()).collect();
    near.sort_by_key(|&at| std::cmp::Reverse(likeness(name, &figures[at].name)));
    near.retain(|&at| likeness(name, &figures[at].name) * 2 >= name.chars().count());
    near.truncate(NEAR);
    let hint = if near.is_empty() {
        "请照报告里的名称写，例如 地区生产总值@level@2026".to_owned()
    } else {
        format!("相近的有：{}", selectors(&near, figures))
    };
    Diagnostic::error(
        "story::no-such-figure",
        near.first().map_or(0..0, |&at| figures[at].span.clone()),
        format!("图「{chart}」里的「{selector}」在报告中找不到"),
        hint,
    )
}

/// How many characters of one name the other has too.
fn likeness(a: &str, b: &str) -> usize {
    a.chars().filter(|&c| b.contains(c)).count()
}

fn selectors(at: &[usize], figures: &[Figure]) -> String {
    let words: Vec<String> = at.iter().map(|&at| selector(&figures[at])).collect();
    words.join("、")
}

//! Figures in words: the one place where a record becomes a phrase.

use leptos::prelude::*;

use super::Page;
use crate::figure::{Figure, Kind, Period, Status, unit_length};
use crate::settings::Settings;
use crate::story::worded;

/// A title that could be any report's.
const BARE_TITLE: &str = "政府工作报告";

/// What the report is called on its cover: its subtitle or title, with place and
/// year in front where it says neither.
pub(crate) fn large_title(page: &Page) -> String {
    let words = &page.report.name().block.text;
    match (&page.settings.place, page.settings.year) {
        (Some(place), Some(year)) if words == BARE_TITLE => format!("{year}年{place}{words}"),
        (Some(_) | None, Some(_) | None) => words.clone(),
    }
}

/// What stands over the large title: the report's own where it is another.
pub(super) fn kicker(page: &Page) -> Option<String> {
    let own = page.report.kicker().unwrap_or_else(|| page.report.name());
    Some(own.block.text.clone()).filter(|own| *own != large_title(page))
}

/// 一图读懂区政府工作报告 · 北碚区2022年: the large title with what it does not
/// say of place and year.
pub(crate) fn page_title(page: &Page) -> String {
    let title = large_title(page);
    let Settings { place, year, .. } = &page.settings;
    let place = place.clone().unwrap_or_default();
    let year = year.map_or_else(String::new, |year| format!("{year}年"));
    if title.contains(&place) && title.contains(&year) {
        title
    } else {
        format!("{title} · {place}{year}")
    }
}

/// Words in which no number breaks from its unit.
pub(super) fn unbroken(words: &str) -> impl IntoView + use<> {
    let pieces = pieces(words).into_iter();
    let view = |(whole, words)| piece(whole, words);
    pieces.map(view).collect_view()
}

/// Words that do not break if they are whole.
pub(super) fn piece(whole: bool, words: &str) -> AnyView {
    let words = words.to_owned();
    if whole {
        view! { <span class="whole">{words}</span> }.into_any()
    } else {
        words.into_any()
    }
}

/// Words that stay with the number before them.
pub(super) const BOUNDS: [&str; 4] = ["左右", "以上", "以下", "以内"];

/// Words in pieces that are not empty, each with whether it is a number with its
/// unit and what bounds it.
pub(crate) fn pieces(words: &str) -> Vec<(bool, &str)> {
    let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | '—' | '−');
    let mut pieces = Vec::new();
    let mut rest = words;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, digits) = rest.split_at(start);
        let unit = digits.trim_start_matches(number);
        let behind = &unit[unit_length(unit)..];
        let bound = BOUNDS.iter().find(|bound| behind.starts_with(**bound));
        let end = digits.len() - behind.len() + bound.map_or(0, |bound| bound.len());
        // A share keeps its verb: 占48.8%.
        let from = before.trim_end_matches('占').len();
        pieces.extend([(false, &rest[..from]), (true, &rest[from..start + end])]);
        rest = &digits[end..];
    }
    pieces.push((false, rest));
    pieces.retain(|(_, words)| !words.is_empty());
    pieces
}

/// `2021年地区生产总值预计突破700亿元`.
pub(super) fn figure_words(figure: &Figure) -> String {
    let (period, name) = (sure_period_words(figure), &figure.name);
    format!("{period}{name}{}", worded(figure))
}

/// The period as a reader would say it; empty if the report does not tell.
///
/// A level in a review of five years is of some day in them, which day the
/// report leaves open: such a figure only stands in that chapter.
pub(super) fn period_words(figure: &Figure) -> String {
    match &figure.period {
        Some(period) if is_open(figure) => format!("{}（篇章）", period.words),
        Some(period) => period.words.clone(),
        None => String::new(),
    }
}

/// The period where there is little room: not of a figure that leaves it open.
pub(crate) fn sure_period_words(figure: &Figure) -> String {
    let period = figure.period.as_ref().filter(|_| !is_open(figure));
    period.map_or_else(String::new, |period| period.words.clone())
}

/// Whether only the chapter tells, and tells more years than the figure means.
fn is_open(figure: &Figure) -> bool {
    let one_day = !matches!(figure.kind, Kind::AvgGrowth | Kind::Cumulative);
    let chapter = |period: &Period| !period.stated && period.first < period.last;
    one_day && figure.period.as_deref().is_some_and(chapter)
}

/// The class that gives a figure its colour and shape.
pub(crate) fn status_class(status: Status) -> &'static str {
    match status {
        Status::Actual => "actual",
        Status::Target => "target",
    }
}

/// What the cover says, as one sentence.
pub(super) fn description(page: &Page) -> String {
    let facts: Vec<String> = page
        .cover
        .iter()
        .map(|&index| figure_words(&page.figures[index]))
        .collect();
    format!("{}。", facts.join("，").trim_end_matches('。'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_stays_with_its_verb() {
        assert_eq!(
            pieces("第二产业占48.8%"),
            [(false, "第二产业"), (true, "占48.8%")]
        );
        assert_eq!(pieces("占比70%"), [(false, "占比"), (true, "70%")]);
    }

    #[test]
    fn a_number_stays_with_its_unit_whatever_that_is() {
        for whole in [
            "700亿元",
            "320万吨",
            "16项",
            "12所",
            "40处",
            "6条",
            "3座",
            "1.8个百分点",
            "2022—2026年",
            "8%",
        ] {
            let words = format!("建成{whole}以上");
            assert_eq!(
                pieces(&words),
                [(false, "建成"), (true, format!("{whole}以上").as_str())]
            );
        }
    }

    #[test]
    fn words_without_a_number_are_one_piece() {
        assert_eq!(pieces("年均增长"), [(false, "年均增长")]);
        assert_eq!(pieces("8.4"), [(true, "8.4")]);
        assert_eq!(pieces("8亿元，以上"), [(true, "8亿元"), (false, "，以上")]);
    }
}

//! Figures and an editor's charts, made by hand.

use std::sync::Arc;

use yitu::figure::{Base, Doubts, Figure, Kind, Measure, Period, Qualifier, Side, Sign, Status};
use yitu::report;
use yitu::settings::{ChartSettings, PictureForm};
use yitu::story::{Picture, Series, pictures};

/// Words that are read after the number.
const AFTER: &[&str] = &["左右", "以上", "以下", "以内"];

/// `地区生产总值 突破 700 亿元` of some years, as a figure; what is planned is
/// told by its year.
pub(crate) fn figure(words: &str, kind: Kind, first: u16, last: u16) -> Figure {
    let words: Vec<&str> = words.split(' ').collect();
    let is_number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let at = words
        .iter()
        .position(is_number)
        .expect("words hold a number");
    let value = words[at].trim_start_matches('-');
    let unit = words.get(at + 1).filter(|unit| !AFTER.contains(unit));
    let before = words[1..at].iter().map(|word| (word, false));
    let behind = words[at + 1..].iter().filter(|word| AFTER.contains(word));
    let qualifiers = before.chain(behind.map(|word| (word, true)));
    let grows = matches!(kind, Kind::Growth | Kind::AvgGrowth);
    Figure {
        name: words[0].into(),
        value: value.into(),
        value_max: None,
        unit: unit.copied().unwrap_or_default().into(),
        written: None,
        sign: grows.then_some(if value == words[at] {
            Sign::Plus
        } else {
            Sign::Minus
        }),
        qualifiers: qualifiers
            .map(|(word, after)| Qualifier {
                word: (*word).into(),
                side: if after { Side::After } else { Side::Before },
            })
            .collect(),
        kind,
        period: Some(Arc::new(Period {
            first,
            last,
            part: None,
            words: String::new(),
            stated: true,
        })),
        base: Base::unsaid(kind, None),
        status: if last > 2021 {
            Status::Target
        } else {
            Status::Actual
        },
        measure: if words[0].starts_with("新建") {
            Measure::Work
        } else {
            Measure::Stock
        },
        doubts: Doubts::default(),
        apart: Vec::new(),
        part_of: None,
        span: 0..0,
        number: 0..0,
        line: 1,
    }
}

/// An editor's chart for the card 卡片.
pub(crate) fn chart(form: impl Into<PictureForm>, figures: &[&str]) -> ChartSettings {
    ChartSettings {
        id: "chart".to_owned(),
        card: "卡片".to_owned(),
        form: form.into(),
        figures: figures
            .iter()
            .map(|&selector| selector.to_owned())
            .collect(),
        parts: Vec::new(),
    }
}

/// The one picture an editor's chart makes of figures, or what is wrong.
pub(crate) fn picture(chart: ChartSettings, figures: &[Figure]) -> Result<Picture, String> {
    let outline = report::outline("# 报告\n\n### 篇章\n\n#### 卡片\n\n- 一句话。");
    let report = report::arrange(outline).expect("a report");
    match pictures(&report, figures, &[chart]) {
        Ok(mut cards) => Ok(cards.remove(0).pictures.remove(0)),
        Err(faults) => Err(faults
            .into_iter()
            .map(|fault| fault.message + &fault.hint)
            .collect()),
    }
}

/// As [`picture`], for a form that is a series.
pub(crate) fn series(chart: ChartSettings, figures: &[Figure]) -> Result<Series, String> {
    match picture(chart, figures)? {
        Picture::Chart(series) | Picture::Clauses(series) => Ok(series),
        other => Err(format!("no series but {other:?}")),
    }
}

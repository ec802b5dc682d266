//! The pictures that an editor chose, or why one cannot be.

use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::report::Report;
use crate::settings::{ChartForm, ChartSettings, PictureForm};

use super::build;
use super::faults::{empty, scattered, unchosen};
use super::ladder::ladder;
use super::layout::bars as clause_bars;
use super::rule::{bars, falls, ladders, rings, whole};
use super::theme::{Theme, astray};
use super::tile::weightiest;
use super::{Picture, Series, keywords, select, tiles};

/// What a chart of `report.toml` makes of a card; `None` if no picture beside its
/// sentences.
pub(super) fn by_choice(
    report: &Report,
    theme: &Theme<'_>,
    figures: &[Figure],
    chart: &ChartSettings,
) -> Result<Option<Picture>, Vec<Diagnostic>> {
    let id = chart.id.as_str();
    let sentences = &theme.card.sentences;
    let own = theme.own(figures);
    let named = named(report, chart, figures)?;
    let given = |fitting: Option<Vec<usize>>| match (&named, fitting) {
        (Some(named), _) => Ok(named.clone()),
        (None, Some(fitting)) => Ok(fitting),
        (None, None) => Err(vec![empty(id)]),
    };
    let series = |form: ChartForm| -> Result<Series, Vec<Diagnostic>> {
        match form {
            ChartForm::Bar => {
                let fitting = bars(&own, figures).or_else(|| falls(&own, figures));
                build::bar(id, &given(fitting)?, figures)
            }
            ChartForm::Rings => build::rings(id, &given(rings(&own, figures))?, figures),
            ChartForm::Ladder => ladder(id, &given(ladders(&own, figures))?, figures),
            ChartForm::ShareBar => match given(whole(&own, figures).map(|at| vec![at]))?[..] {
                [at] => build::share_bar(id, at, &chart.parts, figures),
                _ => Err(vec![empty(id)]),
            },
            ChartForm::DotPlot => Err(vec![unchosen(id)]),
        }
    };
    Ok(Some(match chart.form {
        PictureForm::Chart(form) => Picture::Chart(series(form)?),
        PictureForm::Clauses => {
            let series = series(ChartForm::Bar)?;
            if clause_bars(&series, sentences, figures).is_none() {
                return Err(vec![scattered(id)]);
            }
            Picture::Clauses(series)
        }
        PictureForm::Tiles => Picture::Tiles(tiles(
            &given(Some(weightiest(&own, figures)))?,
            figures,
            sentences,
        )),
        // They stand out in their sentences.
        PictureForm::Badges => return Ok(None),
        PictureForm::Icon => Picture::Icon(keywords(sentences)),
    }))
}

/// The figures the editor named; `None` if none were.
fn named(
    report: &Report,
    chart: &ChartSettings,
    figures: &[Figure],
) -> Result<Option<Vec<usize>>, Vec<Diagnostic>> {
    let (mut at, mut faults) = (Vec::new(), Vec::new());
    for selector in &chart.figures {
        match select(&chart.id, selector, report, figures) {
            Ok(found) => at.push(found),
            Err(fault) => faults.push(fault),
        }
    }
    match (faults.is_empty(), at.is_empty()) {
        (false, _) => Err(faults),
        (true, empty) => Ok((!empty).then_some(at)),
    }
}

/// Charts that belong to no card, share a name, or cannot stand in an address.
pub(super) fn misplaced(charts: &[ChartSettings], themes: &[Theme<'_>]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (at, chart) in charts.iter().enumerate() {
        let id = &chart.id;
        let meant = format!("图「{id}」要放进的卡片「{}」", chart.card);
        faults.extend(astray(&meant, &chart.card, themes));
        let mut fault = |code, message: String, hint: &str| {
            faults.push(Diagnostic::error(code, 0..0, message, hint));
        };
        if charts[..at].iter().any(|other| other.id == *id) {
            fault(
                "story::same-chart",
                format!("有两张图都叫「{id}」"),
                "请给每张图不同的 id",
            );
        }
        let safe = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() || !id.chars().all(safe) {
            let message = format!("图的 id「{id}」不能用在网址里");
            fault(
                "story::chart-name",
                message,
                "id 只用小写字母、数字和连字符",
            );
        }
    }
    faults
}

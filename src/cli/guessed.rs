//! What was read from the report because `report.toml` does not say it, told in
//! lines that can be put there as they are, or changed.

use super::load::Loaded;
use crate::story::{self, selector};

/// The note; `None` where the editor said everything.
pub(super) fn note(loaded: &Loaded) -> Option<String> {
    let guessed = &loaded.guessed;
    let text = |key: &str, value: &String| format!("{key} = {}", toml::Value::from(value.as_str()));
    let place = guessed.place.as_ref().map(|place| text("place", place));
    let year = guessed.year.map(|year| format!("year = {year}"));
    let issuer = guessed.issuer.as_ref().map(|issuer| text("issuer", issuer));
    let lines: Vec<String> = [place, year, issuer, cover(loaded)]
        .into_iter()
        .flatten()
        .collect();
    let unknown = unknown(loaded).map(|names| format!("没有认出{names}，请写进 report.toml。"));
    let taken = (!lines.is_empty()).then(|| {
        format!(
            "report.toml 没有写的，照报告认作（要改的写进 report.toml）：\n{}",
            lines.join("\n")
        )
    });
    let told: Vec<String> = taken.into_iter().chain(unknown).collect();
    (!told.is_empty()).then(|| told.join("\n"))
}

/// The cover's figures, where the rule has chosen them.
fn cover(loaded: &Loaded) -> Option<String> {
    let figures = &loaded.reading.figures;
    let chosen = &loaded.settings.cover;
    let cover = story::cover(chosen, &loaded.report, figures).unwrap_or_default();
    let named = cover
        .iter()
        .map(|&at| format!("{:?}", selector(&figures[at])));
    let named: Vec<String> = named.collect();
    (chosen.is_empty() && !named.is_empty()).then(|| format!("cover = [{}]", named.join(", ")))
}

/// What nobody says.
fn unknown(loaded: &Loaded) -> Option<String> {
    let settings = &loaded.settings;
    let lacking = [
        (settings.place.is_none(), "地名 place"),
        (settings.year.is_none(), "年份 year"),
        (settings.issuer.is_none(), "发布者 issuer"),
    ];
    let lacking = lacking.iter().filter(|(lacks, _)| *lacks);
    let names: Vec<&str> = lacking.map(|(_, name)| *name).collect();
    (!names.is_empty()).then(|| names.join("、"))
}

//! What an editor is told about a chart that cannot be.

use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::report::Report;
use crate::settings::{GlanceForm, GlanceSettings};

use super::selector;

/// Nothing to draw.
pub(super) fn empty(id: &str) -> Diagnostic {
    Diagnostic::error(
        "story::empty-chart",
        0..0,
        format!("图「{id}」里没有一个合适的数据"),
        "请在 report.toml 的 figures 里写明数据，或换一种 form",
    )
}

/// Figures that do not each stand in a clause of their own.
pub(super) fn scattered(id: &str) -> Diagnostic {
    Diagnostic::error(
        "story::wrong-form",
        0..0,
        format!("图「{id}」的数据不是各在一个短分句里，不能把条画在句中"),
        "请在 report.toml 里改用 form = “bar”",
    )
}

/// A form that no editor can choose.
pub(super) fn unchosen(id: &str) -> Diagnostic {
    Diagnostic::error(
        "story::wrong-form",
        0..0,
        format!("图「{id}」的 form 只用于对照表"),
        "请在 report.toml 里换一种 form",
    )
}

/// A figure that this form cannot show.
pub(super) fn wrong(id: &str, figure: &Figure, what: &str) -> Diagnostic {
    Diagnostic::error(
        "story::wrong-form",
        figure.span.clone(),
        format!("图「{id}」里的「{}」{what}", selector(figure)),
        "请在 report.toml 里换一种 form，或去掉这个数据",
    )
}

/// A figure that may not be drawn before the editor has looked at it.
pub(super) fn doubtful(id: &str, selector: &str, report: &Report, figure: &Figure) -> Diagnostic {
    let doubts: Vec<&str> = figure.doubts.iter().map(|doubt| doubt.words()).collect();
    Diagnostic::error(
        "story::doubtful-figure",
        figure.span.clone(),
        format!("图「{id}」里的「{selector}」存疑：{}", doubts.join("；")),
        format!(
            "请核对原句：读得对，在 report.toml 里写 [[figure]] at = “{}” sure = true；读得不对，写明 name、kind、period 或 status。yitu check 给出可以照抄的几行",
            words(report, figure)
        ),
    )
}

/// The words of its sentence, name to number.
fn words(report: &Report, figure: &Figure) -> String {
    let mut sentences = report.sentences();
    let home = sentences.find(|sentence| sentence.span.contains(&figure.number.start));
    let words = home.and_then(|home| {
        let from = figure.span.start.saturating_sub(home.span.start);
        home.text.get(from..figure.number.end - home.span.start)
    });
    words.map_or_else(|| format!("{}{}", figure.value, figure.unit), str::to_owned)
}

/// Two figures that may not share an axis.
pub(super) fn incomparable(id: &str, a: &Figure, b: &Figure, why: &str) -> Diagnostic {
    let (a_name, b_name) = (selector(a), selector(b));
    Diagnostic::error(
        "story::incomparable",
        b.span.clone(),
        format!("图「{id}」不能把「{a_name}」和「{b_name}」画在一起：{why}"),
        "请把它们分成两张图，或改用 tiles",
    )
}

/// A wish for 速览 that speaks of no section.
pub(super) fn no_section(wish: &GlanceSettings) -> Diagnostic {
    Diagnostic::error(
        "story::no-such-section",
        0..0,
        format!("速览要写的篇章「{}」在报告中找不到", wish.section),
        "请照报告里的标题写",
    )
}

/// A wish for words that the section does not have, or that are too long for a
/// glance.
pub(super) fn no_words(wish: &GlanceSettings, words: &str) -> Diagnostic {
    Diagnostic::error(
        "story::no-such-words",
        0..0,
        format!(
            "速览要引的「{words}」不在篇章「{}」里，或所在的一句太长",
            wish.section
        ),
        "请照原文抄一小段，不改一字",
    )
}

/// A wish for a form that the section cannot have.
pub(super) fn no_glance(wish: &GlanceSettings) -> Diagnostic {
    let form = wish.form.map_or("words", GlanceForm::name);
    Diagnostic::error(
        "story::wrong-glance",
        0..0,
        format!("篇章「{}」在速览里写不成 {form}", wish.section),
        "请换一种 form，或不写 form，由程序选",
    )
}

//! What `report.toml` may still hold, but no longer needs to.

use crate::diagnostic::Diagnostic;
use crate::settings::CardSettings;

/// A warning for each topic: files that have them still make a page.
pub(super) fn retired(cards: &[CardSettings]) -> Vec<Diagnostic> {
    let told = cards
        .iter()
        .filter(|card| card.topic.is_some())
        .map(|card| {
            Diagnostic::warning(
                "check::retired-setting",
                0..0,
                format!(
                    "report.toml 里「{}」的 topic 不起作用，图标由卡片的标题决定",
                    card.title
                ),
                "请删去这一行 topic",
            )
        });
    told.collect()
}

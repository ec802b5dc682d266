//! What a page of a government site still lacks.

use crate::diagnostic::Diagnostic;
use crate::settings::Settings;

/// One warning that names every obligatory tag which nothing in `report.toml` fills,
/// with the lines to write; none where it has no `[gov]`.
pub(super) fn gov(settings: &Settings) -> Option<Diagnostic> {
    let gov = settings.gov.as_ref()?;
    let source = gov.source.is_some() || settings.issuer.is_some();
    let own = gov
        .tags()
        .map(|(tag, field, said)| (tag, field, said.is_some()));
    let articles = [
        ("PubDate", "published", is_minute(settings)),
        ("ContentSource", "source", source),
    ];
    let lacking = own.into_iter().chain(articles);
    let (tags, fields): (Vec<&str>, Vec<&str>) = lacking
        .filter(|(_, _, is_there)| !is_there)
        .map(|(tag, field, _)| (tag, field))
        .unzip();
    (!tags.is_empty()).then(|| {
        Diagnostic::warning(
            "check::gov",
            0..0,
            format!("政府网站的页面还缺 {} 项标签：{}", tags.len(), tags.join("、")),
            format!(
                "请在 report.toml 里补上：{}（published 写在最前面，如 \"2031-01-05 09:00\"，其余写在 [gov] 下面）",
                fields.join("、")
            ),
        )
    })
}

/// Whether it is said when the page was published, `YYYY-MM-DD HH:MM`.
fn is_minute(settings: &Settings) -> bool {
    let said = settings.published.as_deref().unwrap_or_default();
    let shape = said
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c });
    shape.eq("0000-00-00 00:00".chars())
}

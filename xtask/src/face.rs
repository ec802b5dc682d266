//! The face of the title, cut to what the page writes in it.

use std::fs;

use anyhow::Result;

use crate::command::{node, output, root};

/// The face of the title, cut to the glyphs of the headings that use it: those
/// of the report and its sections, which stand before the page's foot.
///
/// # Errors
/// When the face cannot be cut.
pub(crate) fn title_face(page: &str) -> Result<Vec<u8>> {
    let face = root().join("target/title.woff2");
    let report = page.split("<footer").next().unwrap_or(page);
    let text = ["h1", "h2", "h3"].map(|name| texts(report, name)).concat();
    output(node("xtask/font/subset.mjs").arg(text).arg(&face))?;
    Ok(fs::read(face)?)
}

/// The text of every element of a name, without the marks inside it.
fn texts(html: &str, name: &str) -> String {
    let (start, end) = (format!("<{name}"), format!("</{name}>"));
    let elements = html.split(&start).skip(1);
    elements
        .filter_map(|rest| rest.split_once(&end))
        .flat_map(|(element, _)| element.split('>').skip(1))
        .filter_map(|piece| piece.split('<').next())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_read_through_their_marks() {
        let page = "<p>前</p><h3 class=\"a\">一图<wbr>读懂<b>区</b></h3><i>间</i><h3>后</h3>";
        assert_eq!(texts(page, "h3"), "一图读懂区后");
        assert_eq!(texts(page, "h2"), "");
    }
}

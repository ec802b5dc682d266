//! What stands at the edge of every sheet when the page is printed: what it is,
//! when and where it was published. `style/print.css` says how it looks.

use super::Page;
use super::code::code;
use super::words::page_title;

/// Rules of the style.
pub fn edge(page: &Page) -> String {
    let site = &page.settings;
    let address = site.site.address.as_ref().map(|address| address.as_str());
    let published: Vec<&str> = site
        .published
        .as_deref()
        .into_iter()
        .chain(address)
        .collect();
    format!(
        "@page{{@top-left{{content:{}}}@top-right{{content:{}}}}}{}",
        quoted(&page_title(page)),
        quoted(&published.join(" · ")),
        address.map(camera).unwrap_or_default()
    )
}

/// The rule that puts an address for a camera at the end of what is printed.
fn camera(address: &str) -> String {
    let code = code(address, 96.0).map(|svg| {
        let svg = svg
            .replace('"', "'")
            .replace('<', "%3c")
            .replace('>', "%3e");
        let svg = svg.replace('#', "%23");
        format!("@media print{{.foot::after{{content:url(\"data:image/svg+xml,{svg}\")}}}}")
    });
    code.unwrap_or_default()
}

/// A string of the style; nothing in it ends the string, or the style.
fn quoted(words: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in words.chars() {
        match letter {
            '"' | '\\' | '<' => quoted.push_str(&format!("\\{:x} ", u32::from(letter))),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_neither_the_string_nor_the_style() {
        assert_eq!(quoted("一图"), "\"一图\"");
        assert_eq!(quoted("\"</style>\\"), "\"\\22 \\3c /style>\\5c \"");
    }
}

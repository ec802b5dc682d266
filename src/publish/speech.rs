//! What 朗读 is given: words by the names of their places on the page.

use std::collections::BTreeMap;

use serde_json::json;

use crate::report::Report;
use crate::speech::spoken;
use crate::view::places;

/// The words of every sentence and heading that a voice would read otherwise than
/// they are meant, as JSON. What is not in it is read as it stands.
pub(super) fn speech(report: &Report) -> Vec<u8> {
    let words = places(report).filter_map(|(id, text)| {
        let said = spoken(text);
        // Marks are not said.
        let words =
            |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
        (words(&said) != words(text)).then_some((id, said))
    });
    let words: BTreeMap<String, String> = words.collect();
    json!(words).to_string().into_bytes()
}

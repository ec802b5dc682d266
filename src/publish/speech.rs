//! What is fetched when it is asked for: words for a voice, and explanations, each by
//! the name of its place.

use std::collections::BTreeMap;

use serde_json::json;

use crate::report::Report;
use crate::speech::spoken;
use crate::term::Terms;
use crate::view::{explained, places};

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

/// The explanations that are not the report's, as JSON.
pub(super) fn terms(terms: &Terms) -> Vec<u8> {
    let words: BTreeMap<String, &str> =
        explained(terms).map(|(id, _, words)| (id, words)).collect();
    json!(words).to_string().into_bytes()
}

//! The index, made when the site is made.

use serde_json::{Value, json};

use super::sounds::written;
use crate::topic::{READERS, TOPICS, Tags, words};

/// The index of a report: how its characters sound, words of its that readers
/// may look for, and whom its sentences concern, by their lines.
pub fn index(source: &str, tags: &Tags) -> Value {
    let words: Vec<&str> = words().filter(|word| source.contains(word)).collect();
    let lines = |lines: &Vec<usize>| -> String {
        let lines: Vec<String> = lines.iter().map(usize::to_string).collect();
        lines.join(" ")
    };
    let topics = TOPICS.iter().filter_map(|topic| {
        let own = tags.topics.get(topic.name)?;
        Some(json!([topic.name, lines(own)]))
    });
    let readers = READERS.iter().filter_map(|reader| {
        let own = tags.readers.get(reader.name)?;
        Some(json!([reader.name, lines(own)]))
    });
    json!({
        "sounds": written(source),
        "words": words.join(" "),
        "topics": topics.collect::<Vec<_>>(),
        "readers": readers.collect::<Vec<_>>(),
    })
}

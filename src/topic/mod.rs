//! Which sentences concern whom: topics (领域), and readers who ask for some.
//!
//! A sentence is of a topic when it holds a word of it ([`TOPICS`]). One that
//! holds none of any is of those of its card's heading, or of its section's,
//! unless it turns to those who listen.
//! Nothing else is asked: whoever reads the table knows why a sentence is where
//! it is, and an editor adds words by `[[topic]]` of `report.toml`.
//!
//! ```
//! use yitu::{report, topic};
//!
//! let source = "# 某县报告\n\n### 今年任务\n\n#### 办好教育\n\n- 新增床位40张。\n- 让孩子就近读书。\n- 一件一件办好。\n";
//! let report = report::arrange(report::outline(source)).unwrap();
//! let tags = topic::tags(&report, &[]);
//! assert_eq!(tags.topics["医疗"], [7]);
//! assert_eq!(tags.topics["教育"], [8, 9]);
//! ```

mod lexicon;
mod readers;
mod words;

use std::collections::{BTreeMap, BTreeSet};

pub use lexicon::{TOPICS, Topic, topic};
pub use readers::{READERS, Reader};

use crate::report::{Heading, Report, Section, Sentence};
use words::Words;

/// What concerns whom: the lines of sentences, by the names of topics and readers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags {
    /// Of each topic, in source order; a topic without a sentence is not here.
    pub topics: BTreeMap<&'static str, Vec<usize>>,
    /// Of each kind of reader.
    pub readers: BTreeMap<&'static str, Vec<usize>>,
}

/// The words of all topics, each once, in the order of the table.
pub fn words() -> impl Iterator<Item = &'static str> {
    let mut seen = BTreeSet::new();
    let words = TOPICS
        .iter()
        .flat_map(|topic| topic.words.split_whitespace());
    words.filter(move |word| seen.insert(*word))
}

/// Words that are of a topic for an editor.
pub type More<'a> = (&'static Topic, &'a [String]);

/// Reads every sentence; `more` are an editor's words.
pub fn tags(report: &Report, more: &[More<'_>]) -> Tags {
    let topics: Vec<Words> = TOPICS.iter().map(|topic| Words::of(topic, more)).collect();
    let mut tags = Tags::default();
    for (sentence, headings) in sentences(report) {
        let found = said(&topics, sentence, headings);
        for &name in &found {
            tags.topics.entry(name).or_default().push(sentence.line);
        }
        for reader in READERS {
            let is_of = |name: &&str| reader.topics.split_whitespace().any(|own| own == *name);
            let mut words = reader.words.split_whitespace();
            if found.iter().any(is_of) || words.any(|word| sentence.text.contains(word)) {
                tags.readers
                    .entry(reader.name)
                    .or_default()
                    .push(sentence.line);
            }
        }
    }
    tags
}

/// The headings above a sentence, the nearest first.
type Headings<'a> = [Option<&'a Heading>; 2];

fn sentences(report: &Report) -> impl Iterator<Item = (&Sentence, Headings<'_>)> {
    let preface = report.preface.iter().map(|sentence| (sentence, [None; 2]));
    preface.chain(report.sections.iter().flat_map(in_section))
}

fn in_section(section: &Section) -> impl Iterator<Item = (&Sentence, Headings<'_>)> {
    section.cards.iter().flat_map(move |card| {
        let headings = [card.heading.as_ref(), Some(&section.heading)];
        card.sentences.iter().map(move |one| (one, headings))
    })
}

/// The topics of a sentence: of its own words, else of the nearest heading that
/// has some.
fn said(topics: &[Words], sentence: &Sentence, headings: Headings<'_>) -> Vec<&'static str> {
    let of = |text: &str| -> Vec<&'static str> {
        let found = topics.iter().filter(|words| words.are_in(text));
        found.map(|words| words.topic).collect()
    };
    let headings = headings.into_iter().flatten();
    let headings = headings.filter(|_| !sentence.is_address());
    let texts = [sentence.text.as_str()]
        .into_iter()
        .chain(headings.map(|heading| heading.title.as_str()));
    texts
        .map(of)
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

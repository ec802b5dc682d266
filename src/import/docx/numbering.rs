//! Word's automatic numbers, which are not in the text: each list counts, and
//! each level of it has a pattern (`%1、`, `（%2）`).

use std::collections::HashMap;

use super::format;
use super::xml::{Next, read};

/// A level of a list.
#[derive(Clone, Debug)]
struct Level {
    start: usize,
    format: String,
    pattern: String,
}

/// A list as it is numbered.
#[derive(Debug, Default)]
struct List {
    /// Which numbers it counts with; lists of one kind go on from each other.
    kind: usize,
    /// Where a level starts anew.
    starts: HashMap<usize, usize>,
}

/// The lists of a document, and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    kinds: HashMap<usize, HashMap<usize, Level>>,
    lists: HashMap<usize, List>,
    counts: HashMap<usize, Vec<usize>>,
    /// The lists that have begun.
    begun: Vec<usize>,
}

/// What stands in front of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Numbered {
    /// A number with its marks: 一、
    Number(String),
    /// A bullet.
    Bullet,
}

impl Numbering {
    /// Reads `numbering.xml`; `None` if it is no XML.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut found = Self::default();
        let (mut kind, mut list, mut level) = (None, None, None);
        read(text, |next| match next {
            Next::Open(element) => {
                let id = |name: &str| element.attribute(name).and_then(|id| id.parse().ok());
                match element.name() {
                    "abstractNum" => kind = id("abstractNumId"),
                    "num" => list = id("numId"),
                    "lvl" | "lvlOverride" => level = id("ilvl"),
                    "abstractNumId" => {
                        if let (Some(list), Some(kind)) = (list, element.number()) {
                            found.lists.entry(list).or_default().kind = kind;
                        }
                    }
                    "startOverride" => {
                        if let (Some(list), Some(level), Some(start)) =
                            (list, level, element.number())
                        {
                            found
                                .lists
                                .entry(list)
                                .or_default()
                                .starts
                                .insert(level, start);
                        }
                    }
                    name => {
                        let (Some(kind), Some(level), None) = (kind, level, list) else {
                            return;
                        };
                        let levels = found.kinds.entry(kind).or_default();
                        let level = levels.entry(level).or_insert_with(|| Level {
                            start: 1,
                            format: "decimal".to_owned(),
                            pattern: String::new(),
                        });
                        match (name, element.value()) {
                            ("start", Some(start)) => level.start = start.parse().unwrap_or(1),
                            ("numFmt", Some(format)) => level.format = format,
                            ("lvlText", Some(pattern)) => level.pattern = pattern,
                            _ => {}
                        }
                    }
                }
            }
            Next::Close(name) => match name.as_str() {
                "abstractNum" => kind = None,
                "num" => list = None,
                "lvl" | "lvlOverride" => level = None,
                _ => {}
            },
            Next::Text(_) => {}
        })?;
        Some(found)
    }

    /// Counts a paragraph of a list on a level; `None` if it has no mark.
    pub(super) fn next(&mut self, list: usize, level: usize) -> Option<Numbered> {
        let List { kind, starts } = self.lists.get(&list)?;
        let levels = self.kinds.get(kind)?;
        let own = levels.get(&level)?;
        let first = |level: usize| {
            let start = starts.get(&level).copied();
            start
                .or_else(|| levels.get(&level).map(|level| level.start))
                .unwrap_or(1)
        };
        let counts = self.counts.entry(*kind).or_default();
        if !self.begun.contains(&list) {
            self.begun.push(list);
            if !starts.is_empty() {
                counts.clear();
            }
        }
        counts.truncate(level + 1);
        match counts.get_mut(level) {
            Some(count) => *count += 1,
            // A level above that never counted stands at its first number.
            None => counts.extend((counts.len()..=level).map(first)),
        }
        if own.format == "bullet" {
            return Some(Numbered::Bullet);
        }
        let mut text = own.pattern.clone();
        for (at, count) in counts.iter().enumerate() {
            let format = levels
                .get(&at)
                .map_or("decimal", |level| level.format.as_str());
            let number = format::number(format, *count).unwrap_or_default();
            text = text.replace(&format!("%{}", at + 1), &number);
        }
        (!text.trim().is_empty()).then_some(Numbered::Number(text))
    }
}

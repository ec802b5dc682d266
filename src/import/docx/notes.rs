//! Notes at the foot of pages or at the end: they explain words, so they stand
//! at the end as a glossary.

use super::xml::{Next, read};
use crate::import::guess::{Guess, What};
use crate::import::line::{Line, Lines, Role};

/// What stands over the notes where the text has no glossary.
pub(super) const HEADING: &str = "注释说明";

/// Puts the notes of `footnotes.xml` or `endnotes.xml` behind the text; `None`
/// if it is no XML.
pub(super) fn append(text: &str, found: &mut Lines) -> Option<()> {
    let mut notes: Vec<String> = Vec::new();
    let (mut own, mut words, mut deleted) = (false, false, 0usize);
    read(text, |next| match next {
        Next::Open(element) => match element.name() {
            "footnote" | "endnote" => {
                // Separators have a type; notes have none.
                own = element
                    .attribute("type")
                    .is_none_or(|kind| kind == "normal");
                if own {
                    notes.push(String::new());
                }
            }
            "del" | "moveFrom" => deleted += 1,
            "t" => words = own && deleted == 0,
            _ => {}
        },
        Next::Close(name) => match name.as_str() {
            "t" => words = false,
            "del" | "moveFrom" => deleted = deleted.saturating_sub(1),
            _ => {}
        },
        Next::Text(text) => {
            if let (true, Some(note)) = (words, notes.last_mut()) {
                note.push_str(&text);
            }
        }
    })?;
    notes.retain(|note| !note.trim().is_empty());
    let glossed = |line: &Line| line.len() <= 12 && crate::report::is_glossary(&line.text);
    if !notes.is_empty() && !found.lines.iter().any(glossed) {
        let number = next_number(found);
        found
            .lines
            .push(Line::new(HEADING, number, Role::Heading(1)));
    }
    for note in notes {
        let number = next_number(found);
        found
            .guesses
            .push(Guess::source(What::Footnote, number, &note));
        found.lines.push(Line::new(&note, number, Role::Words));
    }
    Some(())
}

fn next_number(found: &Lines) -> usize {
    found.lines.last().map_or(1, |line| line.number + 1)
}

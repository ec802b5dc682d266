//! Headings that a file calls so itself (Markdown, HTML, styles of Word): their
//! levels take the depth of the marks that stand on them.

use super::bare::is_timed;
use super::heading::{Depth, Heading, PART, TIMED, depth, length, whole};
use super::line::{Line, Role};
use super::mark::mark;

/// So much deeper is a level below one with marks: an equal of cards below 一、.
const BELOW: Depth = 8;
/// So much higher is a level above one with marks.
const ABOVE: Depth = 5;

/// What the levels of a file's own headings mean.
pub(super) struct Said {
    /// Of each level, the depth that marks on it have.
    depths: [Option<Depth>; 7],
    /// The first level that has headings below the title.
    top: u8,
}

pub(super) fn said(lines: &[Line]) -> Said {
    let mut depths = [None; 7];
    let mut top = 6;
    for line in lines {
        let Role::Heading(level) = line.role else {
            continue;
        };
        top = top.min(level);
        let known = mark(&line.text).map(|mark| depth(mark.rank));
        let place = &mut depths[usize::from(level.min(6))];
        *place = place.or(known);
    }
    Said { depths, top }
}

impl Said {
    /// A heading that the file calls one, without a mark.
    pub(super) fn heading(&self, line: &Line) -> Option<Heading> {
        let Role::Heading(level) = line.role else {
            return None;
        };
        let end = length(line, &line.text)?;
        let heading = whole(line, self.depth(level, &line.text));
        Some(Heading { end, ..heading })
    }

    /// The depth of a heading without a mark.
    fn depth(&self, level: u8, words: &str) -> Depth {
        let level = usize::from(level.min(6));
        if let Some(depth) = self.depths[level] {
            return depth;
        }
        let above = self.depths[..level].iter().rev().flatten().next();
        let below = self.depths[level..].iter().flatten().next();
        match (above, below) {
            (Some(depth), _) if *depth < TIMED && is_timed(words) => TIMED,
            (Some(depth), _) => depth + BELOW,
            (None, Some(depth)) => depth - ABOVE,
            (None, None) => PART + 1 + 2 * (level - usize::from(self.top)) as u8,
        }
    }
}

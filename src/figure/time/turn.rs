//! Where a section turns from one time to another without a heading: 刚刚过去的
//! 2025年，… at the end of five years' review, 过去五年，… at the head of a plan.

use super::find::mention_at;
use super::headings::{Scopes, opening};
use super::mention::Mention;
use super::named::characters;
use super::when::{Reach, When};
use crate::figure::Status;
use crate::figure::text::Text;

/// What may stand before the first words of a sentence.
const MARKS: [char; 3] = ['-', '(', ' '];
/// How a speaker turns to those who listen.
const CALLS: [&str; 3] = ["各位代表!", "各位代表,", "同志们!"];

impl Scopes {
    /// Turns to the time that a block says by itself at the head of a sentence, the
    /// last of them, if it introduces what follows: it has no `numbers`, or says 刚刚
    /// 过去的. A paragraph turns the whole section, a list item what stands below its
    /// heading.
    ///
    /// Within a review the years change. Where a plan looks back, or a review ahead,
    /// the words do not tell how far, nor where a paragraph has numbers of its own: what
    /// follows is doubted to the next heading.
    pub(in crate::figure) fn turn(
        &mut self,
        text: &Text<'_>,
        start: usize,
        paragraph: bool,
        numbers: bool,
    ) {
        let inner = self.open.len().saturating_sub(1);
        let titled = self.open.last().is_none_or(|(_, scope)| scope.title);
        if titled || numbers && !paragraph {
            return;
        }
        let Some((at, when)) = self.introduced(text, start) else {
            return;
        };
        let introduces = !numbers || text.starts(at, "刚刚过去的");
        let several = when.reach == Reach::Years;
        // 2008年以来 runs on to the last year that is over.
        let since = |year: u16| self.calendar().latest().map_or(year, |last| last.max(year));
        let years = when.period.map(|period| match several {
            true if period.first == period.last => (period.first, since(period.last)),
            _ => (period.first, period.last),
        });
        let over = years.and_then(|(_, last)| Some(last < self.title.given?));
        let status = when.status.or(over.map(|over| match over {
            true => Status::Actual,
            false => Status::Target,
        }));
        match (status, self.here.status, years) {
            // 2025年 of a plan that is over by now, 2035年 of a review: by the way.
            (Some(status), Some(here), _) if status != here => {
                self.open[inner].1.turned |= several && introduces;
            }
            (_, Some(Status::Actual), Some(years)) if !self.widens(years) => return,
            (_, Some(Status::Actual), Some(_)) if !introduces => self.open[inner].1.turned = true,
            (_, Some(Status::Actual), Some(years)) => {
                let from = if paragraph { 0 } else { inner };
                let turned = self.open[from..].iter_mut().map(|(_, scope)| scope);
                for scope in turned.filter(|scope| !scope.title) {
                    (scope.years, scope.several) = (Some(years), several);
                    (scope.part, scope.settled, scope.assumed) = (None, true, false);
                }
            }
            _ => return,
        }
        let open = self.here.open;
        self.here = self.inherited();
        self.here.open = open;
    }

    /// Turns a review to the years that a heading below it says first, as a sentence
    /// would: 2025年是不平凡的一年, 刚刚过去的一年，……. The headings behind it go on
    /// with them.
    pub(super) fn turn_at_heading(&mut self, words: &str) {
        if self.here.status != Some(Status::Actual) {
            return;
        }
        let words = characters(words);
        let start = words.iter().take_while(|c| MARKS.contains(c)).count();
        let Some((length, mention)) = mention_at(&words[start..]) else {
            return;
        };
        let opens = matches!(words.get(start + length), Some(',' | '是'));
        let years = match mention {
            Mention::Years(first, last, None) => Some((first, last)),
            Mention::Plan(first) => Some((first, first + 4)),
            Mention::PastYear => self.title.last_year().map(|year| (year, year)),
            _ => None,
        };
        let Some(years) = years.filter(|years| opens && self.is_of_review(*years)) else {
            return;
        };
        for (_, scope) in self.open.iter_mut().filter(|(_, scope)| !scope.title) {
            (scope.years, scope.several) = (Some(years), years.1 > years.0);
            (scope.part, scope.settled, scope.assumed) = (None, true, false);
        }
        self.here = self.inherited();
    }

    /// Whether the section around a heading of a review looks back on these years, or
    /// on some of them.
    fn is_of_review(&self, years: (u16, u16)) -> bool {
        let above = self.open.len().saturating_sub(1);
        let mut sections = self.open[..above].iter().filter(|(_, scope)| !scope.title);
        sections.any(|(_, scope)| scope.years.is_some_and(|own| meet(own, years)))
    }

    /// Whether these are several years around those spoken of here, or one of them.
    fn widens(&self, years: (u16, u16)) -> bool {
        let here = self.here.years.filter(|here| *here != years);
        here.is_some_and(|here| meet(here, years))
    }

    /// The last time that stands alone at the head of a sentence, and where it does.
    fn introduced(&self, text: &Text<'_>, start: usize) -> Option<(usize, When)> {
        let chars = &text.chars;
        let ends = |at: &usize| matches!(chars[*at], '。' | '!' | ';');
        let marks = text.marks_from(start).iter().copied();
        let heads = marks.filter(ends).map(|at| at + 1);
        let mut times = std::iter::once(start).chain(heads).filter_map(|mut at| {
            at += chars[at..].iter().take_while(|c| MARKS.contains(c)).count();
            let call = CALLS.iter().find(|call| text.starts(at, call));
            at += call.map_or(0, |call| call.chars().count());
            at += opening(text, at);
            let (length, mention) = mention_at(&chars[at..])?;
            let alone = chars.get(at + length) == Some(&',');
            let when = || self.calendar().when(text, &(at..at + length), mention);
            let when = alone.then(when).filter(|when| !when.is_part())?;
            Some((at, when))
        });
        times.rfind(|(_, when)| when.period.is_some() || when.status.is_some())
    }
}

/// Whether one of two spans of years holds the other.
fn meet(a: (u16, u16), b: (u16, u16)) -> bool {
    let within = |a: (u16, u16), b: (u16, u16)| b.0 <= a.0 && a.1 <= b.1;
    within(a, b) || within(b, a)
}

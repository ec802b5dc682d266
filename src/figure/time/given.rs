//! When a report was given, as the first words below its title say.

use super::find::mention_at;
use super::headings::Scopes;
use super::mention::Mention;
use super::named::{is_late, is_late_month};
use super::outlook::{compares, tries};
use crate::figure::Status;
use crate::figure::text::Text;

impl Scopes {
    /// Takes the day on which a report was given from the words below its title:
    /// （2023年1月6日在县第三次会议上）.
    pub(super) fn date(&mut self, text: &Text<'_>, start: usize) {
        let below = self.open.last().is_some_and(|(_, scope)| scope.title);
        let words = text.chars.get(start..).unwrap_or(&[]);
        if !below || self.told.is_some() || self.title.dated {
            return;
        }
        let marks = words.iter().take_while(|c| matches!(c, '-' | '(')).count();
        let said = mention_at(&words[marks..]);
        let given = self.title.given;
        if let Some((length, Mention::Day(year))) = said
            // 2016年政府工作报告, given on 2017年1月9日.
            && given.is_none_or(|given| given + 1 == year)
        {
            self.title.given = Some(year);
            self.title.dated = true;
            self.title.reviews |= is_late(&words[marks..marks + length]);
        } else if let Some((_, Mention::DayAtHand)) = said
            && self.title.work
            && is_late_month(&words[marks..])
        {
            // 11月24日，在第一次会议上: the year is nearly over.
            self.title.reviews = true;
            self.title.dated = true;
        } else if self.title.work && self.looks_back_on_given(text, start) {
            self.title.given = given.map(|given| given + 1);
            self.title.dated = true;
            if let Some((_, scope)) = self.open.last_mut() {
                scope.years = given.map(|given| (given, given));
                scope.status = Some(Status::Actual);
            }
            self.here = self.inherited();
        }
    }

    /// Whether the first words below the title of a work report tell of its year as one
    /// that is over: 2020年，全市法院审结案件90件.
    fn looks_back_on_given(&self, text: &Text<'_>, start: usize) -> bool {
        let words = text.chars.get(start..).unwrap_or(&[]);
        let first = (0..words.len()).find_map(|at| {
            let whole = at == 0 || !words[at - 1].is_ascii_digit();
            let digit = words[at].is_ascii_digit() && whole;
            match digit.then(|| mention_at(&words[at..]))?? {
                (length, Mention::Years(first, last, None)) if first == last => {
                    Some((first, words.get(at + length) == Some(&',')))
                }
                _ => None,
            }
        });
        let own = first.is_some_and(|(year, alone)| alone && Some(year) == self.title.given);
        own && (compares(words) || tries(words))
    }
}

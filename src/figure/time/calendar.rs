//! Times that a sentence itself says: 2021年, 到2026年, 前三季度.

use std::ops::Range;

use super::find::{mention_at, mention_before};
use super::mention::Mention;
use super::when::{Reach, When};
use crate::figure::Status;
use crate::figure::text::Text;

/// What years a sentence counts from.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::figure) struct Calendar {
    /// The year the report was given in.
    pub(in crate::figure) given: Option<u16>,
    /// The year that 今年 means.
    pub(in crate::figure) this_year: Option<u16>,
    /// Whether the report as a whole looks back, on that very year too.
    pub(in crate::figure) reviews: bool,
    /// First and last year that the headings name.
    pub(in crate::figure) scope: Option<(u16, u16)>,
    /// The years that a paragraph before began with.
    pub(in crate::figure) span: Option<(u16, u16)>,
    /// Review or plan, as the headings have it.
    pub(in crate::figure) status: Option<Status>,
    /// The year at hand: the one last said, else the last of the headings'.
    pub(in crate::figure) current: Option<u16>,
    /// Whether only part of that year is spoken of.
    pub(in crate::figure) in_part: bool,
    /// Whether the headings themselves name a part of a year.
    pub(in crate::figure) of_part: bool,
    /// Whether the heading names a plan of several years and that year as well:
    /// 全年 then means the year.
    pub(in crate::figure) mixed: bool,
}
impl Calendar {
    /// The calendar where a paragraph has come to a year, or to part of one.
    pub(in crate::figure) fn at(mut self, year: Option<(u16, bool)>) -> Self {
        if let Some((year, in_part)) = year {
            (self.current, self.in_part) = (Some(year), in_part);
        }
        self
    }

    /// Reads a time at the start of `range`; gives its length too.
    pub(in crate::figure) fn time_at(
        &self,
        text: &Text<'_>,
        range: &Range<usize>,
    ) -> Option<(usize, When)> {
        let (length, mention) = mention_at(text.chars.get(range.clone())?)?;
        let words = range.start..range.start + length;
        // 4月1日起，: what began then may have gone on to the end of the year.
        let part = matches!(mention, Mention::DayAtHand | Mention::Part(_));
        if part && text.char(words.end) == '起' && text.is_stop(words.end + 1) {
            return Some((length + 1, When::nothing()));
        }
        Some((length, self.when(text, &words, mention)))
    }

    /// 2025年, 2025年的, 上年的, 一季度 at the end of a range.
    ///
    /// A bare count of years is a time only before a sum or an average
    /// (`counted`): 五年累计.
    pub(in crate::figure) fn time_at_end(
        &self,
        text: &Text<'_>,
        range: &Range<usize>,
        counted: bool,
    ) -> Option<Range<usize>> {
        let (length, mention) = mention_before(text.chars.get(range.clone())?)?;
        let kept = match mention {
            Mention::Several(_) => counted,
            // 全年 parts from what was said of a part of the year.
            Mention::Whole => self.in_part || self.mixed,
            Mention::Moment | Mention::DayAtHand | Mention::None => false,
            Mention::Years(..)
            | Mention::Day(_)
            | Mention::Part(_)
            | Mention::Given(_)
            | Mention::GivenPart(..)
            | Mention::Scope(_)
            | Mention::PastYear
            | Mention::Later
            | Mention::Coming
            | Mention::Back(_)
            | Mention::Ahead(_)
            | Mention::Plan(_)
            | Mention::PlanEnd(_)
            | Mention::Vague
            | Mention::Earlier => true,
        };
        kept.then(|| range.end - length..range.end)
    }

    /// The length of a comparison with a time: 与2020年同期相比.
    pub(in crate::figure) fn comparison_at(
        &self,
        text: &Text<'_>,
        range: &Range<usize>,
    ) -> Option<usize> {
        if !matches!(text.char(range.start), '与' | '同' | '和') {
            return None;
        }
        // 同比2018年增幅13%.
        if text.starts(range.start, "同比") {
            let (length, _) = mention_at(text.chars.get(range.start + 2..range.end)?)?;
            return Some(2 + length);
        }
        let (length, _) = mention_at(text.chars.get(range.start + 1..range.end)?)?;
        let end = range.start + 1 + length;
        let tails = [
            "比",
            "同比",
            "相比",
            "相比较",
            "同期相比",
            "比较",
            "同期比较",
            "同期",
            "持平",
            "基本持平",
            "同期持平",
            "大体持平",
            "相当",
            "基本相当",
            "相同",
            "一致",
        ];
        let tail = tails.iter().rev().find(|tail| text.starts(end, tail));
        if let Some(tail) = tail {
            return Some(1 + length + tail.chars().count());
        }
        // 与2010年第六次普查相比.
        const LONGEST: usize = 16;
        let mut behind = end..range.end.min(end + LONGEST);
        let at = behind.find(|&at| text.starts(at, "相比"))?;
        let more = usize::from(text.char(at + 2) == '较');
        Some(at + 2 + more - range.start)
    }

    /// A comparison that its own number follows, with that number's time:
    /// 比2010年普查的2.9人.
    pub(in crate::figure) fn compared_at(
        &self,
        text: &Text<'_>,
        range: &Range<usize>,
    ) -> Option<(usize, When)> {
        let led = matches!(text.char(range.start), '比' | '较' | '与' | '同');
        if !led || text.before(range.end) != '的' {
            return None;
        }
        let (_, time) = self.time_at(text, &(range.start + 1..range.end))?;
        time.period.is_some().then_some((range.len(), time))
    }

    /// The time that words behind a number say: 均在2024年完成, 预计10月底前建成,
    /// 村道(2021—2025年).
    pub(in crate::figure) fn time_behind(
        &self,
        text: &Text<'_>,
        range: &Range<usize>,
    ) -> Option<When> {
        const NEAREST: usize = 24;
        let end = range.end.min(range.start + NEAREST);
        let leads = |at: &usize| matches!(text.char(*at), '在' | '于' | '(');
        (range.start..end).filter(leads).find_map(|at| {
            let (length, mut when) = self.time_at(text, &(at + 1..range.end))?;
            if text.char(at) == '(' {
                // The years of works make neither a sum nor a plan of them.
                (when.reach, when.status) = (Reach::Year, None);
                (text.char(at + 1 + length) == ')').then_some(())?;
            }
            when.period.is_some().then_some(when)
        })
    }
    /// The year that 今年 means.
    pub(super) fn given(&self) -> Option<u16> {
        self.this_year.or(self.scope.map(|(_, last)| last))
    }

    /// The last year that is over: the headings', if they look back.
    pub(super) fn latest(&self) -> Option<u16> {
        let before = self.given.map(|year| year - u16::from(!self.reviews));
        let (first, last) = match self.scope {
            Some(scope) if self.status != Some(Status::Target) => scope,
            _ => return before,
        };
        // A heading that looks back on one year knows that it is over.
        if first == last && self.status == Some(Status::Actual) {
            return Some(last);
        }
        Some(before.map_or(last, |before| before.min(last)))
    }
}

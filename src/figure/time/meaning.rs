//! What a sentence means by a time: a mention with its years counted.

use std::ops::Range;

use super::calendar::Calendar;
use super::mention::Mention;
use super::period::Part;
use super::when::When;
use crate::figure::Status;
use crate::figure::text::Text;

/// How much of its years a time speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spoken {
    Whole,
    /// Months of it, or years up to one of its months.
    Part,
    /// 今年以来, 截至2021年底: what has come about so far.
    Since,
}

impl Spoken {
    fn of(words: &str, part: Option<Part>) -> Self {
        if words.contains("以来") || words.starts_with('截') {
            Self::Since
        } else if part.is_some() || words.contains('月') {
            Self::Part
        } else {
            Self::Whole
        }
    }
}

impl Calendar {
    /// The time that the words of a mention tell.
    pub(super) fn when(&self, text: &Text<'_>, words: &Range<usize>, mention: Mention) -> When {
        let written = text.words(words);
        let spoken = |part: Option<Part>| Spoken::of(&written, part);
        match mention {
            Mention::Years(first, last, part) => self.years(first, last, part, &written),
            Mention::Day(year) => {
                let status = self.status_of(year, spoken(None));
                When::years(year, year, None, trimmed(&written), status)
            }
            Mention::Part(part) => self.at_hand(Some(part), &written),
            Mention::DayAtHand => self.at_hand(None, &written),
            Mention::Whole if self.in_part || self.mixed => {
                // 预计全年 in a report of half a year is of what is to come.
                let ahead = self.of_part && self.current.is_some() && self.current == self.given;
                When {
                    status: ahead.then_some(Status::Target),
                    ..self.at_hand(None, "")
                }
            }
            Mention::Whole | Mention::Moment | Mention::Earlier | Mention::None => When::nothing(),
            // 今年以来 below 2023年上半年工作总结 is that half-year.
            Mention::Given(0) if self.is_so_far(&written) => When {
                status: Some(Status::Actual),
                ..When::nothing()
            },
            // 去年， in a review of 2023 that says no other year is that year.
            // So is 去年 in news of a year that is over.
            Mention::Given(-1) if self.is_over(text, words) => {
                self.counted(self.given(), 0, None, &written)
            }
            Mention::Given(offset) => self.counted(self.given(), offset, None, &written),
            Mention::GivenPart(offset, part) => {
                self.counted(self.given(), offset, Some(part), &written)
            }
            Mention::Scope(offset) => self.counted(self.current, offset, None, &written),
            Mention::PastYear => match self.latest() {
                Some(year) => {
                    When::years(year, year, None, format!("{year}年"), Some(Status::Actual))
                }
                None => When::nothing(),
            },
            Mention::Later => When {
                status: Some(Status::Target),
                ..When::nothing()
            },
            Mention::Vague => When::since(None),
            Mention::Coming => {
                let before = self.given.map(|year| year - u16::from(!self.reviews));
                self.counted(before, 1, None, "")
            }
            Mention::Back(count) => self.back(count),
            Mention::Ahead(count) => self.ahead(count),
            Mention::Several(count) => self.several(count),
            Mention::Plan(first) => self.plan(first, spoken(None)),
            Mention::PlanEnd(year) => {
                let status = self.status_of(year, Spoken::Whole);
                let words = if written.starts_with(['到', '至']) {
                    format!("到{year}年")
                } else {
                    format!("{year}年末")
                };
                When::years(year, year, None, words, status)
            }
        }
    }

    /// Calendar years as written; 自2020年以来 runs on to the last that is over.
    fn years(&self, first: u16, last: u16, part: Option<Part>, written: &str) -> When {
        let ahead = self.given.is_none() && written.starts_with('到');
        // A bulletin of a year may speak of a winter that ends in the next.
        let told = self.reviews && Some(first) == self.given && Some(last - 1) == self.given;
        let status = told
            .then_some(Status::Actual)
            .or_else(|| self.status_of(last, Spoken::of(written, part)))
            .or(ahead.then_some(Status::Target));
        let when = When::years(first, last, part, trimmed(written), status);
        let since = written.ends_with("以来") && part.is_none();
        if since && self.latest().is_some_and(|latest| first < latest) {
            return When::since(when.period);
        }
        when
    }

    /// Whether years are past or to come, counted from the report's own.
    ///
    /// The report's own year is to come, unless the report or the section looks
    /// back on it, or only a part of it is spoken of.
    pub(super) fn status_of(&self, last: u16, spoken: Spoken) -> Option<Status> {
        if spoken == Spoken::Since {
            return Some(Status::Actual);
        }
        let given = self.given?;
        if last < given {
            return Some(Status::Actual);
        }
        if last > given {
            return Some(Status::Target);
        }
        let told = self.status == Some(Status::Actual)
            && self.scope.is_some_and(|(_, scope)| scope >= given);
        // 2020年公益诉讼工作 as a title leaves it open.
        let open = self.status.is_none();
        (spoken == Spoken::Whole && !self.reviews && !told && !open).then_some(Status::Target)
    }

    /// Whether the words tell of this year so far, of which the headings name a part.
    fn is_so_far(&self, written: &str) -> bool {
        let year = self.given().map(|year| (year, year));
        self.of_part && (written.ends_with('来') || written == "本年") && self.scope == year
    }

    /// Whether 去年 stands alone where the headings look back on the report's own year.
    fn is_over(&self, text: &Text<'_>, words: &Range<usize>) -> bool {
        let own = self.given.map(|year| (year, year));
        let alone = || text.char(words.end) == ',' || text.starts(words.start, "去年全年");
        let back = match self.status {
            Some(Status::Actual) => !self.reviews || alone(),
            Some(Status::Target) => false,
            None => !self.of_part,
        };
        back && self.this_year == self.given && self.scope == own
    }

    /// A part or a day of the year at hand; the whole of it without words.
    fn at_hand(&self, part: Option<Part>, words: &str) -> When {
        let Some(year) = self.current else {
            return When::nothing();
        };
        let words = words.trim_end_matches('的');
        let edge = words.trim_start_matches(['截', '至', '止', '到']);
        // 6、7、8三个月.
        let words = match part.filter(|_| edge.ends_with("个月") && !edge.starts_with('前')) {
            Some(Part { first, last }) => format!("{year}年{first}—{last}月"),
            None => format!("{year}年{edge}"),
        };
        When::years(year, year, part, words, None)
    }

    fn counted(&self, from: Option<u16>, offset: i16, part: Option<Part>, words: &str) -> When {
        let Some(year) = from.and_then(|year| year.checked_add_signed(offset)) else {
            let status = match offset {
                0 => None,
                ..0 => Some(Status::Actual),
                _ => Some(Status::Target),
            };
            return When {
                status,
                ..When::nothing()
            };
        };
        let spoken = Spoken::of(words, part);
        let behind = words
            .trim_start_matches(['截', '至', '止', '到'])
            .trim_start_matches(['今', '去', '明', '来', '前', '本', '上'])
            .trim_start_matches("年度")
            .trim_start_matches('年');
        let words = match part {
            Some(_) => format!("{year}年{behind}"),
            None => format!("{year}年"),
        };
        When::years(year, year, part, words, self.status_of(year, spoken))
    }
}

/// A year's words without those that only lead to it.
fn trimmed(written: &str) -> String {
    let words = written.trim_end_matches("全年").trim_end_matches('的');
    // 2021年度, but not 2021年前三季度.
    let words = match words.strip_suffix("年度") {
        Some(_) => words.trim_end_matches('度'),
        None => words,
    };
    words
        .trim_start_matches(['自', '在', '从', '于', '为'])
        .to_owned()
}

//! What a paragraph carries on of time, from one clause to the next.

use super::period::Period;
use super::when::{Reach, When};
use crate::figure::Status;

/// The times and the outlook that hold where a paragraph has come to.
///
/// A time at the head of a sentence holds for the rest of it, past every `；`.
/// One that stands alone (一季度，), a part of a year, and a span of years hold
/// to the end of the paragraph, until another takes its place. A time said
/// in the middle of a sentence holds to its next stop, and past a `；` where it
/// is months from January on: 1-9月实现产值5亿元；消费3亿元.
#[derive(Clone, Debug, Default)]
pub(in crate::figure) struct Running {
    paragraph: Option<When>,
    lasts: bool,
    /// Whether that time is a part of a year said of one thing alone: 1—10月救助90人.
    attached: bool,
    /// Whether it is a year that stands by itself, of which 全年 then speaks: 2023年，.
    whole: bool,
    sentence: Option<When>,
    /// Whether that time stands by itself.
    apart: bool,
    /// Whether the sentence has said more than one time.
    varied: bool,
    /// Whether the sentence has said another time, before a `；`.
    turned: bool,
    /// The year that a from–to pair of the sentence starts from.
    from: Option<u16>,
    /// How many full stops ago the paragraph's time was said.
    stops: u8,
    /// What a label before a colon says, to the end of the paragraph.
    label: Option<Status>,
    /// What the sentence's own words say: 计划, 已.
    told: Option<Status>,
    /// Whether a sentence before told what there is: 现有.
    has_told: bool,
    /// The time that held before the first item of a list: 一是.
    before_items: Option<Option<When>>,
}

impl Running {
    /// Passes a mark that ends a sentence or a part of it; `parts` tells that the next
    /// one parts what it told: 本年发电90亿千瓦时。其中水电增长3%.
    pub(in crate::figure) fn stop(&mut self, mark: char, parts: bool) {
        if mark == ';' {
            let said = self.sentence.take();
            self.turned |= said.as_ref().is_some_and(|said| self.differs(said));
            self.sentence = said.filter(goes_on);
            return;
        }
        self.turned = false;
        // 上半年全市生产总值9亿元。分产业看，…
        let part = self.sentence.as_ref().and_then(When::part);
        let months = part.is_some_and(|part| part.last > part.first) && !self.varied;
        if !parts || !self.apart && !months {
            self.sentence = None;
        }
        self.varied = false;
        if parts {
            return;
        }
        self.has_told |= self.told == Some(Status::Actual);
        self.told = None;
        self.from = None;
        self.stops = self.stops.saturating_add(1);
        if !self.lasts {
            self.paragraph = None;
        }
    }

    /// Whether a time is another than the paragraph's.
    fn differs(&self, said: &When) -> bool {
        let Some(held) = self
            .paragraph
            .as_ref()
            .and_then(|time| time.period.as_deref())
        else {
            return false;
        };
        match said.period.as_deref() {
            Some(said) => said.words != held.words,
            // 全年 adds no year of its own, but parts from 截止10月.
            None => held.words != format!("{}年", held.last),
        }
    }

    /// Notes the time a clause begins with; `opens` tells that the clause
    /// begins a sentence, `alone` that it says nothing else.
    pub(in crate::figure) fn note(&mut self, time: &When, opens: bool, alone: bool) {
        let adds = time.period.is_some() || time.reach == Reach::Years || time.status.is_some();
        if !opens || !adds {
            let other = |said: &When| {
                said.period.as_deref().map(|p| &p.words) != time.period.as_deref().map(|p| &p.words)
            };
            self.varied |= self.when().is_some_and(other);
            self.sentence = Some(time.clone());
            self.apart = alone;
            return;
        }
        let part = time
            .period
            .as_ref()
            .is_some_and(|period| period.part.is_some());
        // 10月21日，市海关发布: nothing else is of that day.
        let day = time.period.as_deref().is_some_and(Period::is_day);
        // 去年7月空气质量居全市第一: what the next sentence tells is no more of that month.
        let month = time.part().is_some_and(|part| part.first == part.last);
        let lasts = alone || part && !month || time.reach == Reach::Years;
        self.lasts = lasts && !day;
        self.attached = part && !alone;
        self.whole = alone && time.period.as_deref().is_some_and(is_whole);
        self.paragraph = Some(time.clone());
        self.sentence = None;
        self.stops = 0;
    }

    /// Begins an item of a list told in sentences: what the one before said of
    /// time ends with it.
    pub(in crate::figure) fn item(&mut self) {
        let before = self.before_items.get_or_insert(self.paragraph.clone());
        self.paragraph.clone_from(before);
        self.sentence = None;
    }

    /// Notes the time that a from–to pair starts from.
    pub(in crate::figure) fn start(&mut self, time: &When) {
        self.from = time.period.as_ref().map(|period| period.last);
    }

    /// The years between the ends of the sentence's from–to pair, over which an
    /// average runs.
    pub(super) fn between(&self) -> Option<(u16, u16)> {
        let (last, _) = self.year()?;
        let first = self.from? + 1;
        (first < last).then_some((first, last))
    }

    /// Notes what a clause's words say of the outlook.
    pub(in crate::figure) fn tell(&mut self, status: Option<Status>) {
        self.told = status.or(self.told);
    }

    /// Notes what a label says.
    pub(in crate::figure) fn label(&mut self, status: Status) {
        self.label = Some(status);
    }

    /// The time that holds here.
    pub(in crate::figure) fn when(&self) -> Option<&When> {
        self.sentence.as_ref().or(self.paragraph.as_ref())
    }

    /// The outlook that the paragraph's words have told.
    pub(super) fn told(&self) -> Option<Status> {
        self.told
    }

    /// Whether an earlier sentence of the paragraph told what there is or was.
    pub(super) fn has_told(&self) -> bool {
        self.has_told
    }

    /// What the paragraph's label says.
    pub(super) fn labelled(&self) -> Option<Status> {
        self.label
    }

    /// Whether the time that holds was said more than one sentence ago.
    pub(super) fn is_far(&self) -> bool {
        self.sentence.is_none() && self.stops > 1
    }

    /// Whether the time that holds is a part of a year, said of one thing in an
    /// earlier sentence.
    pub(super) fn is_of_another(&self) -> bool {
        self.sentence.is_none() && self.attached && self.stops > 0
    }

    /// Whether the time that holds was said in an earlier sentence, while this
    /// one has said another.
    pub(super) fn is_overtaken(&self) -> bool {
        self.sentence.is_none() && self.turned && self.stops > 0
    }

    /// Whether the sentence has turned from several years to one of them.
    pub(super) fn is_narrowed(&self) -> bool {
        let one = |when: &When| when.reach == Reach::Year && when.period.is_some();
        let several = |when: &When| when.reach == Reach::Years;
        self.sentence.as_ref().is_some_and(one) && self.paragraph.as_ref().is_some_and(several)
    }

    /// The last year spoken of, and whether 全年 tells more of it: where only a part
    /// of it was spoken of, or the year stands by itself.
    pub(in crate::figure) fn year(&self) -> Option<(u16, bool)> {
        let of = |when: &Option<When>| {
            let period = when.as_ref()?.period.as_ref()?;
            Some((period.last, period.part.is_some()))
        };
        let paragraph = || of(&self.paragraph).map(|(year, part)| (year, part || self.whole));
        of(&self.sentence).or_else(paragraph)
    }
}

/// Whether a period is one year and no more.
fn is_whole(period: &Period) -> bool {
    let year = period.words.strip_suffix('年');
    let number = year.and_then(|year| year.parse().ok());
    period.part.is_none() && number == Some(period.last)
}

/// Whether a time said in the middle of a sentence holds past its `；`.
fn goes_on(time: &When) -> bool {
    time.part()
        .is_some_and(|part| part.first == 1 && part.last > 1)
}

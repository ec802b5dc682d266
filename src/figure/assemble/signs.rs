//! Signs around a number that leave its figure unsure, one question each.

use super::doubted::Around;
use crate::figure::actor::after_stage;
use crate::figure::clause::Gap;
use crate::figure::doubt::Doubt;
use crate::figure::kind::COMPARED;
use crate::figure::letters::is_word;
use crate::figure::measures::SIZES;
use crate::figure::text::Text;
use crate::figure::units::UnitKind;
use crate::figure::wording::TELLS;
use crate::figure::{Figure, Kind};

/// Verbs that say that something came of what was told before.
const LEADS_ON: [&str; 3] = ["带动", "拉动", "撬动"];

impl Around<'_> {
    pub(super) fn is_share_of_unsure(
        &self,
        text: &Text<'_>,
        figure: &Figure,
        before: &[Figure],
    ) -> bool {
        let share = figure.kind == Kind::Share && text.char(self.place.region.start) == '占';
        let last = before.last().filter(|last| last.line == figure.line);
        share && last.is_some_and(|last| last.doubts.has(Doubt::NameCut))
    }

    pub(super) fn is_counted_with_next(&self, text: &Text<'_>) -> bool {
        let noun = self.place.after.start..self.end;
        let first = self.place.region.is_empty() && self.place.opens() && self.said.is_plain();
        first && self.counts() && !noun.is_empty() && text.char(noun.end).is_ascii_digit()
    }

    /// Whether others are counted behind a 、 and what all of them did is told there.
    pub(super) fn is_told_with_next(&self, text: &Text<'_>) -> bool {
        let first = self.place.region.is_empty() && self.place.opens() && self.counts();
        let Some(next) = self
            .place
            .clauses
            .get(self.place.index + 1)
            .filter(|_| first)
        else {
            return false;
        };
        let range = next.range.clone();
        let counted = next.gap == Gap::Pause && text.char(range.start).is_ascii_digit();
        counted && text.all(range.clone(), range.end, &TELLS).next().is_some()
    }

    /// Whether a clause that goes on tells only what came of the one before: 带动就业9万人,
    /// 带动城市消费90亿元.
    pub(super) fn reaches_whom(&self, text: &Text<'_>, figure: &Figure) -> bool {
        let goes_on = matches!(self.place.gap(), Gap::Comma | Gap::Pause);
        let led = || {
            let named = LEADS_ON.iter().any(|verb| figure.name.starts_with(verb));
            named || text.starts_one_of(self.place.region.start, &LEADS_ON)
        };
        let jobs = || figure.name.ends_with("就业");
        goes_on && self.own && (self.number.is_money() || jobs()) && led()
    }

    /// Whether the clause tells how many there are of something in each place.
    pub(super) fn is_of_each(&self, text: &Text<'_>, figure: &Figure) -> bool {
        let each = |at: usize| {
            text.char(at) == '每' && "个县市镇乡村户区人名位万千百".contains(text.char(at + 1))
        };
        // 每万人专利拥有量 says so itself.
        let unsaid = self.counts() && !figure.name.starts_with('每');
        unsaid && (self.place.region.start..self.number.range.start).any(each)
    }

    /// Whether those counted say only where something was done: 在9件案件中适用.
    pub(super) fn is_among(&self, text: &Text<'_>) -> bool {
        let led = text.before(self.number.range.start) == '在';
        led && text.char(self.end) == '中' && self.counts()
    }

    pub(super) fn is_of_some(&self, text: &Text<'_>) -> bool {
        let behind = matches!(text.char(self.place.after.start), '已' | '未' | '仍' | '被');
        behind
            && !self.own
            && self.number.is_money()
            && text.starts(self.place.region.start, "其中")
    }

    /// Whether points have no word of more or less.
    pub(super) fn has_no_way(&self, figure: &Figure) -> bool {
        let points = self.number.unit_kind == UnitKind::Points && figure.kind == Kind::Change;
        let compares = || COMPARED.find(&figure.name).is_some();
        points && self.said.is_plain() && self.said.bounds.is_empty() && !compares()
    }

    /// Whether a bounding word compares: 低于.
    pub(super) fn compares(&self) -> bool {
        let mut bounds = self.said.bounds.iter();
        bounds.any(|bound| COMPARED.has(&bound.word))
    }

    /// Whether works that are not done yet are hoped to bring so much a year.
    pub(super) fn is_hoped(&self, text: &Text<'_>, figure: &Figure) -> bool {
        let yearly = figure.kind == Kind::Level && figure.name.starts_with('年');
        yearly && (self.says(text, "可") || self.says(text, "预计"))
    }

    /// Whether a branch that opens the sentence has earned it: 医药板块保持增长，实现利润9亿元.
    pub(super) fn is_earned(&self, text: &Text<'_>, name: &str) -> bool {
        const EARNED: [&str; 6] = ["利税", "利润", "净利润", "销售收入", "营业收入", "产值"];
        const BRANCHES: [&str; 6] = ["板块", "产业", "业务", "行业", "园区", "示范区"];
        let about = || text.words(&self.about);
        EARNED.contains(&name) && BRANCHES.iter().any(|branch| about().contains(branch))
    }

    pub(super) fn is_size_alone(&self, figure: &Figure) -> bool {
        let opens = self.place.opens() && self.place.gap() == Gap::Stop && self.said.is_plain();
        opens && SIZES.has(&figure.name) || matches!(&*figure.name, "年产" | "总投资")
    }

    /// Whether a growth or a share is of what is left without those that its clause names.
    pub(super) fn leaves_out(&self, text: &Text<'_>, figure: &Figure) -> bool {
        const OUT: [&str; 3] = ["不含", "不包括", "除去"];
        let start = self.place.region.start;
        let amount = matches!(figure.kind, Kind::Level | Kind::Cumulative);
        !amount && text.starts_one_of(start, &OUT)
    }

    /// Whether something is taken out before it is compared: 扣除减税因素同比增长3%. Real
    /// growths are those without prices, as ever.
    pub(super) fn is_less(&self, text: &Text<'_>) -> bool {
        let mut words = self.place.region.start..self.number.range.start;
        words.any(|at| {
            let out = text.char(at + 1) == '除' && matches!(text.char(at), '扣' | '剔');
            out && !text.starts(at + 2, "价格")
        })
    }

    /// Whether the number counts things, or measures so much more of what was measured last:
    /// 建设农田3万亩，改造提升1万亩.
    pub(super) fn goes_on_counting(&self, before: &[Figure]) -> bool {
        let unit = &self.number.unit;
        let same = || before.last().is_some_and(|last| last.unit == *unit);
        self.counts() || !self.number.is_money() && same()
    }

    /// Whether the number counts things or people.
    pub(super) fn counts(&self) -> bool {
        self.number.unit_kind == UnitKind::Count
    }

    pub(super) fn is_served(&self, text: &Text<'_>, name: &str) -> bool {
        const NEAR: usize = 40;
        let region = &self.place.region;
        let served = region.len() == 1 && matches!(text.char(region.start), '为' | '向' | '给');
        let behind = self.place.after.start;
        let near = behind..text.len().min(behind + NEAR);
        served && !self.own && is_word(text.char(behind)) && !text.words(&near).contains(name)
    }

    pub(super) fn comes_later(&self, text: &Text<'_>) -> bool {
        let before = self.place.region.start..self.number.range.start;
        after_stage(text, &before).is_some()
    }

    pub(super) fn is_behind_bracket(&self) -> bool {
        let points = self.number.unit_kind == UnitKind::Points;
        points && self.place.gap() == Gap::Close && self.place.region.is_empty()
    }

    pub(super) fn is_one_of_several(&self) -> bool {
        (self.said.respectively || self.head.respectively) && self.place.row == 1
    }

    /// 10余—20人.
    pub(super) fn is_open_within(&self) -> bool {
        self.number.value_max.is_some() && self.number.more.is_some()
    }

    pub(super) fn is_of_each_year(&self, text: &Text<'_>, kind: Kind) -> bool {
        let words = text
            .chars
            .get(self.place.region.start..self.number.range.start);
        let each = |pair: &[char]| matches!(pair, ['每', '年'] | ['年', '均']);
        let says = || words.is_some_and(|words| words.windows(2).any(each));
        let amount = matches!(kind, Kind::Level | Kind::Cumulative | Kind::Change);
        self.several && amount && (self.said.yearly || says())
    }

    pub(super) fn gets_better(&self, text: &Text<'_>, kind: Kind) -> bool {
        matches!(kind, Kind::Growth | Kind::Change) && self.says(text, "改善")
    }

    /// Whether a word stands right before the number, or before its verb.
    pub(super) fn says(&self, text: &Text<'_>, word: &str) -> bool {
        const NEAR: usize = 5;
        let (start, first) = (self.number.range.start, word.chars().next());
        let mut near = start.saturating_sub(NEAR)..start;
        near.any(|at| Some(text.char(at)) == first && text.starts(at, word))
    }
}

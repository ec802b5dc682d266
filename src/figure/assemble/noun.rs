//! What stands behind a number and leaves its noun unsure.

use std::sync::LazyLock;

use super::doubted::Around;
use crate::figure::Figure;
use crate::figure::clause::Gap;
use crate::figure::letters::is_word;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::measures::MEASURES;
use crate::figure::nouns::begins_noun;
use crate::figure::stock::WORKS;
use crate::figure::text::Text;
use crate::figure::units::UnitKind;

static DIMENSIONS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Dimension));
/// What things become part of, or how far they have come.
const JOINED: [&str; 9] = [
    "入选",
    "入围",
    "列入",
    "获评",
    "通过",
    "达到",
    "进入",
    "位列",
    "加快建设",
];
/// What things have, and is not itself counted.
const OF_THINGS: [&str; 6] = ["时间", "时限", "功能", "水平", "作用", "原因"];
/// Where the first of two kinds of works ends.
const FIRST_OF_TWO: [&str; 2] = ["工程、", "项目、"];
/// Things and works that a long noun may end with.
static THINGS: LazyLock<Lexicon<()>> =
    LazyLock::new(|| Lexicon::among([(Role::Shared, ()), (Role::Works, ())]));

impl Around<'_> {
    /// Whether the noun behind an amount is left out: 某厂60万吨乙烯项目.
    pub(super) fn leaves_noun(&self, text: &Text<'_>) -> bool {
        let amount = self.number.unit_kind == UnitKind::Amount && !self.number.is_money();
        let plain = self.said.is_plain() && self.said.bounds.is_empty();
        let named = self.own && !self.head.empty && plain;
        if !amount || !named {
            return false;
        }
        let behind = &self.place.after;
        // 4.5米水深航道 is so deep, not so long.
        let deep = text.starts_any(behind.start, &DIMENSIONS);
        deep || self.end == behind.start && begins_noun(text, behind.start)
    }

    /// Whether those counted have no name but what they are, and more is said of them
    /// behind: 15个行业增速超过10%, 3家企业参与重组.
    pub(super) fn leaves_which(&self, text: &Text<'_>, figure: &Figure) -> bool {
        if !self.counts() || self.end <= self.place.after.start {
            return false;
        }
        // 5所院校入选名单, 9万群众住上了楼房: they are all there are of no kind.
        let goes_on = || {
            let told = text.starts_one_of(self.end, &JOINED);
            told || (self.end + 1..=self.end + 2).any(|at| text.char(at) == '了')
        };
        let behind = is_word(text.char(self.end));
        // 100座驿站功能: they are counted of which that is told.
        let of = || OF_THINGS.iter().any(|of| figure.name.ends_with(of));
        // 14个电网工程、联网通道建设: the first of two are counted.
        let first = || FIRST_OF_TWO.iter().any(|end| figure.name.contains(end));
        behind && (THINGS.has(&figure.name) || goes_on()) || of() || first()
    }

    /// Whether things are counted under the name of those before them, while words behind the
    /// number tell of others.
    pub(super) fn leaves_noun_behind(&self, text: &Text<'_>) -> bool {
        let item = self.place.gap() == Gap::Pause && self.place.opens();
        let bounded = self.place.bound.is_some();
        item && bounded && self.counts() && !self.own && text.char(self.place.after.start) == '在'
    }

    /// Whether a measure follows the noun, part of which may be its owner:
    /// 43个行政村村集体经济收入.
    pub(super) fn meets_measure(&self, text: &Text<'_>, figure: &Figure) -> bool {
        const SHORT: usize = 4;
        let behind = self.end..self.place.after.end;
        self.end > self.place.after.start
            && figure.name.chars().count() > SHORT
            && text.first(&behind, &MEASURES).is_some()
    }

    /// Whether a verb that nobody knows may stand before the next number, behind those
    /// with whom something is done: 与9个国家缔结友城30对.
    pub(super) fn meets_number(&self, text: &Text<'_>) -> bool {
        const SHORT: usize = 2;
        let noun = self.place.after.start..self.end;
        let with = matches!(text.before(self.number.range.start), '与' | '同');
        with && noun.len() > SHORT && text.char(self.end).is_ascii_digit()
    }

    /// Whether what follows grew or fell by a per cent, so that the noun may end with
    /// what is measured of those counted: 9个重点事项审批时限压缩70%.
    pub(super) fn meets_growth(&self, text: &Text<'_>) -> bool {
        const SHORT: usize = 4;
        const NEAR: usize = 6;
        let noun = self.place.after.start..self.end;
        let clause = self.place.clauses[self.place.index].range.end;
        if noun.len() <= SHORT {
            return false;
        }
        let digit = |at: &usize| text.char(*at).is_ascii_digit();
        let Some(number) = (self.end..clause.min(self.end + NEAR)).find(digit) else {
            return false;
        };
        let end = (number..text.len()).find(|at| !digit(at) && text.char(*at) != '.');
        end.is_some_and(|end| text.char(end) == '%')
    }

    /// Whether what is done with those counted stands behind others that are counted next:
    /// 679个村生活污水和99个村黑臭水体治理.
    pub(super) fn meets_works(&self, text: &Text<'_>, figure: &Figure) -> bool {
        let clause = self.end..self.place.clauses[self.place.index].range.end;
        let joined = matches!(text.char(self.end), '和' | '及' | '与');
        let counts = joined && text.char(self.end + 1).is_ascii_digit() && self.counts();
        counts && text.last(&clause, &WORKS).is_some() && WORKS.ends(&figure.name).is_none()
    }

    /// Whether the noun behind may lead on to the list of the next number:
    /// 6个整治项目和学校建设、道路改造3个项目.
    pub(super) fn meets_list(&self, text: &Text<'_>) -> bool {
        let noun = self.place.after.start..self.end;
        let clauses = &self.place.clauses[self.place.index..];
        let [own, next, ..] = clauses else {
            return false;
        };
        let counted = || {
            text.chars[next.range.clone()]
                .iter()
                .any(char::is_ascii_digit)
        };
        // 90项区委、区政府重点工作和30项实事: the noun ends where a list begins.
        let leads_on = noun.clone().any(|at| text.char(at) == '和')
            || !noun.is_empty() && begins_noun(text, next.range.start);
        next.gap == Gap::Pause
            && own.range.end == self.end
            && leads_on
            && !text.char(next.range.start).is_ascii_digit()
            && counted()
    }

    /// Whether the noun behind is as long as a sentence, and ends like one.
    pub(super) fn is_told_on(&self, text: &Text<'_>) -> bool {
        const LONGEST: usize = 11;
        const NOUNS: &str =
            "点心区群项库站校室场县村镇城线院馆园厂路桥事典型业社目地台系制名奖集件例景体生)”";
        let noun = self.place.after.start..self.end;
        let long = self.counts() && noun.len() > LONGEST;
        long && !NOUNS.contains(text.before(self.end))
            && !noun.clone().any(|at| matches!(text.char(at), '、' | '“'))
            && text.last(&noun, &THINGS).is_none()
    }

    /// Whether the amount is that of a list, of which the name is the last:
    /// 餐费、被褥费共计9万元.
    pub(super) fn sums_list(&self, text: &Text<'_>, figure: &Figure) -> bool {
        let item = self.own && self.place.gap() == Gap::Pause && self.place.opens();
        let sums = || self.says(text, "共计") || self.says(text, "合计");
        item && self.number.is_money() && !figure.name.contains('、') && sums()
    }

    /// Whether something of those counted gets better, and is named by words behind a
    /// list or a 的: 提升90所学校、30家医院周边环境.
    pub(super) fn is_bettered(&self, text: &Text<'_>) -> bool {
        const VERBS: [&str; 3] = ["改善", "提高", "提升"];
        let start = self.number.range.start;
        let led = |verb: &&str| start >= 2 && text.starts(start - 2, verb);
        self.counts() && VERBS.iter().any(led)
    }

    /// Whether what those counted gain stands behind the number and is left out of the
    /// name: 帮扶车间带动90人就业.
    pub(super) fn leaves_gain(&self, text: &Text<'_>, figure: &Figure) -> bool {
        const GAINS: [&str; 4] = ["就业", "增收", "脱贫", "致富"];
        let behind = self.place.after.start;
        let gain = || GAINS.iter().find(|gain| text.starts(behind, gain));
        self.counts() && gain().is_some_and(|gain| !figure.name.ends_with(gain))
    }

    pub(super) fn reaches_out(&self, text: &Text<'_>) -> bool {
        let end = self.place.after.start;
        self.counts() && self.said.towards && end < self.place.after.end && begins_noun(text, end)
    }
}

//! What a sentence carries from one number to the next.

mod passed;
mod recent;
mod verbs;

use std::ops::Range;

use smol_str::SmolStr;

use self::recent::Recent;
use super::Qualifier;
use super::clause::{Clause, Gap};
use super::kind::{COMPARED, GROWTHS};
use super::lead::Lead;
use super::measures::{measure_of, trader};
use super::nouns::BODIES;
use super::predicate::Predicate;
use super::scene::field;
use super::text::Text;
use super::time::{Base, Compared, Running, When};
use super::units::UnitKind;
use super::wording::{is_bare, is_of_any_kind};

/// The state of a sentence behind the number just read.
#[derive(Default)]
pub(super) struct Carried {
    /// The last name, for figures that say none.
    pub(super) subject: Option<SmolStr>,
    /// What the last name is a share of, where it is one: 出口 of 出口占全国份额.
    pub(super) base: Option<SmolStr>,
    /// The words before a colon, or those of the blocks above.
    pub(super) label: Option<SmolStr>,
    /// The names given so far, for a 分别 that says none.
    pub(super) recent: Recent,
    /// Whether a 分别 that says no names has more than it can be of before it.
    pub(super) crowded: bool,
    /// Whether the names of a list lack what its last one ends with.
    pub(super) headless: bool,
    /// The name of the last figure.
    pub(super) named: SmolStr,
    /// The base of a share that the next number tells: 完成年初预算 of 完成年初预算6亿元的40%.
    pub(super) of: Option<SmolStr>,
    /// The things of which only some were told last: 30项实事 of 其中开工的有3项.
    pub(super) whole: Option<SmolStr>,
    /// What 其中 or 分区域看 turned to parts of, until the sentence ends:
    /// 地区生产总值 of 其中甲县增长8%.
    pub(super) among: Option<SmolStr>,
    /// The works that a sentence of their own names, of which the paragraph then tells
    /// how large they are: 幼儿园建设工程。
    pub(super) works: Option<SmolStr>,
    /// Where the heading stands that the block is the first below.
    pub(super) heading: Range<usize>,
    /// The works that the sentence has named without a number: 推进校舍改造项目，….
    pub(super) project: Option<SmolStr>,
    /// Whether a total is being parted: 分产业看.
    parting: bool,
    /// The measure that the items of a 分产业看 list leave out.
    pub(super) parted: Option<SmolStr>,
    /// The names of the open list that still wait for their number.
    pub(super) listed: std::vec::IntoIter<SmolStr>,
    /// Whether 分别 was said of one name only.
    pub(super) blurred: bool,
    /// Whether the last item of a list counts something done.
    pub(super) flow: bool,
    /// Bounding words before that list: 确保事故起数、死亡人数分别.
    pub(super) list_bounds: Vec<Qualifier>,
    /// Where the words of that list begin.
    pub(super) list_start: usize,
    /// How the last number was introduced, and what it measured.
    pub(super) last: Option<(Predicate, UnitKind)>,
    /// The verb of the last name that had one.
    pub(super) last_verb: Option<SmolStr>,
    /// Bounding words of a clause that says only a time: 力争到2025年.
    pub(super) bounds: Vec<Qualifier>,
    /// A verb that the items of a list share: 新增.
    pub(super) verb: Option<SmolStr>,
    /// Whether the list had another verb before that one.
    pub(super) turned: bool,
    /// Whether that verb's own number is one of money.
    pub(super) verb_of_money: bool,
    /// What the last amount or count was of, and its unit.
    pub(super) counted: Option<(SmolStr, SmolStr)>,
    /// The unit of the last number.
    pub(super) unit: SmolStr,
    /// Items of a list that have had no number yet.
    pub(super) waiting: Option<Range<usize>>,
    /// The list without numbers that the last clause ended: 契税、房产税等增长较快，….
    pub(super) passed: Option<Range<usize>>,
    /// The times that clauses of their own have said: 2021年、2022年，….
    said_times: Vec<When>,
    /// The times of a list that still wait for their numbers.
    pub(super) listed_times: std::vec::IntoIter<When>,
    /// What the sentence compares with: 与2012年相比，….
    pub(super) compared: Option<Compared>,
    /// What its last growth was reckoned from, if the words said that.
    pub(super) since: Option<Base>,
    /// What the sentence says of time.
    pub(super) times: Running,
    /// Whose trade the sentence tells: 民营企业 of 民营企业进出口, whose 出口 may follow.
    pub(super) trader: Option<SmolStr>,
    /// The words that open the sentence, if they have no number: 经济发展方面，….
    pub(super) about: Range<usize>,
    /// Where the paragraph counts people, as the words before it say: ——小学。
    pub(super) site: Option<SmolStr>,
    /// The branch of the economy that the sentence speaks of: 服务业.
    pub(super) branch: Option<SmolStr>,
    /// What the clause just passed is about: 供水工程 in 供水工程正在施工中（75%）.
    pub(super) unnumbered: Option<SmolStr>,
    /// Whether a sentence ended, or a clause spoke of something else, since
    /// the subject was named.
    pub(super) apart: bool,
    /// Whether a clause without a number, since then, says what the sentence is
    /// about: 常态化扫黑除恶，审结案件60件.
    pub(super) led: bool,
    /// Whether the last figure of the sentence was a sum of several years.
    pub(super) summed: bool,
    /// Whether something was taken out of what is told: 扣除房地产开发投资.
    pub(super) without: bool,
    /// Whether all the sentence has said yet is a remark: 初步核算.
    pub(super) opening: bool,
    /// The subject and the times outside the open bracket.
    outside: Option<SmolStr>,
    times_outside: Option<Running>,
}

/// Those towards whom something is done are named in as many words.
const LONGEST_WHOM: usize = 12;

/// What a share's name goes on with behind the thing it is a share of.
const BASES: [char; 7] = ['占', '与', '为', '完', '达', '已', '超'];

impl Carried {
    /// Enters a clause: some of what is carried ends with its mark.
    pub(super) fn enter(&mut self, clause: &Clause) {
        match clause.gap {
            Gap::Pause => {
                self.recent.pause();
                return;
            }
            Gap::Open => {
                self.outside = self.subject.clone();
                self.times_outside = Some(self.times.clone());
                self.recent.open();
                if self.unnumbered.is_some() {
                    (self.subject, self.base) = (self.unnumbered.clone(), None);
                    self.apart = false;
                }
            }
            Gap::Close => {
                self.among = None;
                self.subject = self.outside.take().or(self.subject.take());
                self.recent.close();
                // 产值12亿元(2020年11亿元)，增长8%.
                if let Some(times) = self.times_outside.take() {
                    self.times = times;
                }
            }
            Gap::Stop => {
                (self.branch, self.among) = (None, None);
                self.without = false;
                (self.compared, self.since) = (None, None);
                (self.apart, self.led) = (true, false);
                self.recent.settle();
                self.said_times.clear();
            }
            Gap::Colon | Gap::Comma => {}
        }
        self.verb = None;
        self.passed = self.waiting.take();
        self.listed_times = Vec::new().into_iter();
        self.recent.enter();
    }

    /// Gives each of a row of numbers the time of its own, if as many were said.
    pub(super) fn list_times(&mut self, head: &Lead, row: usize) {
        if row < 2 || self.listed_times.len() > 0 {
            return;
        }
        let own = head.listed_times().count();
        if own == row {
            self.listed_times = Vec::from_iter(head.listed_times().cloned()).into_iter();
        } else if own < 2 && self.said_times.len() == row {
            self.listed_times = self.said_times.clone().into_iter();
        }
    }

    /// Goes on to another sentence, behind a full stop.
    pub(super) fn stop(&mut self) {
        self.parting = false;
        (self.parted, self.whole, self.trader) = (None, None, None);
        (self.about, self.heading, self.project) = (0..0, 0..0, None);
        self.summed = false;
    }

    /// A name with the words before it that say of what it is, where it lacks them:
    /// 经济发展方面，提出指标3项; ——小学。招生9000人.
    pub(super) fn completed(&self, text: &Text<'_>, name: SmolStr, counts: bool) -> SmolStr {
        if let Some(site) = self.site.as_deref().filter(|site| !name.contains(site)) {
            return SmolStr::from_iter([site, &*name]);
        }
        if !counts || self.about.is_empty() || BODIES.has(&name) {
            return name;
        }
        // 对职务犯罪，批准逮捕5人.
        let whom = text.char(self.about.start) == '对' && self.about.len() <= LONGEST_WHOM;
        if whom && is_of_any_kind(&name, "人") {
            return SmolStr::from_iter([&*text.words(&self.about), &*name]);
        }
        match is_bare(&name).then(|| field(text, &self.about)).flatten() {
            Some(field) => SmolStr::from_iter([&*field, &*name]),
            None => name,
        }
    }

    /// Takes the name of a figure as the subject of what follows.
    pub(super) fn speak_of(&mut self, name: &SmolStr) {
        let before = self.base.take().or(self.subject.take());
        self.subject = Some(name.clone());
        (self.apart, self.project) = (false, None);
        if let Some(trader) = trader(name) {
            self.trader = (!trader.is_empty()).then(|| trader.into());
        }
        if self.parting {
            // 分门类看，采矿业增加值增长3%，制造业增长5%.
            self.parted = measure_of(name).or(self.parted.take());
        }
        if let Some(before) = before {
            let about = name.strip_prefix(before.as_str()).unwrap_or_default();
            let compared = GROWTHS.begins(about).is_some() || COMPARED.begins(about).is_some();
            self.base = (compared || about.starts_with(BASES)).then_some(before);
        }
    }
}

//! What stands around a number and leaves its figure unsure.

use std::ops::Range;

use crate::figure::doubt::Doubt;
use crate::figure::judge::covers;
use crate::figure::lead::Lead;
use crate::figure::measures::{SIZES, is_of_place};
use crate::figure::name::is_plan_alone;
use crate::figure::number::Number;
use crate::figure::place::Place;
use crate::figure::predicate::Predicate;
use crate::figure::scene::area;
use crate::figure::text::Text;
use crate::figure::units::UnitKind;
use crate::figure::unsure::{doubt_beside, is_said_of_another};
use crate::figure::wording::{is_act_alone, is_of_any_kind};
use crate::figure::{Figure, Kind, Status};

/// What was read around a number.
pub(super) struct Around<'a> {
    pub(super) number: &'a Number,
    pub(super) said: &'a Predicate,
    pub(super) head: &'a Lead,
    pub(super) place: &'a Place<'a>,
    /// Whether its clause says its name.
    pub(super) own: bool,
    /// Whether it only tells what the next one is a share of.
    pub(super) of: bool,
    /// Whether the clause before says what the sentence is about.
    pub(super) led: bool,
    /// Whether it is of several years.
    pub(super) several: bool,
    /// Whether nobody says since when it grew.
    pub(super) adrift: bool,
    /// Whether something was taken out of what is told: 扣除房地产开发投资.
    pub(super) without: bool,
    /// The words that open the sentence, if they have no number.
    pub(super) about: Range<usize>,
    /// Whether the list turned to the verb that this item of it takes over.
    pub(super) turned: bool,
    /// Where the words that name it and the number itself end.
    pub(super) end: usize,
}

impl Around<'_> {
    /// Adds what is unsure to the doubts of a figure, behind those `before` it.
    pub(super) fn doubt(&self, text: &Text<'_>, figure: &mut Figure, before: &[Figure]) {
        if self.own {
            doubt_beside(figure, before, self.head.is_act());
        }
        let doubts = [
            (self.head.alone, Doubt::NameCut),
            // 常态化扫黑除恶，审结案件60件: which cases, the first clause says.
            (
                self.led
                    && (is_of_any_kind(&figure.name, &figure.unit)
                        || self.is_earned(text, &figure.name)
                        || self.number.is_money() && SIZES.has(&figure.name)),
                Doubt::NameBare,
            ),
            // 扩建3所: what of, the words do not say.
            (
                self.goes_on_counting(before) && is_act_alone(&figure.name, &figure.unit),
                Doubt::NameBare,
            ),
            (is_plan_alone(&figure.name), Doubt::NameBare),
            // 某开发区建设提速，经济总量突破90亿元: that of the area.
            (
                !self.about.is_empty() && is_of_place(&figure.name) && area(text, &self.about),
                Doubt::NameBare,
            ),
            (self.turned, Doubt::NameCut),
            // 8所高校14个学科入选名单: what is said behind is said of both.
            (
                self.is_counted_with_next(text) || self.is_among(text),
                Doubt::NameCut,
            ),
            // 发放补贴9亿元，带动消费90亿元: what did, the clause does not say.
            (self.reaches_whom(text, figure), Doubt::NameBare),
            // 8所院校、12个专业群入选名单 as well; 每个县发展1个产业: so many in each.
            (
                self.is_told_with_next(text) || self.is_of_each(text, figure),
                Doubt::NameCut,
            ),
            // 为90万65岁以上老年人免费体检: they are not those told of before.
            (self.is_served(text, &figure.name), Doubt::NameFromAfar),
            // 投用后新增学位900个: some day, if the works are not done yet.
            (self.comes_later(text), Doubt::StatusDisputed),
            (
                self.leaves_noun(text)
                    || self.leaves_which(text, figure)
                    || self.meets_measure(text, figure)
                    || self.meets_list(text)
                    || self.meets_works(text, figure)
                    || self.said.each && covers(text, self.place.after.start)
                    || self.meets_number(text)
                    || self.meets_growth(text)
                    || self.is_bettered(text)
                    || self.leaves_gain(text, figure),
                Doubt::NameCut,
            ),
            // 超标准收取餐费、被褥费共计9万元: the sum is of all that is listed.
            (self.sums_list(text, figure), Doubt::NameCut),
            // 增速快于上年的80家，占62%: of whom, the words before do not tell.
            (
                self.is_share_of_unsure(text, figure, before),
                Doubt::BaseUnclear,
            ),
            // 2家一流企业、10家左右在全国有影响的企业: they are named behind.
            (self.leaves_noun_behind(text), Doubt::NameFromAfar),
            // 资金9亿元，其中2亿元未按规定使用: it is that of some, said behind.
            (self.is_of_some(text), Doubt::NameCut),
            // 将8家公司的16支基金整合为2支.
            (
                matches!(text.before(self.number.range.start), '将' | '把'),
                Doubt::NameCut,
            ),
            // 出栏90头，占计划数80头的112%: the 80 are planned, and no share.
            (
                self.of && text.char(self.place.region.start) == '占',
                Doubt::BaseUnclear,
            ),
            (
                (self.own || self.said.has) && is_said_of_another(figure, before),
                Doubt::NameTwice,
            ),
            // 与2010年的70万人相比: the number is of then.
            (
                text.starts(self.place.after.start, "相比"),
                Doubt::PeriodDisputed,
            ),
            // 学位9000个，比年度计划翻一番: it is the plan that it doubles.
            (
                figure.kind == Kind::Multiple && self.says(text, "计划"),
                Doubt::BaseUnclear,
            ),
            // 扣除房地产开发投资，投资增长9% is of the rest.
            // So is what a bracket tells of all but some: （不含新区增长7%）.
            (
                self.without || self.leaves_out(text, figure),
                Doubt::BaseUnclear,
            ),
            (
                self.place.shared || self.is_open_within(),
                Doubt::BoundShared,
            ),
            // 增速为6%，低于投资增速（9%）3个百分点: the bracket parts the words.
            (self.is_behind_bracket(), Doubt::NameCut),
            // 分别占96%和占4%: one of several, it is not said which.
            (self.is_one_of_several(), Doubt::NameFromAfar),
            // 试点范围扩大到50个村: villages, or places where it is tried.
            (self.reaches_out(text), Doubt::NameCut),
            (self.adrift, Doubt::SinceUnclear),
            // 指数为495，低于上年同期9.7: so much less, not what it was.
            (
                self.number.unit_kind == UnitKind::None
                    && self.said.time.is_some()
                    && self.compares(),
                Doubt::BaseUnclear,
            ),
            // 塌目标2个百分点: an unknown verb may say more or less.
            (self.has_no_way(figure), Doubt::BaseUnclear),
            // 12所学校特色创建工作有声有色: so long a noun tells more than what is counted.
            (self.is_told_on(text), Doubt::NameLong),
            // 总投资9亿元的项目: a sentence that begins so has not yet said of what.
            (self.is_size_alone(figure), Doubt::NameBare),
            // 某项目计划总投资9亿元: some day, not in the year told of.
            // 预计年销售可达9000万元 as well.
            (
                figure.status == Status::Actual
                    && (figure.name.ends_with("计划总投资") || self.is_hoped(text, figure)),
                Doubt::PeriodDisputed,
            ),
            // 五年来，每年新增就业60万人以上: neither their sum nor a year's.
            (
                self.is_of_each_year(text, figure.kind),
                Doubt::PeriodDisputed,
            ),
            // 重点项目年度计划投资60亿元: planned for the year that is told as done.
            (
                figure.status == Status::Actual && figure.name.ends_with("计划投资"),
                Doubt::StatusDisputed,
            ),
            // 预算收入同口径增长5%: at another 口径 it grew otherwise.
            (
                figure.kind == Kind::Growth && (self.says(text, "口径") || self.is_less(text)),
                Doubt::SinceUnclear,
            ),
            // PM2.5浓度改善9%: it fell, as an income would rise.
            (self.gets_better(text, figure.kind), Doubt::BaseUnclear),
        ];
        for (is, doubt) in doubts {
            figure.doubts.add_if(is, doubt);
        }
    }
}

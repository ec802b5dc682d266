//! What words do in a sentence.

use super::meaning::{Leader, Opener, Outlook, Way};
use crate::figure::amount::Opening;
use crate::figure::time::Mention;
use crate::figure::{Sign, Status};

/// What a word does where it stands. A word has as many roles as there are
/// places where it means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::figure) enum Role {
    /// Opens a clause: 其中, 全面, 新增.
    Opens(Opener),
    /// Stands right before a number or before another such word: 增长, 达到.
    Before(Leader),
    /// Stands right behind a number and bounds it: 以上.
    Behind,
    /// Stands there and says no more: 突破300家大关 is 突破300家.
    Barrier,
    /// Bounds a number, and this way.
    Bounds(Opening),
    /// What is to be held at least: 确保.
    Keeps,
    /// Adds nothing to what the number says, while every other bounding word
    /// stays with its number: 提高到.
    Silent,

    /// A verb that takes 到, 至 or 为 and then names a level: 提高到.
    Towards,
    /// Behind a number, goes on to what it became: 由3天压缩至0.5天.
    Became,
    /// Before a name, makes its per cent a growth or a fall: 压减项目30%.
    Percent(Sign),
    /// Before what it was done to, counts work done once: 新建学校5所.
    Work,
    /// The same behind it: 老旧小区改造.
    Works,
    /// In a name, tells of things done rather than of a state: 签约.
    Done,
    /// In a name, tells how many are reached, which is a state: 惠及.
    State,
    /// Tells how many gain from something: 带动5000人.
    Reaches,
    /// Behind an actor, says that an act follows: 某镇已新建.
    Acts,
    /// Behind an actor, says that what it has follows: 某校现有教师.
    Owns,
    /// Ends a noun phrase and tells what those counted did: 13家企业入围名单.
    Tells,
    /// Ends a noun phrase and says something else: 5轮磋商取得积极成果.
    Cuts,
    /// The same, where a verb follows: 园区成功认定.
    Adverb,
    /// Tells which ones are counted: 500家企业入驻园区.
    Which,
    /// Says what is done for someone: 为1万名老人提供服务.
    Serves,
    /// Ends an item that happened by itself and belongs to no list before it.
    Happens,
    /// Behind a branch of the economy, says more of it: 服务业支撑作用明显.
    Supports,
    /// Leads to what was planned, of which a share was reached: 完成年初预算.
    Reached,
    /// Compares a growth with another's: 快于全省.
    Compares,
    /// Says how far works have come: 开工, 完工.
    Stage,
    /// What courts, prosecutors and police do with cases and people: 审结.
    Tries,
    /// Has something grow: 种植, 养殖.
    Grows,
    /// Leads to a rank: 位列.
    Ranks,
    /// Behind a growth, says where it stands among others: 增速超过全市.
    Outranks,
    /// Behind 将, says that something will be done: 将坚持.
    Resolves,
    /// Says that what follows lists what was told of: 前三位的依次是.
    Lists,

    /// Names what is measured; the last name of a list lends it to the rest.
    Measure,
    /// Names what is measured in days or years: 工期.
    Timed,
    /// Names what is measured without a unit: 指数.
    Scored,
    /// A rate that says nothing without what it is of: 完成率.
    Rate,
    /// A growth or a fall as a noun: 增速, 降幅.
    Growth(Sign),
    /// What is had of a thing, which takes the head of the name before it:
    /// 产量 after 粮食播种面积.
    Yield,
    /// By how many something is shared out: 人均.
    Averaged,
    /// At the end of a name, what comes in a time and is no stock: 产量, 投资.
    Flow,
    /// Names what is measured in money: 投资, 余额.
    Money,
    /// Told of works that are named elsewhere, says how large they are: 总投资.
    Size,
    /// The same of a thing that 的 leads to: 长9公里的道路.
    Extent,
    /// Which way so many metres go: 4.5米水深.
    Dimension,
    /// Measures a place as a whole: 地区生产总值.
    Economy,
    /// Ends the name of an area that is not the place whose report it is: 开发区.
    Area,
    /// Ends the number of what a rate is of: 人数.
    Tallied,
    /// A share needs no more than this to say of what it is: 比重.
    Proportion,
    /// Inside a name, says of what it is a share: 占, 完成.
    OfWhat,
    /// What 人均 stands behind, not before: 全省.
    Region,
    /// Does what is counted, and need not be named: 全市法院受理案件.
    Organ,
    /// Those whose measure it is, who go with it in a list: 居民.
    Owner,
    /// A noun that the items of a list share: 刑事、治安案件.
    Shared,
    /// At the end of a name says whose something is, and not what: 22个村全部超过40万元.
    Whose,
    /// At the end of a name says where those counted behind it are: 山区5万人.
    Where,
    /// Is where people are counted, who are not named: 小学40人.
    Site,
    /// At the end of a name, one of many of its sort: 制造业, of which a growth may be
    /// of anything.
    Branch,
    /// Is counted as those who did what is told next: 5个单位虚报费用.
    Body,
    /// Opens a clause that takes something out of what is told: 扣除房地产开发投资.
    Without,
    /// Behind money, is what has that size: 十亿元企业3家.
    Sized,
    /// Those of the things just counted that are not yet told: 其余.
    Rest,
    /// Turns to some of the things just counted: 其中.
    Divides,
    /// What was planned: 预算.
    Planned,
    /// Says which plan: 年初预算.
    WhichPlan,
    /// Whom a budget gets from, or what: 加上级补助.
    Source,
    /// Ends the words that say how something was reckoned: 按现价.
    Reckoned,
    /// Begins a clause that says no more than that: 扣除价格因素.
    Remark,
    /// Ends a clause that only says who told what follows: 会议指出.
    Reports,
    /// Ends a clause that only says why: 去年同期基数较高.
    Reason,
    /// Which of the things counted before: 民办 of 幼儿园9所（民办4所）.
    Sort,

    /// Is taken up to some end, which the words before its number tell: 措施.
    Step,

    /// Names nothing by itself: 完成率, 总量, 开工.
    Bare,
    /// Begins no name: 对经济增长贡献率.
    BeginsNoName,
    /// Begins a name, though it looks like such a word: 对外.
    BeginsName,
    /// Ends no name: 民生实事中.
    EndsNoName,
    /// Ends a name, though it looks like such a word: 高中.
    EndsName,
    /// Belongs to a sentence and to no name: 更加.
    InNoName,
    /// Belongs to a name, though it looks like such a word: 人均.
    InName,
    /// Begins no noun behind a number: 同比.
    NoNoun,
    /// Begins a noun, though it looks like such a word: 中小.
    Noun,
    /// Part of a noun, though it looks like a verb that ends one: 使命.
    UncutNoun,
    /// Makes a short heading no name of what the next one counts: 目标.
    NoLabel,

    /// A time by itself: 今年.
    Time(Mention),
    /// Stands before any time and belongs to it: 截至.
    LeadsTime,
    /// Stands before a calendar year and belongs to it: 自.
    LeadsYear,
    /// Stands behind a year and belongs to it: 底.
    BehindYear,
    /// Stands before a count of years, and says where they lie: 过去五年.
    LeadsSpan(Way),
    /// Stands behind such a count and ends the words of time, and may say where
    /// the years lie: 五年间, 五年来.
    EndsSpan(Option<Way>),
    /// Stands behind such a count, of which it tells a sum or an average.
    SumsSpan,
    /// Makes such a count something else than a time: 三年行动.
    NoSpan,
    /// A time between an owner and its verb: 某集团全年实现利润.
    WholeTime,
    /// Leads to the time a text is about: 回顾过去五年.
    LooksAt,

    /// In a heading, tells a review from a plan.
    Heading(Outlook),
    /// Ends the words before a colon that do so: 任务目标：.
    Label(Status),
    /// Makes a heading below the first level the title of a report.
    Title,
    /// In a title, names the part that looks back before the year is over: 总结.
    Sums,
    /// The same above all sections, behind whose report it is and of what year.
    DatedTitle,
    /// Ends the title of a list that hands out what a report has promised: 任务分解.
    HandsOut,
    /// In a paragraph, compares what was done with the year before: 同比.
    LooksBack,
    /// In a paragraph, says that what was planned is done: 超额完成.
    Finishes,
    /// Beside such a comparison, says that it is one of a plan: 力争.
    Aims,
}

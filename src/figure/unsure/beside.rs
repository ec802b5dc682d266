//! What the figures before one leave unsure of it.

use std::sync::LazyLock;

use crate::figure::doubt::Doubt;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::measures::{MEASURES, SIZES};
use crate::figure::units::{is_counted, scale_of};
use crate::figure::{Figure, Kind};

static PLANNED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Planned));

/// Further back than so many figures, a line as long as a book would be read
/// again and again.
const NEAR: usize = 12;

/// Adds what the figures before leave unsure of one whose clause says its name;
/// `act` tells whether a verb opens that clause.
pub(in crate::figure) fn doubt_beside(figure: &mut Figure, before: &[Figure], act: bool) {
    let Some(last) = before.last().filter(|last| last.line == figure.line) else {
        return;
    };
    // 帮助3万家企业解决用工5万人: the words cannot name both whole.
    let shared = last.span.end > figure.span.start && last.name.len() > figure.name.len();
    let both = shared && last.name.ends_with(&*figure.name);
    figure.doubts.add_if(both, Doubt::NameCut);
    // 甲矿原煤产量9万吨，增长3%；乙矿完成6万吨.
    let grown = |figure: &&Figure| matches!(figure.kind, Kind::Growth | Kind::Change);
    let level = before.iter().rev().take(NEAR).find(|figure| !grown(figure));
    let left_out = !act && level.is_some_and(|level| leaves_measure_out(figure, level));
    figure.doubts.add_if(
        left_out
            || is_share_of_owned(figure, last)
            || is_done_of_planned(figure, before)
            || is_owned(figure, last)
            || is_size_of_counted(figure, last),
        Doubt::NameBare,
    );
}

/// Whether the share of a measure stands behind one that says whose it is, and does not:
/// 清洁能源装机占比54%、发电量占比51%.
fn is_share_of_owned(figure: &Figure, last: &Figure) -> bool {
    const SHARE: &str = "占比";
    let measure = figure.name.strip_suffix(SHARE);
    let owned = last.name.ends_with(SHARE) && last.name.len() > figure.name.len();
    owned && measure.is_some_and(|measure| MEASURES.has(measure))
}

/// What is told of goods before how much of them was traded.
const MADE: [&str; 4] = ["产值", "产量", "销售收入", "营业收入"];

/// Whether money is of those whose measure was told just before, and does not say so:
/// 某公司实现产值9亿元，税收3000万元.
fn is_owned(figure: &Figure, last: &Figure) -> bool {
    const OWNERS: [&str; 11] = [
        "机场",
        "快递",
        "银行",
        "企业",
        "公司",
        "集团",
        "经营",
        "合作社",
        "园区",
        "市场",
        "景区",
    ];
    let owner = |name: &str| {
        let measure = MEASURES.ends(name)?;
        let owner = &name[..name.len() - measure.word.len()];
        OWNERS
            .iter()
            .any(|whose| owner.ends_with(whose))
            .then_some(())
    };
    let money = |figure: &Figure| figure.unit.ends_with('元');
    let alike =
        money(figure) && money(last) || figure.kind == last.kind && figure.unit == last.unit;
    // 苹果产值增长8%、出口增长9%: that of apples.
    let made = || {
        MADE.iter()
            .any(|made| last.name.ends_with(made) && last.name.len() > made.len())
    };
    let traded = matches!(&*figure.name, "出口" | "进口") && alike && made();
    traded || alike && MEASURES.has(&figure.name) && owner(&last.name).is_some()
}

/// Whether a name says only how large those are that the clause before counts: 学校3所，
/// 建筑面积9000平方米.
fn is_size_of_counted(figure: &Figure, last: &Figure) -> bool {
    const ALONE: [&str; 5] = ["运行容量", "装机容量", "总长度", "线路总长度", "建设面积"];
    const AMOUNTS: [char; 9] = ['亩', '吨', '斤', '米', '里', '瓦', '时', '元', '顷'];
    let size = SIZES.has(&figure.name) || ALONE.contains(&&*figure.name);
    let levels = figure.kind == Kind::Level && last.kind == Kind::Level;
    size && levels && is_counted(&last.unit) && !last.unit.ends_with(AMOUNTS)
}

/// Whether an amount was done of what was planned for something told before, which its
/// own clause leaves out: 某工程年度计划投资9亿元，完成投资8亿元.
fn is_done_of_planned(figure: &Figure, before: &[Figure]) -> bool {
    let planned = |name: &str| name.ends_with("计划投资") || PLANNED.ends(name).is_some();
    let near = || before.iter().rev().take(NEAR);
    figure.name.starts_with("完成投资")
        && near()
            .take_while(|other| other.line == figure.line)
            .any(|other| planned(&other.name))
}

/// Whether the words between two numbers name both, which count in units of their own.
pub(in crate::figure) fn shares_name(figure: &Figure, last: &Figure) -> bool {
    let shared = last.line == figure.line && last.span.end > figure.span.start;
    // 12类45件实事 has none between them.
    let shared = shared && last.number.end < figure.number.start;
    let levels = figure.kind == Kind::Level && last.kind == Kind::Level;
    let bare = figure.doubts.has(Doubt::NameBare);
    shared && levels && !bare && last.name.ends_with(&*figure.name) && last.unit != figure.unit
}

/// Whether the same was said before in the line of another number: 发放补助3万元
/// of the one village, then 发放补助2万元 of the other.
pub(in crate::figure) fn is_said_of_another(figure: &Figure, before: &[Figure]) -> bool {
    let levels = |figure: &Figure| match figure.kind {
        Kind::Level | Kind::Cumulative | Kind::Share => true,
        Kind::Growth | Kind::AvgGrowth | Kind::Change | Kind::Multiple | Kind::Ratio => false,
    };
    let near = before.iter().rev().take(NEAR);
    levels(figure)
        && near
            .take_while(|other| other.line == figure.line)
            .any(|other| {
                let alike = || scale_of(&other.unit).1 == scale_of(&figure.unit).1;
                let same = other.name == figure.name && alike();
                let when = || other.period == figure.period && other.status == figure.status;
                same && when() && levels(other) && other.value != figure.value
            })
}

/// Whether a thing stands behind a measure of the same unit, whose measure it
/// leaves out: 播种面积9000亩，晚稻1200亩.
fn leaves_measure_out(figure: &Figure, last: &Figure) -> bool {
    let levels = figure.kind == Kind::Level && last.kind == Kind::Level;
    let levels = levels && figure.line == last.line;
    let measured = |name: &str| MEASURES.ends(name).is_some();
    let amount =
        figure.unit.ends_with(['亩', '吨', '斤', '顷', '张', '辆']) && figure.unit == last.unit;
    // Those that follow leave it out as well.
    let left_out = |last: &Figure| last.doubts.has(Doubt::NameBare) && last.name.len() > 3;
    levels && amount && (measured(&last.name) || left_out(last)) && !measured(&figure.name)
}

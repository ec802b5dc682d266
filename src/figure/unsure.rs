//! What gives a name away: signs that it was misread, in what it is said of and
//! in the figure before it.

mod beside;

use std::sync::LazyLock;

pub(super) use self::beside::{doubt_beside, is_said_of_another, shares_name};
use super::acts::begins_act;
use super::doubt::Doubt;
use super::kind::COMPARED;
use super::lexicon::{Lexicon, Role};
use super::measures::{MEASURES, ends_as_measure};
use super::origin::Origin;
use super::wording::{is_bare, word_doubts};
use super::{Figure, Kind};

/// Adds what the name of a figure leaves unsure to its doubts; `last` is the
/// figure before, which often has the same name.
/// `behind` tells that the name is of those counted, behind the number.
pub(super) fn doubt_name(figure: &mut Figure, origin: Origin, last: Option<&Figure>, behind: bool) {
    // 未成年人案件9件，占案件总数的8%: what is unsure of the one is of the other.
    let before = last.filter(|last| figure.name.starts_with(&*last.name) && !last.name.is_empty());
    let same = |last: &Figure| origin == Origin::Own && last.name == figure.name;
    if let Some(last) = before.filter(|last| !same(last)) {
        for doubt in [Doubt::NameUnsaid, Doubt::NameCut, Doubt::NameFromAfar] {
            figure.doubts.add_if(last.doubts.has(doubt), doubt);
        }
        // 完成投资9亿元，完成年度计划的98%: of which works, neither says.
        let spent = figure.kind == Kind::Share && last.name.ends_with("投资");
        let bare = spent && last.doubts.has(Doubt::NameBare);
        figure.doubts.add_if(bare, Doubt::NameBare);
    }
    let last = last.filter(|last| last.name == figure.name);
    let words = match last {
        Some(last) => last.doubts.of_words(),
        None => word_doubts(&figure.name, behind),
    };
    // 查出违纪违法和管理不规范的问题金额占抽审资金: a share's name holds two.
    let long = words.has(Doubt::NameLong) && before.is_none_or(|last| !is_share_of(figure, last));
    let words = words
        .iter()
        .filter(|doubt| long || *doubt != Doubt::NameLong);
    figure.doubts.extend(words);
    let name = figure.name.as_str();
    let afar = (origin == Origin::Afar || is_of_another(figure)) && !name.is_empty();
    let of_what = of_what(figure, name, origin);
    // 22个村全部超过40万元: villages are counted, what is worth so much is unsaid.
    let is_money = |figure: &Figure| figure.unit.ends_with('元');
    let counted = || last.is_some_and(|last| !is_money(last) && last.kind == Kind::Level);
    // 7家企业的利润超过5亿元: so much each of them has.
    let each = |last: &Figure| {
        let measured = figure.name[last.name.len()..].starts_with('的');
        measured && !is_money(last) && last.kind == Kind::Level
    };
    let unsaid = is_money(figure) && (counted() || before.is_some_and(each) || is_only_whose(name));
    figure.doubts.add_if(unsaid, Doubt::NameUnsaid);
    figure.doubts.add_if(afar, Doubt::NameFromAfar);
    figure.doubts.add_if(of_what, Doubt::BaseUnclear);
    // 解决了245个村、29万人饮水问题: villages are not solved.
    let alone = || {
        let thing = begins_act(name).map(|act| &name[act.len()..]);
        thing.is_some_and(|thing| is_only_whose(thing) && is_bare(thing))
    };
    let bare = is_only_whose(name) && alone()
        || is_no_case(figure)
        || is_where(figure)
        || is_sort_alone(figure);
    figure.doubts.add_if(bare, Doubt::NameBare);
    figure
        .doubts
        .add_if(is_told_at_length(figure), Doubt::NameLong);
}

/// Whether what is counted has so long a name that an act or an actor is likely to be
/// part of it; a list, a kind of cases and a measure need as many words.
fn is_told_at_length(figure: &Figure) -> bool {
    const LONGEST: usize = 15;
    let name = figure.name.as_str();
    let counted = matches!(figure.kind, Kind::Level | Kind::Cumulative);
    let long = || name.chars().nth(LONGEST).is_some();
    let whole = || MEASURES.ends(name).is_some() || name.contains(['、', '“']);
    let cases = || {
        ["案件", "犯罪", "纠纷"]
            .iter()
            .any(|kind| name.ends_with(kind))
    };
    // 判处五年以上有期徒刑的罪犯 tells which ones.
    let which = || name.contains('的') && begins_act(name).is_some();
    counted && name.len() > LONGEST && long() && !whole() && !cases() && !which()
}

/// Whether a name says what share the amount told before is of, and neither is long.
fn is_share_of(figure: &Figure, last: &Figure) -> bool {
    let whole = figure.name[last.name.len()..].strip_prefix('占');
    let short = |whole: &str| !word_doubts(whole, false).has(Doubt::NameLong);
    !last.doubts.has(Doubt::NameLong) && whole.is_some_and(short)
}

/// Whether things are counted as a sort, of which the words do not say what they are:
/// 行政类4万件; but 35个行业大类.
fn is_sort_alone(figure: &Figure) -> bool {
    let level = matches!(figure.kind, Kind::Level | Kind::Cumulative);
    level && figure.name.ends_with('类') && !figure.name.ends_with("大类")
}

/// Whether papers and cases (件) are counted of what is neither: 安全生产90件.
fn is_no_case(figure: &Figure) -> bool {
    const CASES: &str = "案件讼诉纷议利事标品罪单访题权告求收结督决察请书复核务约裁章稿数量索查报见助正判例释据审记捕纳";
    let last = || figure.name.chars().next_back();
    let levels = matches!(figure.kind, Kind::Level | Kind::Cumulative);
    let cases = levels && figure.unit == "件" && begins_act(&figure.name).is_none();
    cases && last().is_some_and(|last| !CASES.contains(last))
}

/// Whether people are counted by where they are: 教职工60人，其中小学40人.
fn is_where(figure: &Figure) -> bool {
    let people = figure.unit.ends_with(['人', '名']);
    people && SITES.ends(&figure.name).is_some()
}

/// Whether a name says nothing but whose something is.
fn is_only_whose(name: &str) -> bool {
    WHOSE.ends(name).is_some()
}

static WHOSE: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Whose));
static PROPORTIONS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Proportion));
static SITES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Site));
static MONEY: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Money));
static BRANCHES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Branch));
static OF_WHAT: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::OfWhat));

/// Whether the name is of something measured in another way, and so probably of
/// the number before: 投资完成率 of 9件, 完成投资 of 12家.
fn is_of_another(figure: &Figure) -> bool {
    let (name, unit) = (&*figure.name, &*figure.unit);
    const COUNTS: [char; 11] = [
        '个', '家', '户', '件', '人', '项', '名', '次', '所', '里', '亩',
    ];
    // Most names end otherwise, which their last character tells.
    match name.chars().next_back() {
        Some('率' | '比' | '重' | '例') => {
            let share = unit.is_empty() || unit.ends_with(['%', '‰', '点', '倍', '番']);
            let rate = ["率", "占比", "比重", "比例"]
                .iter()
                .any(|word| name.ends_with(word));
            rate && !share && !unit.contains('/')
        }
        Some('资' | '入' | '出' | '值' | '额' | '润' | '本' | '金') => {
            unit.ends_with(COUNTS) && MONEY.ends(name).is_some()
        }
        Some('积') => name.ends_with("面积") && unit.ends_with('元'),
        // 粮食产量力争达到180万亩、14亿斤.
        Some('量') => name.ends_with("产量") && unit.ends_with(['亩', '顷']),
        Some(_) | None => false,
    }
}

/// The branches of an economy, said in short.
const SECTORS: [&str; 3] = ["一产", "二产", "三产"];

/// Whether a growth or a share does not say of what it is: 制造业增长5%.
fn of_what(figure: &Figure, name: &str, origin: Origin) -> bool {
    // 失业率平均值, 确权面积80%: what may be shared by its own name.
    const RATED: [char; 7] = ['率', '比', '重', '度', '数', '值', '积'];
    let measured = || ends_as_measure(name);
    match figure.kind {
        // 高新技术企业120家，增长20%: of their number.
        Kind::Growth | Kind::AvgGrowth => {
            let branch = || BRANCHES.ends(name).is_some();
            origin == Origin::Own && branch() && !measured()
        }
        // 能耗约为全国平均的70%: of the country's, of no whole.
        Kind::Share if name.ends_with("全国平均") => true,
        // 财政支出八成用于民生: an amount is no share, unless it says of what.
        Kind::Share => {
            !name.ends_with(RATED)
                && PROPORTIONS.ends(name).is_none()
                && OF_WHAT.find(name).is_none()
        }
        // 某省提高0.4个百分点 as well; but 增加值高于全省.
        Kind::Change if figure.unit.ends_with('点') => {
            let compares = || COMPARED.find(name).is_some();
            let branch = || BRANCHES.ends(name).is_some() || SECTORS.contains(&name);
            origin == Origin::Own && branch() && !measured() && !compares()
        }
        Kind::Level | Kind::Change | Kind::Multiple | Kind::Ratio | Kind::Cumulative => false,
    }
}

//! What gives a name away: signs that it was misread.

use std::sync::LazyLock;

use super::doubt::{Doubt, Doubts};
use super::leads::begins_act;
use super::lexicon::{Lexicon, Role};
use super::measures::{MEASURE_ENDS, MEASURES};
use super::origin::Origin;
use super::{Figure, Kind};

/// The longest names of indicators have some twenty characters.
const LONGEST: usize = 26;

/// A longer name with 的 in it is more than one phrase.
const LONGEST_PHRASE: usize = 14;

/// Adds what the name of a figure leaves unsure to its doubts; `last` is the
/// figure before, which often has the same name.
pub(super) fn doubt_name(figure: &mut Figure, origin: Origin, last: Option<&Figure>) {
    // 未成年人案件9件，占案件总数的8%: what is unsure of the one is of the other.
    let before = last.filter(|last| figure.name.starts_with(&*last.name) && !last.name.is_empty());
    let same = |last: &Figure| origin == Origin::Own && last.name == figure.name;
    if let Some(last) = before.filter(|last| !same(last)) {
        for doubt in [Doubt::NameCut, Doubt::NameFromAfar] {
            figure.doubts.add_if(last.doubts.has(doubt), doubt);
        }
    }
    let last = last.filter(|last| last.name == figure.name);
    let words = match last {
        Some(last) => last.doubts.of_words(),
        None => word_doubts(&figure.name),
    };
    figure.doubts.add_all(words);
    let name = figure.name.as_str();
    let afar = (origin == Origin::Afar || is_of_another(figure)) && !name.is_empty();
    let of_what = of_what(figure, name, origin);
    // 22个村全部超过40万元: villages are counted, what is worth so much is unsaid.
    let is_money = |figure: &Figure| figure.unit.ends_with('元');
    let counted = last.is_some_and(|last| !is_money(last) && last.kind == Kind::Level);
    let unsaid = is_money(figure) && (counted || is_only_whose(name));
    figure.doubts.add_if(unsaid, Doubt::NameUnsaid);
    figure.doubts.add_if(afar, Doubt::NameFromAfar);
    figure.doubts.add_if(of_what, Doubt::BaseUnclear);
    figure.doubts.add_if(is_no_case(figure), Doubt::NameBare);
}

/// Whether papers and cases (件) are counted of what is neither: 安全生产90件.
fn is_no_case(figure: &Figure) -> bool {
    const CASES: &str =
        "案件讼诉纷议利事标品罪单访题权告求收结督决察请书复核务约裁章稿数量索查报见助正判";
    let last = figure.name.chars().next_back();
    let levels = matches!(figure.kind, Kind::Level | Kind::Cumulative);
    let cases = figure.unit == "件" && levels && begins_act(&figure.name).is_none();
    cases && last.is_some_and(|last| !CASES.contains(last))
}

/// Whether a name says nothing but whose something is.
fn is_only_whose(name: &str) -> bool {
    WHOSE.ends(name).is_some()
}

/// Whether a name is an act alone, or with a thing of every kind: 起诉, 审结案件.
/// Of what kind it is stands before it, where something does.
pub(super) fn is_of_any_kind(name: &str, unit: &str) -> bool {
    let thing = GENERAL.ends(name).map_or("", |found| found.word);
    let act = &name[..name.len() - thing.len()];
    let said = !thing.is_empty() || unit.ends_with(['人', '件', '起']);
    said && !act.is_empty() && begins_act(act).is_some_and(|verb| verb == act)
}

/// Whether a thing stands behind a measure of the same unit, whose measure it
/// leaves out: 播种面积9000亩，晚稻1200亩.
pub(super) fn leaves_measure_out(figure: &Figure, last: &Figure, act: bool) -> bool {
    let alike = figure.line == last.line
        && figure.unit == last.unit
        && figure.kind == last.kind
        && figure.kind == Kind::Level;
    let measured = |name: &str| MEASURES.ends(name).is_some();
    let amount = !figure.unit.ends_with('元') && figure.unit.ends_with(['亩', '吨', '斤', '顷']);
    alike && amount && !act && measured(&last.name) && !measured(&figure.name)
}

/// What the words of a name alone leave unsure.
fn word_doubts(name: &str) -> Doubts {
    let mut found = Doubts::default();
    found.add_if(name.is_empty(), Doubt::NameUnsaid);
    found.add_if(is_bare(name), Doubt::NameBare);
    found.add_if(is_opened(name) || is_left_open(name), Doubt::NameCut);
    let long = is_long(name, LONGEST) || is_sentence(name) || holds_count(name);
    found.add_if(long, Doubt::NameLong);
    found
}

static BARE: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Bare));
static WHOSE: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Whose));
static GENERAL: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Shared));
static PROPORTIONS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Proportion));
static OF_WHAT: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::OfWhat));

/// Words that begin no name (`true`), and those that begin like one and do.
static OPENERS: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::BeginsNoName, true), (Role::BeginsName, false)]));

/// Words that end no name (`true`), and those that end like one and do.
static CLOSERS: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::EndsNoName, true), (Role::EndsName, false)]));

/// Words of a sentence (`true`), and parts of names that are like them.
static SENTENCE: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::InNoName, true), (Role::InName, false)]));

/// Whether a name has more than so many characters, which are of one byte or more.
fn is_long(name: &str, most: usize) -> bool {
    name.len() > most && name.chars().count() > most
}

fn is_bare(name: &str) -> bool {
    BARE.has(name)
}

/// A name that begins in the middle of a sentence: 对经济增长贡献率.
fn is_opened(name: &str) -> bool {
    // 6、7、8三个月: the last of a list of months.
    let mut first = name.chars();
    let months = first.next().is_some_and(|c| c.is_ascii_digit())
        && first
            .next()
            .is_some_and(|c| "一二三四五六七八九十".contains(c));
    months || OPENERS.begins(name).is_some_and(|found| found.meaning)
}

/// A name that stops before its end: 民生实事中, 工业和.
fn is_left_open(name: &str) -> bool {
    is_long(name, 1) && CLOSERS.ends(name).is_some_and(|found| found.meaning)
}

/// A name with words that belong to a sentence.
fn is_sentence(name: &str) -> bool {
    // 组织开展, 通过: the act that a name begins with.
    let act = begins_act(name).map_or(0, str::len);
    let mut from = 0;
    while let Some((at, found)) = SENTENCE.find(&name[from..]) {
        let at = from + at;
        // 来华工作的外国专家 is short enough to be one phrase.
        let phrase = found.word == "的" && !is_long(name, LONGEST_PHRASE);
        let runs = at < act || at == act && begins_act(&name[at..]).is_some();
        if found.meaning && !phrase && at > 0 && !runs {
            return !is_done(name, at);
        }
        from = at + found.word.len();
    }
    false
}

/// Whether a name holds a number of its own: 巡查240天. A limit is no such
/// number: 50人以上企业.
fn holds_count(name: &str) -> bool {
    const UNITS: [char; 8] = ['天', '次', '人', '名', '个', '户', '家', '件'];
    const LIMITS: [&str; 4] = ["以上", "及以上", "以下", "及以下"];
    let counts = |at: usize| {
        let rest = name[at + 1..].strip_prefix(UNITS);
        rest.is_some_and(|rest| !LIMITS.iter().any(|limit| rest.starts_with(limit)))
    };
    let digits = name.bytes().enumerate().skip(1);
    digits
        .filter(|(_, b)| b.is_ascii_digit())
        .any(|(at, _)| counts(at))
}

/// Whether these words stand behind the 已 of a name that ends so on purpose:
/// 幸福院建设已完成.
fn is_done(name: &str, at: usize) -> bool {
    const LONGEST: usize = 3;
    let done = name.rfind('已').filter(|done| *done <= at);
    done.is_some_and(|done| !is_long(&name[done..], LONGEST))
}

/// Whether the name is of something measured in another way, and so probably of
/// the number before: 投资完成率 of 9件, 完成投资 of 12家.
fn is_of_another(figure: &Figure) -> bool {
    const MONEY: [&str; 10] = [
        "投资",
        "收入",
        "支出",
        "产值",
        "增加值",
        "余额",
        "利润",
        "资本",
        "资金",
        "金额",
    ];
    let (name, unit) = (&*figure.name, &*figure.unit);
    const COUNTS: [char; 11] = [
        '个', '家', '户', '件', '人', '项', '名', '次', '所', '里', '亩',
    ];
    let ends = |words: &[&str]| words.iter().any(|word| name.ends_with(word));
    // Most names end otherwise, which their last character tells.
    match name.chars().next_back() {
        Some('率' | '比' | '重') => {
            let share = unit.is_empty() || unit.ends_with(['%', '‰', '点', '倍', '番']);
            ends(&["率", "占比", "比重"]) && !share && !unit.contains('/')
        }
        Some('资' | '入' | '出' | '值' | '额' | '润' | '本' | '金') => {
            ends(&MONEY) && unit.ends_with(COUNTS)
        }
        Some('积') => name.ends_with("面积") && unit.ends_with('元'),
        Some(_) | None => false,
    }
}

/// Whether a growth or a share does not say of what it is: 制造业增长5%.
fn of_what(figure: &Figure, name: &str, origin: Origin) -> bool {
    const BRANCHES: [&str; 9] = ["业", "类", "地区", "国家", "省", "市", "县", "区", "镇"];
    let measured = || MEASURES.ends(name).is_some() || name.ends_with(|c| MEASURE_ENDS.contains(c));
    match figure.kind {
        // 高新技术企业120家，增长20%: of their number.
        Kind::Growth | Kind::AvgGrowth => {
            let branch = || BRANCHES.iter().any(|word| name.ends_with(word));
            origin == Origin::Own && branch() && !measured()
        }
        Kind::Share => {
            !measured() && PROPORTIONS.ends(name).is_none() && OF_WHAT.find(name).is_none()
        }
        Kind::Level | Kind::Change | Kind::Multiple | Kind::Ratio | Kind::Cumulative => false,
    }
}

//! What gives a name away: signs that it was misread.

use std::sync::LazyLock;

use super::doubt::Doubt;
use super::lexicon::{Lexicon, Role, ends_with_any};
use super::measures::{MEASURE_ENDS, MEASURES};
use super::origin::Origin;
use super::{Figure, Kind};

/// The longest names of indicators have some twenty characters.
const LONGEST: usize = 26;

/// A longer name with 的 in it is more than one phrase.
const LONGEST_PHRASE: usize = 14;

/// What the name of a figure leaves unsure.
pub(super) fn name_doubts(figure: &Figure, origin: Origin) -> Vec<Doubt> {
    let mut buffer = ['\0'; LONGEST + 1];
    let mut length = 0;
    for (slot, c) in buffer.iter_mut().zip(figure.name.chars()) {
        *slot = c;
        length += 1;
    }
    let name = &buffer[..length];
    let signs = [
        (name.is_empty(), Doubt::NameUnsaid),
        (
            (origin == Origin::Afar || is_of_another(figure)) && !name.is_empty(),
            Doubt::NameFromAfar,
        ),
        (is_bare(name), Doubt::NameBare),
        (is_opened(name) || is_left_open(name), Doubt::NameCut),
        (name.len() > LONGEST || is_sentence(name), Doubt::NameLong),
        (of_what(figure, name, origin), Doubt::BaseUnclear),
    ];
    let found = signs.into_iter().filter(|(sign, _)| *sign);
    found.map(|(_, doubt)| doubt).collect()
}

static BARE: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Bare));
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

fn is_bare(name: &[char]) -> bool {
    BARE.first(name)
        .is_some_and(|found| found.length == name.len())
}

/// A name that begins in the middle of a sentence: 对经济增长贡献率.
fn is_opened(name: &[char]) -> bool {
    OPENERS.first(name).is_some_and(|found| found.meaning)
}

/// A name that stops before its end: 民生实事中, 工业和.
fn is_left_open(name: &[char]) -> bool {
    name.len() > 1 && CLOSERS.last(name).is_some_and(|found| found.meaning)
}

/// A name with words that belong to a sentence.
fn is_sentence(name: &[char]) -> bool {
    // 幸福院建设已完成 is so named on purpose.
    let done = name.iter().rposition(|&c| c == '已');
    let end = done.filter(|done| done + 3 >= name.len());
    let end = end.unwrap_or(name.len());
    let words = &*SENTENCE;
    let mut at = 0;
    while at < end {
        match words.first(&name[at..]) {
            // 来华工作的外国专家 is short enough to be one phrase.
            Some(found) if found.word == "的" && name.len() <= LONGEST_PHRASE => at += 1,
            Some(found) if found.meaning => return at > 0,
            Some(found) => at += found.length,
            None => at += 1,
        }
    }
    false
}

/// Whether the name is of something measured in another way, and so probably of
/// the number before: 投资完成率 of 9件, 完成投资 of 12家.
fn is_of_another(figure: &Figure) -> bool {
    const MONEY: [&str; 7] = ["投资", "收入", "支出", "产值", "增加值", "余额", "利润"];
    let (name, unit) = (&*figure.name, &*figure.unit);
    let ends = |words: &[&str]| words.iter().any(|word| name.ends_with(word));
    let share = unit.is_empty() || unit.ends_with(['%', '‰', '点', '倍', '番']);
    let rate = ends(&["率", "占比", "比重"]) && !share && !unit.contains('/');
    let counts = unit.ends_with([
        '个', '家', '户', '件', '人', '项', '名', '次', '所', '里', '亩',
    ]);
    rate || ends(&MONEY) && counts || name.ends_with("面积") && unit.ends_with('元')
}

/// Whether a growth or a share does not say of what it is: 制造业增长5%.
fn of_what(figure: &Figure, name: &[char], origin: Origin) -> bool {
    const BRANCHES: [&str; 9] = ["业", "类", "地区", "国家", "省", "市", "县", "区", "镇"];
    let measured =
        || MEASURES.last(name).is_some() || name.last().is_some_and(|c| MEASURE_ENDS.contains(*c));
    match figure.kind {
        // 高新技术企业120家，增长20%: of their number.
        Kind::Growth | Kind::AvgGrowth => {
            origin == Origin::Own && ends_with_any(name, &BRANCHES) && !measured()
        }
        Kind::Share => {
            !measured() && PROPORTIONS.last(name).is_none() && OF_WHAT.find(&figure.name).is_none()
        }
        Kind::Level | Kind::Change | Kind::Multiple | Kind::Ratio | Kind::Cumulative => false,
    }
}

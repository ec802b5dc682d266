//! What the words of a name alone give away, whatever they are said of.

mod edges;

use std::sync::LazyLock;

use self::edges::{holds_time, is_gathered, is_left_open, is_opened, is_unquoted};
use super::acts::begins_act;
use super::characters::Sketch;
use super::doubt::{Doubt, Doubts};
use super::kind::GROWTHS;
use super::lexicon::{Lexicon, Role};
use super::measures::{MEASURES, SIZES};

/// The longest names of indicators have some twenty characters.
const LONGEST: usize = 26;

/// Those of cases that are listed are longer.
const LONGEST_LIST: usize = 40;

/// A longer name with 的 in it is more than one phrase.
const LONGEST_PHRASE: usize = 14;

/// Who did what is told in no more words than these, and is named in no less.
const LONGEST_TOLD: usize = 20;
const LEAST_TELLER: usize = 2 * "企".len();

/// What the words of a name alone leave unsure; `behind` tells that it stands behind a
/// number, and so may tell what those counted did.
pub(super) fn word_doubts(name: &str, behind: bool) -> Doubts {
    let mut found = Doubts::default();
    let sketch = Sketch::of(name);
    found.add_if(name.is_empty(), Doubt::NameUnsaid);
    found.add_if(is_bare(name), Doubt::NameBare);
    let gathered = || sketch.may_have('等') && is_gathered(name);
    let timed = || {
        let mut times = ['去', '半', '季', '截'].into_iter();
        times.any(|c| sketch.may_have(c)) && holds_time(name)
    };
    let quoted = || sketch.may_have('”') && is_unquoted(name);
    let cut = is_opened(name) || is_left_open(name) || gathered() || timed() || quoted();
    found.add_if(cut, Doubt::NameCut);
    let listed = || is_list_of_cases(name) && !is_long(name, LONGEST_LIST);
    let long = is_long(name, LONGEST) && !listed();
    let long = long || is_sentence(name, behind) || holds_count(name);
    let long = long || sketch.may_have('、') && begins_with_stage(name);
    found.add_if(long, Doubt::NameLong);
    found
}

/// Whether the first item of a list tells how far works have come, and is no name:
/// 某电厂建成投产、总装机.
fn begins_with_stage(name: &str) -> bool {
    let Some((first, _)) = name.rsplit_once('、') else {
        return false;
    };
    STAGES
        .ends(first)
        .is_some_and(|stage| stage.word.len() < first.len())
}

/// Whether a name lists kinds of cases that 等 gathers: 审结贪污、受贿等犯罪案件.
fn is_list_of_cases(name: &str) -> bool {
    let cases = ["案件", "犯罪", "纠纷"]
        .iter()
        .any(|kind| name.ends_with(kind));
    cases && name.find('、').is_some_and(|at| name[at..].contains('等'))
}

/// Whether things are counted of an act alone, which may be done to anything:
/// 扩建3所; but not 起诉50人, 开行90列, nor the last stage of works just counted.
pub(super) fn is_act_alone(name: &str, unit: &str) -> bool {
    const OF_ONE_THING: [&str; 2] = ["开行", "建成投用"];
    let whole = |verb: &str| OF_ONE_THING.contains(&verb) || unit.ends_with(['人', '件', '起']);
    begins_act(name).is_some_and(|verb| verb == name && !whole(verb))
}

/// Whether a name is an act alone, or with a thing of every kind: 起诉, 审结案件.
/// Of what kind it is stands before it, where something does.
pub(super) fn is_of_any_kind(name: &str, unit: &str) -> bool {
    let thing = GENERAL.ends(name).map_or("", |found| found.word);
    let act = &name[..name.len() - thing.len()];
    let said = !thing.is_empty() || unit.ends_with(['人', '件', '起']);
    said && !act.is_empty() && begins_act(act).is_some_and(|verb| verb == act)
}

static STAGES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Stage));
static BARE: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Bare));
static PLANNED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Planned));
/// Verbs that tell what those counted did.
pub(super) static TELLS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Tells));
static GENERAL: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Shared));

/// Words of a sentence (`true`), and parts of names that are like them.
static SENTENCE: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::InNoName, true), (Role::InName, false)]));

/// Whether a name has more than so many characters, which are of one byte or more.
fn is_long(name: &str, most: usize) -> bool {
    name.len() > most && name.chars().nth(most).is_some()
}

pub(super) fn is_bare(name: &str) -> bool {
    // 田7106亩: one character names nothing by itself.
    let short = !name.is_empty() && !is_long(name, 1);
    // Most names begin with no such word.
    let Some(first) = BARE.begins(name).filter(|_| !short) else {
        return short;
    };
    // 工程完成投资, 工程完成投资占计划: of which works? 增加值增速: of what?
    let rest = &name[first.word.len()..];
    let size = || rest.split_once('占').map_or(rest, |(size, _)| size);
    let works = matches!(first.word, "工程" | "项目") && SIZES.has(size());
    let speed = || GROWTHS.begins(rest).is_some() && MEASURES.has(first.word);
    // Nor does 面积占耕地; but 占地面积占耕地 does.
    let of = rest.starts_with('占') && !first.word.starts_with('占');
    rest.is_empty() || of || works || speed()
}

/// Whether 相关 or 完成 at `at` says what a measure is of: 土地出让相关收入, but not
/// 审理相关案件; 到位资金完成市政府任务数.
fn says_of_what(name: &str, word: &str, at: usize) -> bool {
    const LEAST: usize = 6 * "关".len();
    match word {
        "相关" | "有关" => at >= LEAST && MEASURES.ends(name).is_some(),
        "完成" => name.ends_with('数') && PLANNED.ends(name).is_some(),
        _ => false,
    }
}

/// A name with words that belong to a sentence.
fn is_sentence(name: &str, behind: bool) -> bool {
    // 组织开展, 通过: the act that a name begins with.
    let act = || begins_act(name).map_or(0, str::len);
    let mut from = 0;
    while let Some((at, found)) = SENTENCE.find(&name[from..]) {
        let at = from + at;
        // 来华工作的外国专家 is short enough to be one phrase; what is done to things
        // that need more words, as 判处五年以上有期徒刑的罪犯 are, is one as well.
        let short = || !is_long(name, LONGEST_PHRASE) || begins_act(name).is_some();
        let phrase = found.word == "的" && short();
        let runs = || {
            let act = act();
            at < act || at == act && begins_act(&name[at..]).is_some()
        };
        // 3家企业入选全省百强: what is counted of them is just that.
        let told = || {
            let whole = !name.ends_with(|c: char| c.is_ascii_digit());
            at >= LEAST_TELLER && whole && !is_long(name, LONGEST_TOLD) && TELLS.has(found.word)
        };
        if found.meaning && at > 0 {
            let told = behind && told();
            if !told && !phrase && !says_of_what(name, found.word, at) && !runs() {
                return !is_done(name, at);
            }
        }
        from = at + found.word.len();
    }
    false
}

/// Whether a name holds a number or a year of its own: 巡查240天. A limit is no such
/// number: 50人以上企业; nor is that of PM2.5年均浓度.
fn holds_count(name: &str) -> bool {
    const UNITS: [char; 14] = [
        '天', '次', '人', '名', '个', '户', '家', '件', '年', '月', '日', '期', '批', '轮',
    ];
    const LIMITS: [&str; 6] = ["以上", "及以上", "以下", "及以下", "均", "平均"];
    let counts = |at: usize| {
        let rest = name[at + 1..].strip_prefix(UNITS);
        rest.is_some_and(|rest| !LIMITS.iter().any(|limit| rest.starts_with(limit)))
    };
    // 两家企业年产值: of each, or of both.
    let both = name.strip_prefix('两');
    if both.is_some_and(|rest| rest.starts_with(UNITS)) {
        return true;
    }
    // Most names have none, which is asked of all their bytes at once.
    let any = name.bytes().fold(false, |any, b| any | b.is_ascii_digit());
    let digits = name.bytes().enumerate().skip(1);
    let mut digits = digits.filter(|(_, b)| b.is_ascii_digit());
    any && digits.any(|(at, _)| counts(at))
}

/// Whether these words stand behind the 已 of a name that ends so on purpose:
/// 幸福院建设已完成.
fn is_done(name: &str, at: usize) -> bool {
    const LONGEST: usize = 3;
    let done = name.rfind('已').filter(|done| *done <= at);
    done.is_some_and(|done| !is_long(&name[done..], LONGEST))
}

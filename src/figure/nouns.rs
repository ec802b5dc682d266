//! The noun that follows a number: 9所中小学建设.

mod ended;
mod trimmed;

use std::ops::Range;
use std::sync::LazyLock;

pub(super) use self::ended::{before_how, telling_verb, tells};
use self::ended::{cuts, is_how, verb_at, verb_in};
pub(super) use self::trimmed::without_years;
use self::trimmed::{bare_noun, before_next};
use super::acts::verb_first;
use super::clause::{Clause, Gap, LONGEST_NAME};
use super::kind::COMPARED;
use super::letters::is_word;
use super::lexicon::{Lexicon, Role};
use super::measures::measure_start;
use super::text::Text;

/// Words after a number that begin no noun (`true`), and nouns that begin like
/// one of them.
static NO_NOUN: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::NoNoun, true), (Role::Noun, false)]));

/// What is counted before what it has: 7个项目的前期工作.
static OWNERS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Shared));
/// Who may have done something: 5个单位.
pub(super) static BODIES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Body));
static OUTRANKS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Outranks));
static SERVES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Serves));

/// The longest clause taken as a name whole.
const LONGEST_CLAUSE: usize = 18;

/// The noun that begins `after` a number of `clauses[index]`, if one does.
///
/// A short clause is taken whole, since 300项政务事项 alone would say more
/// than 300项政务事项实现“跨省通办”. A list goes on to its last item.
pub(super) fn noun_after(
    text: &Text<'_>,
    number: &Range<usize>,
    after: &Range<usize>,
    clauses: &[Clause],
    index: usize,
) -> Option<Range<usize>> {
    // A note is no part of it: 民生实事[11].
    let note = after.clone().find(|&at| text.char(at) == '[');
    let end = note.unwrap_or(after.end);
    let start = after.start + usize::from(text.char(after.start) == '的');
    let range = start..end.max(start);
    let opens = is_word(text.char(start)) || matches!(text.char(start), '“' | '《' | '‘' | '"');
    // 资金9亿元未按规定使用: that is what they are.
    let verb = || verb_at(text, &range) && text.char(start) != '未';
    if range.is_empty() || !opens || no_noun_at(text, &range) || verb() {
        return None;
    }
    let whole = clauses
        .get(index)
        .is_some_and(|clause| clause.range.end == end);
    // 为1.2万名老年人提供服务: those served are counted.
    // 为全区3万名学生购买保险 as well.
    const FOR: [char; 9] = ['为', '向', '给', '对', '助', '在', '与', '同', '合'];
    let opens = clauses
        .get(index)
        .map_or(' ', |clause| text.char(clause.range.start));
    let served = FOR.contains(&text.before(number.start)) || matches!(opens, '为' | '对' | '向');
    // 在9个村铺设水管30公里: they say where.
    let placed = text.before(number.start) == '在';
    // 交18家单位办理: they are counted who do it.
    let by = matches!(text.before(number.start), '由' | '交');
    let acts = |at: usize| {
        let known = || verb_first(text, &(at..end));
        let how = is_how(text, at, end);
        // 为90户企业新增贷款.
        let adds = served && text.starts(at, "新增");
        serves(text, at) || verb_at(text, &(at..end)) || how || adds || (placed || by) && known()
    };
    if (served || by)
        && let Some(act) = (start + 2 - usize::from(placed)..end).find(|&at| acts(at))
    {
        return Some(start..act);
    }
    // 30项实事中不设目标: what is said of some is no part of the name.
    let among = (start + 2..end).find(|&at| is_among(text, at, end));
    // 62个县存在项目实施中未公示问题 says something else of them.
    let said = |among: &usize| (start + 1..*among).any(|at| cuts(text, &(at..*among)));
    let among = among.filter(|among| !said(among));
    if let Some(among) = among {
        return Some(start..among);
    }
    // 7个项目的前期工作: the projects are counted.
    let owner = (start + 2..end).find(|&at| text.char(at) == '的' && !text.is_quoted(at));
    let counted = |of: &usize| {
        let those = start..*of;
        text.last(&those, &OWNERS).is_some() || text.last(&those, &BODIES).is_some()
    };
    if let Some(of) = owner.filter(counted) {
        return Some(start..of);
    }
    // 4个县增速超过全市: what they have in common names them no more.
    if let Some(speed) = (start + 1..end).find(|&at| speed_compared(text, at)) {
        return Some(start..speed);
    }
    let verb = verb_in(text, &range);
    if !whole {
        // 投入2亿元改造公路120公里: the verb has a number of its own. So has the
        // measure in 17个行业增加值增长5%.
        let body = body_end(text, &range);
        let ends = body.into_iter().chain(verb).min();
        let noun = start..ends.unwrap_or_else(|| measure_start(text, &range));
        let noun = match text.char(end).is_ascii_digit() {
            true => before_next(text, noun),
            false => noun,
        };
        return (!verb_first(text, &range)).then(|| bare_noun(text, noun));
    }
    // 2亿元未按规定使用, which opens its clause.
    let begins = clauses
        .get(index)
        .is_some_and(|clause| clause.range.start == number.start);
    // 资金2000多万 is money as well.
    let money = matches!(text.before(after.start), '元' | '万' | '亿');
    if money && !begins && verb_first(text, &range) {
        // 投入2亿元实施改造.
        return None;
    }
    let items = clauses.get(index + 1..).unwrap_or(&[]).iter();
    // 450万群众纳入城乡低保、特困人员救助范围.
    let next = items.clone().next();
    let goes_on = next.is_some_and(|next| next.gap == Gap::Pause);
    // 6所幼儿园超标准收取餐费、被褥费.
    if goes_on && let Some(body) = body_end(text, &range) {
        return Some(start..body);
    }
    if let Some(verb) = verb {
        let share = text.before(after.start) == '%';
        let cut = range.len() > LONGEST_CLAUSE
            || goes_on
            || cuts(text, &(verb..end))
            || text.char(verb) == '并'
            || text.char(verb + 1) == '了'
            || text.char(verb + 2) == '了'
            || text.char(verb) == '全'
            || is_how(text, verb, end)
            || text.starts(verb, "用于") && !share;
        // 均已开工, 全部已开工.
        // 1所敬老院目前正在施工.
        let ends = |end: usize, word: &str| text.starts(end.saturating_sub(2), word);
        let all = |end: usize| match ["目前", "全部", "全国"].iter().any(|word| ends(end, word))
        {
            true => end - 2,
            false => end - usize::from(matches!(text.before(end), '均' | '都' | '也')),
        };
        return Some(start..if cut { all(verb) } else { end });
    }
    let list = items
        .take_while(|clause| clause.range.end <= start + LONGEST_NAME)
        .take_while(|clause| clause.gap == Gap::Pause && is_plain(text, &clause.range))
        .last();
    let noun = start..list.map_or(end, |last| match verb_in(text, &last.range) {
        // 外送24个省份、规模居全国前列: what is said of it is no item.
        Some(verb) if cuts(text, &(verb..last.range.end)) => end,
        verb => verb.unwrap_or(last.range.end),
    });
    Some(match text.before(noun.end) {
        // 148个重点项目中，已开工130个.
        '中' | '里' if noun.len() > 2 => noun.start..noun.end - 1,
        _ => noun,
    })
}

/// Whether a growth begins at `at` that is compared with another: 增速超过全市.
fn speed_compared(text: &Text<'_>, at: usize) -> bool {
    let grows = text.char(at) == '增' && matches!(text.char(at + 1), '速' | '幅');
    let behind = at + 2..text.len();
    grows && (text.starts_any(at + 2, &OUTRANKS) || text.first(&behind, &COMPARED).is_some())
}

/// Where those end who did what the rest of the words tell: 5个单位虚报费用32万元.
pub(super) fn body_end(text: &Text<'_>, range: &Range<usize>) -> Option<usize> {
    // 6个项目代建企业等单位虚报费用: the last word of them says that they are bodies.
    const LONGEST: usize = 10;
    let last = range.end.min(range.start + LONGEST + 1);
    (range.start + 1..last).find(|&end| {
        text.last(&(range.start..end), &BODIES).is_some() && verb_first(text, &(end..range.end))
    })
}

/// Whether 中 at `at` says that some of those before it are spoken of, and is no
/// part of a word: 中学, 高中.
pub(super) fn is_among(text: &Text<'_>, at: usize, end: usize) -> bool {
    const BEHIND: &str = "小学心央医国高等欧介药职青低老华层部期转试标型外亚共西游段餐草式文年成修";
    const BEFORE: &str = "高初集空水途市镇手其当华美浙闽豫";
    text.char(at) == '中'
        && at + 1 < end
        && !text.is_quoted(at)
        && !BEHIND.contains(text.char(at + 1))
        && !BEFORE.contains(text.before(at))
}

/// Whether what is done for someone begins at `at`.
pub(super) fn serves(text: &Text<'_>, at: usize) -> bool {
    !text.is_quoted(at) && text.first(&(at..text.len()), &SERVES).is_some()
}

/// Whether a noun begins at `at`.
pub(super) fn begins_noun(text: &Text<'_>, at: usize) -> bool {
    let rest = at..text.len();
    text.char(at).is_alphabetic()
        && !no_noun_at(text, &rest)
        && !verb_at(text, &rest)
        && !verb_first(text, &rest)
}

/// Whether a clause has no number and does not open with a verb.
fn is_plain(text: &Text<'_>, range: &Range<usize>) -> bool {
    let numberless = !text.chars[range.clone()].iter().any(char::is_ascii_digit);
    numberless && !verb_at(text, range) && !no_noun_at(text, range)
}

fn no_noun_at(text: &Text<'_>, range: &Range<usize>) -> bool {
    text.first(range, &NO_NOUN)
        .is_some_and(|found| found.meaning)
}

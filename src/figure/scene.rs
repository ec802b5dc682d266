//! Clauses without a number that set the scene for those behind them.

use std::ops::Range;
use std::sync::LazyLock;

use smol_str::SmolStr;

use super::acts::verb_first;
use super::clause::{Clause, Gap, LONGEST_NAME};
use super::lexicon::{Lexicon, Role};
use super::measures::MEASURES;
use super::stock::WORKS;
use super::text::Text;

static SUPPORTS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Supports));
static REASONS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Reason));
static WITHOUT: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Without));
static AREAS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Area));
static SITES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Site));
static RESOLVES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Resolves));
static REPORTS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Reports));
static REMARKS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Remark));

/// The branch of the economy that a clause speaks of: 服务业支撑作用更加明显.
pub(super) fn branch(text: &Text<'_>, clause: &Range<usize>) -> Option<SmolStr> {
    const LONGEST: usize = 12;
    let last = clause.end.min(clause.start + LONGEST);
    let end = (clause.start + 2..last).find(|&at| {
        matches!(text.before(at), '业' | '济' | '门' | '费' | '口')
            && text.first(&(at..text.len()), &SUPPORTS).is_some()
    })?;
    Some(text.words(&(clause.start..end)).into())
}

/// What a clause says its sentence is about: 经济发展方面, 在公共服务方面.
pub(super) fn field(text: &Text<'_>, clause: &Range<usize>) -> Option<SmolStr> {
    const LONGEST: usize = 14;
    let end = clause
        .end
        .checked_sub(2)
        .filter(|&end| text.starts(end, "方面"))?;
    let start = clause.start + usize::from(text.char(clause.start) == '在');
    (start + 1 < end && end - start <= LONGEST).then(|| text.words(&(start..end)).into())
}

/// Where a paragraph counts people, if a short sentence before says so: ——小学。
pub(super) fn site(text: &Text<'_>, clause: &Range<usize>) -> Option<SmolStr> {
    const MARK: usize = 4;
    let alone = clause.start <= MARK && text.char(clause.end) == '。';
    let site = text.first(clause, &SITES).filter(|_| alone)?;
    (site.length == clause.len()).then(|| SmolStr::new_static(site.word))
}

/// Whether a clause speaks of an area of its own: 某开发区建设提速.
pub(super) fn area(text: &Text<'_>, clause: &Range<usize>) -> bool {
    text.all(clause.clone(), clause.end, &AREAS)
        .next()
        .is_some()
}

/// The works that a clause ends with: 校舍改造项目.
pub(super) fn project(text: &Text<'_>, clause: &Range<usize>) -> Option<SmolStr> {
    is_project(text, clause).then(|| text.words(clause).into())
}

/// Whether words end with works, and are as long as the name of one.
pub(super) fn is_project(text: &Text<'_>, words: &Range<usize>) -> bool {
    const LONGEST: usize = 20;
    let named = (4..=LONGEST).contains(&words.len());
    named && text.starts_one_of(words.end - 2, &["项目", "工程"])
}

/// Whether an aim is told from here on: 目标为.
pub(super) fn is_aim(text: &Text<'_>, at: usize) -> bool {
    text.char(at) == '目' && text.char(at + 1) == '标' && matches!(text.char(at + 2), '为' | '是')
}

/// Whether a clause tells what someone will do: 街道将坚持项目为王. 将 that takes up what
/// is done to something opens its clause.
pub(super) fn intends(text: &Text<'_>, clause: &Range<usize>) -> bool {
    let mut inside = clause.clone();
    inside.any(|at| {
        let next = at + 1;
        let acts = || at > clause.start && verb_first(text, &(next..clause.end));
        text.char(at) == '将'
            && !matches!(text.before(at), '即' | '必' | '大' | '名')
            && !text.is_quoted(at)
            && (text.starts_any(next, &RESOLVES) || acts())
    })
}

/// Whether a clause says by what a total is parted: 分产业看, 按行业分.
pub(super) fn parts(text: &Text<'_>, clause: &Range<usize>) -> bool {
    let short = (3..=12).contains(&clause.len());
    let (first, last) = (text.char(clause.start), text.before(clause.end));
    short && (matches!(first, '分' | '从') && last == '看' || first == '按' && last == '分')
}

/// The work that a clause says is under way.
pub(super) fn under_way(text: &Text<'_>, clause: &Range<usize>) -> Option<SmolStr> {
    let end = clause.clone().find(|&at| match text.char(at) {
        '已' => true,
        '正' => text.starts(at, "正在"),
        '基' => text.starts(at, "基本"),
        '全' => text.starts(at, "全面"),
        _ => false,
    })?;
    (end > clause.start + 1).then(|| {
        text.words(&(clause.start..end.min(clause.start + LONGEST_NAME)))
            .into()
    })
}

/// The words of a label without the unit in brackets at their end: 床位数（张）.
pub(super) fn without_bracket(text: &Text<'_>, label: Range<usize>) -> Range<usize> {
    let closed = text.before(label.end) == ')';
    let open = label.clone().rev().find(|&at| text.char(at) == '(');
    let end = open.filter(|&open| closed && open > label.start);
    label.start..end.unwrap_or(label.end)
}

/// Whether a clause only says how something was reckoned: 扣除价格因素.
pub(super) fn is_remark(text: &Text<'_>, clause: &Range<usize>) -> bool {
    text.first(&(clause.start..text.len()), &REMARKS).is_some() || is_even(text, clause)
}

/// Whether a clause says that something is as it was, or turned: 与一季度持平,
/// 增速由负转正.
fn is_even(text: &Text<'_>, clause: &Range<usize>) -> bool {
    const LONGEST: usize = 12;
    let last = text.before(clause.end);
    let ends = |word: &str| text.starts(clause.end.saturating_sub(word.chars().count()), word);
    clause.len() <= LONGEST
        && match text.char(clause.start) {
            '与' | '同' => last == '平' && ends("持平"),
            '增' | '降' | '涨' => last == '正' && ends("转正") || last == '负' && ends("转负"),
            _ => false,
        }
}

/// Whether a clause only says who told what follows: 会议指出, 记者获悉, 据介绍.
pub(super) fn reports(text: &Text<'_>, clause: &Range<usize>) -> bool {
    const LONGEST: usize = 40;
    let told = clause.len() <= LONGEST && text.last(clause, &REPORTS).is_some();
    told || text.char(clause.start) == '据' && clause.len() <= 3
}

/// Whether a clause only says how something ranks: 居全省第4位, 增速位居前列.
pub(super) fn is_rank(text: &Text<'_>, clause: &Range<usize>) -> bool {
    const LONGEST: usize = 14;
    let words = text.chars.get(clause.clone()).unwrap_or(&[]);
    let ranks = |c: &char| matches!(c, '居' | '位' | '列' | '排');
    let counts = |c: &char| "第首前一二三四五六七八九十".contains(*c);
    words.len() <= LONGEST && words.iter().any(ranks) && words.iter().any(counts)
}

/// Whether the words that open a sentence name what the next clause counts:
/// 提高低保标准，达到…; or the work that all of the paragraph is about: 公路建设。
pub(super) fn leads_to(text: &Text<'_>, named: &Range<usize>) -> bool {
    const LONGEST: usize = 14;
    let short = (3..=LONGEST).contains(&named.len());
    let ends = |words: &Lexicon<()>| text.last(named, words).is_some();
    short
        && match text.char(named.end) {
            ',' => ends(&MEASURES),
            '。' => {
                let kind = named.end.saturating_sub(2);
                let works = text.starts_one_of(kind, &["项目", "工程"]);
                works || ends(&WORKS)
            }
            _ => false,
        }
}

/// Whether works are an item of a numbered list, of which the rest then tells:
/// 3.城西幼儿园建设工程。
pub(super) fn is_item(text: &Text<'_>, works: &Range<usize>) -> bool {
    const MARK: usize = 3;
    let numbered = text.char(0).is_ascii_digit() && works.start <= MARK;
    let one = !text.starts_one_of(works.start, &["重点", "重大", "主要"]);
    numbered && one && matches!(text.char(works.end), '。' | ',')
}

/// Whether a clause only says why: 去年同期基数较高等影响.
pub(super) fn is_reason(text: &Text<'_>, clause: &Clause) -> bool {
    clause.gap != Gap::Stop && text.last(&clause.range, &REASONS).is_some()
}

/// Whether a clause takes something out of what is told: 扣除房地产开发投资. Without
/// 价格因素 it is the same.
pub(super) fn takes_out(text: &Text<'_>, clause: &Range<usize>) -> bool {
    let cause = text.starts(clause.end.saturating_sub(2), "因素");
    !cause && text.first(clause, &WITHOUT).is_some()
}

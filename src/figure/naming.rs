//! Which words name a number.

use std::ops::Range;

use super::Qualifier;
use super::carry::Carried;
use super::clause::{Clause, Gap};
use super::leads::{Lead, ends_with_verb, lead, verb_first};
use super::lists::{part, with_head};
use super::nouns::{noun_after, verb_at};
use super::period::Calendar;
use super::predicate::Predicate;
use super::scan::Number;
use super::text::Text;
use super::units::Measure;

/// Where a number stands in its clause.
pub(super) struct Place<'a> {
    /// The clauses of the block, and which of them this is.
    pub(super) clauses: &'a [Clause],
    pub(super) index: usize,
    /// The words before the number, back to the last figure of the clause.
    pub(super) region: Range<usize>,
    /// The words after it and its bounds, up to the next number of the clause.
    pub(super) after: Range<usize>,
    /// The bounding word after it.
    pub(super) bound: Option<Qualifier>,
    /// How many numbers follow one another here, this one included.
    pub(super) row: usize,
}

impl Place<'_> {
    /// The mark before the clause.
    pub(super) fn gap(&self) -> Gap {
        self.clauses[self.index].gap
    }

    /// Whether the number is the first of its clause.
    pub(super) fn opens(&self) -> bool {
        self.region.start == self.clauses[self.index].range.start
    }
}

/// The names of a number, with what was said around them.
pub(super) struct Named {
    /// One name; several where one number is said of each.
    pub(super) names: Vec<String>,
    /// The words before the name.
    pub(super) head: Lead,
    /// Whether the clause itself says the name.
    pub(super) own: bool,
    /// Where the words about the number end.
    pub(super) end: usize,
}

/// Finds the names of `number`, introduced by `said`.
pub(super) fn name(
    text: &Text<'_>,
    calendar: Calendar<'_>,
    number: &Number,
    said: &Predicate,
    place: &Place<'_>,
    carried: &mut Carried,
) -> Named {
    let own_range = place.region.start..said.start;
    let mut head = lead(text, &own_range, calendar);
    if place.opens()
        && let Some(waiting) = &carried.waiting
    {
        // Items before a 、 without numbers of their own belong to this one,
        // unless they are acts of their own.
        let joined = lead(text, &(waiting.start..said.start), calendar);
        let only_verbs = lead(text, waiting, calendar).empty;
        if said.each || said.respectively || !joined.is_act() || only_verbs {
            head = joined;
        }
    }
    if said.change.is_some()
        && !head.verbs.is_empty()
        && head.verbs.end < said.start
        && causes(text, &head.verbs)
    {
        head.start = head.verbs.end;
        head.verbs = 0..0;
    }
    let own = head.start..said.start;
    let noun = noun_after(
        text,
        place.after.start,
        place.after.end,
        place.clauses,
        place.index,
    );
    let end = noun.as_ref().map_or(place.after.start, |noun| noun.end);
    let named = |names: Vec<String>, head: Lead, own: bool, end: usize| Named {
        names,
        head,
        own,
        end,
    };

    if head.empty
        && noun.is_none()
        && !said.respectively
        && let Some(next) = carried.listed.next()
    {
        return named(vec![next], head, false, place.after.start);
    }
    carried.listed = Vec::new().into_iter();
    let row = said.respectively || place.row > 1 && is_list(text, &own);
    if row && !head.empty {
        let names = part(text, &own, Some(place.row));
        if said.respectively || names.len() == place.row {
            carried.recent.extend(names.iter().cloned());
            return named(carried.open_list(names), head, true, place.after.start);
        }
    }
    if said.respectively && carried.recent.len() >= place.row {
        let names = carried.recent[carried.recent.len() - place.row..].to_vec();
        return named(carried.open_list(names), head, false, place.after.start);
    }
    if said.each && !head.empty {
        let names = part(text, &own, None);
        carried.recent.extend(names.iter().cloned());
        return named(names, head, true, place.after.start);
    }
    if let Some(noun) = &noun
        && let Some(name) = name_with_noun(text, number, said, &head, &own, noun, carried)
    {
        carried.recent.push(name.clone());
        return named(vec![name], head, true, end);
    }
    if !head.empty {
        let name = full_name(text, number, said, &head, &own, place, carried);
        carried.recent.push(name.clone());
        return named(vec![name], head, true, place.after.start);
    }
    let name = inherited(text, said, &head, place, carried);
    named(
        vec![name.unwrap_or_default()],
        head,
        false,
        place.after.start,
    )
}

/// Whether the words list several names: with a 、 or as 城乡.
fn is_list(text: &Text<'_>, own: &Range<usize>) -> bool {
    own.clone().any(|at| match text.char(at) {
        '、' => !text.is_quoted(at),
        '城' => text.char(at + 1) == '乡',
        _ => false,
    })
}

/// 带动 and 推动 cause a change; they do not belong to what changes.
fn causes(text: &Text<'_>, verbs: &Range<usize>) -> bool {
    matches!(
        text.words(verbs).as_str(),
        "带动" | "推动" | "促进" | "拉动"
    )
}

/// The name where a noun follows the number; `None` if the words before say it.
fn name_with_noun(
    text: &Text<'_>,
    number: &Number,
    said: &Predicate,
    head: &Lead,
    own: &Range<usize>,
    noun: &Range<usize>,
    carried: &Carried,
) -> Option<String> {
    let words = text.words(own);
    let after = text.words(noun);
    if head.empty || words.ends_with('等') || words.ends_with("等方面") {
        let verbs = if head.empty {
            text.words(&head.verbs)
        } else {
            String::new()
        };
        let shared = carried
            .verb
            .as_deref()
            .filter(|_| head.verbs.is_empty() && !head.flow && carried.waiting.is_none());
        return Some(shared.unwrap_or(&verbs).to_owned() + &after);
    }
    if ends_with_verb(text, own) {
        let reaches = ["惠及", "覆盖", "服务", "吸引", "带动"]
            .iter()
            .any(|verb| words.ends_with(verb));
        return Some(if reaches { words + &after } else { after });
    }
    let counted = number.measure == Measure::Count && !number.unit.starts_with(['万', '亿', '千']);
    (counted && said.is_plain()).then_some(after)
}

/// The name that stands before the number, with what it shares or lacks.
#[allow(clippy::too_many_arguments)]
fn full_name(
    text: &Text<'_>,
    number: &Number,
    said: &Predicate,
    head: &Lead,
    own: &Range<usize>,
    place: &Place<'_>,
    carried: &Carried,
) -> String {
    let mut name = without_years(text, own)
        .replacen("实现增加值", "增加值", 1)
        .replacen("实现总产值", "总产值", 1);
    let listed = place.gap() == Gap::Pause && place.opens();
    if let Some(verb) = carried
        .verb
        .as_deref()
        .filter(|_| listed && !head.is_act() && said.is_plain())
        && matches!(number.measure, Measure::Count | Measure::Amount)
    {
        name.insert_str(0, verb);
    }
    if let Some(subject) = &carried.subject {
        if let Some(whole) = with_head(&name, subject) {
            return whole;
        }
        if let Some(whole) = like_before(&name, subject, number.measure, listed) {
            return whole;
        }
        if needs_subject(&name, number.measure) {
            let whole = subject
                .split('占')
                .next()
                .unwrap_or(subject)
                .trim_end_matches("规模");
            name.insert_str(0, whole);
        }
    }
    if let Some(whole) = name.strip_suffix('占').filter(|whole| !whole.is_empty()) {
        return format!("{whole}占比");
    }
    if number.measure == Measure::Percent && text.starts(place.after.start, "用于") {
        name += &text.words(&place.after);
    }
    name
}

/// The words of a name without a length of time before its verb:
/// 中央财政五年投入专项资金.
fn without_years(text: &Text<'_>, own: &Range<usize>) -> String {
    let inside = own.start + 1..own.end.saturating_sub(1);
    let years = inside
        .clone()
        .filter(|&at| text.char(at) == '年')
        .find_map(|at| {
            let counted = matches!(text.before(at), '两' | '三' | '四' | '五');
            (counted && verb_first(text, &(at + 1..own.end))).then(|| at - 1..at + 1)
        });
    match years {
        Some(years) => text.words(&(own.start..years.start)) + &text.words(&(years.end..own.end)),
        None => text.words(own),
    }
}

/// Words that compare a growth with another's.
const COMPARED: [&str; 6] = ["高于", "低于", "快于", "优于", "高出", "慢于"];

/// 占全国份额, 与国内生产总值之比, 高于全省平均: words about the subject before.
fn needs_subject(name: &str, measure: Measure) -> bool {
    let compared = COMPARED.iter().any(|word| name.starts_with(word));
    name.starts_with('占')
        || compared && measure == Measure::Points
        || name.starts_with('与') && name.ends_with("之比")
}

/// A list item that leaves out what the item before it says: 高于全国1.3个、
/// 全省0.8个百分点; 10亿元以上项目8个、50亿元以上2个.
fn like_before(name: &str, subject: &str, measure: Measure, listed: bool) -> Option<String> {
    if listed && measure == Measure::Points {
        let end = COMPARED
            .iter()
            .find_map(|word| Some(subject.find(word)? + word.len()))?;
        return Some(subject[..end].to_owned() + name);
    }
    let limit = ["以上", "以下"]
        .into_iter()
        .find(|limit| name.ends_with(limit))?;
    let (_, noun) = subject.rsplit_once(limit)?;
    Some(name.to_owned() + noun)
}

/// The name of a number whose clause says none.
fn inherited(
    text: &Text<'_>,
    said: &Predicate,
    head: &Lead,
    place: &Place<'_>,
    carried: &Carried,
) -> Option<String> {
    let after = &place.after;
    if said.change.is_none() && verb_at(text, after) {
        return Some(text.words(after));
    }
    if !head.verbs.is_empty() {
        return Some(text.words(&head.verbs));
    }
    let label = || carried.label.clone();
    if place.gap() == Gap::Colon {
        label().or_else(|| carried.subject.clone())
    } else {
        carried.subject.clone().or_else(label)
    }
}

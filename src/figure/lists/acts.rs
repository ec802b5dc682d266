//! Acts of a list that share what they are done with: 新收和审结行政案件.

use std::ops::Range;

use smol_str::{SmolStr, format_smolstr};

use crate::figure::acts::{ends_with_verb, verbs_end};
use crate::figure::text::Text;

/// Several acts done with one thing: 新收和审结行政案件.
pub(super) fn acts(text: &Text<'_>, items: &[Range<usize>]) -> Option<Vec<SmolStr>> {
    let (last, others) = items.split_last()?;
    let thing = verbs_end(text, last.clone());
    let done = thing > last.start && thing + 1 < last.end;
    if !done || !others.iter().all(|item| ends_with_verb(text, item)) {
        return None;
    }
    let thing = text.words(&(thing..last.end));
    let names = others
        .iter()
        .map(|item| format_smolstr!("{}{thing}", text.words(item)));
    Some(names.chain([text.words(last).into()]).collect())
}

//! Aims in words that belong to a row: 居民收入增长与经济增长基本同步.

use crate::figure::Figure;
use crate::report::Report;
use crate::story::pledge::pledges;
use crate::story::{drawable, key};

use super::{Column, ScoreboardEntry, ScoreboardRow};

/// The verb behind the subject of an aim.
const VERB: &str = "增长";

/// Puts each aim into the one empty cell of the one indicator it names, in the
/// column that the figures of its sentence speak of.
pub(super) fn fill(
    rows: &mut [ScoreboardRow],
    columns: &[Column],
    report: &Report,
    figures: &[Figure],
) {
    for sentence in report.sentences() {
        for pledge in pledges(sentence, figures) {
            let beside = figures.iter().rfind(|f| {
                drawable(f)
                    && sentence.span.contains(&f.number.start)
                    && f.span.end <= pledge.span.start
            });
            let column = columns.iter().position(|column| {
                column.first == column.last && beside.is_some_and(|f| column.speaks_of(f))
            });
            let subject = pledge
                .words
                .split_once(VERB)
                .map(|(subject, _)| key(subject));
            let (Some(column), Some(subject)) = (column, subject) else {
                continue;
            };
            let mut named = rows
                .iter_mut()
                .filter(|row| is_short_for(&subject, &row.indicator));
            if let (Some(row), None) = (named.next(), named.next())
                && row.entries[column] == ScoreboardEntry::Empty
            {
                row.entries[column] = ScoreboardEntry::Words(pledge, sentence.line);
            }
        }
    }
}

/// Whether a name is another with words left out: 居民收入 of
/// 全体居民人均可支配收入.
fn is_short_for(short: &str, name: &str) -> bool {
    let mut rest = name.chars();
    !short.is_empty() && short.chars().all(|c| rest.any(|other| other == c))
}

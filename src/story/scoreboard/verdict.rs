//! What the scoreboard says, counted over its rows.

use crate::figure::{Figure, Kind, Status};
use crate::story::count::count;
use crate::story::open::surely_more;
use crate::story::{Panel, Point};

/// How many rows are above and below in one column, compared with another.
struct Tally<'a> {
    /// The columns' names, the compared one first.
    labels: [&'a str; 2],
    rows: usize,
    above: usize,
    below: usize,
}

/// How the last year stands against the years before, and the aims against
/// the last year. Rows whose qualifiers leave it open count for neither.
pub(in crate::story) fn verdict(panels: &[Panel], figures: &[Figure]) -> String {
    let tally = |a: (Kind, Status), b: (Kind, Status)| {
        let pairs = panels.iter().filter_map(|panel| {
            let at = |sort| panel.points.iter().find(|p| (p.kind, p.status) == sort);
            Some((at(a)?, at(b)?))
        });
        compare(&pairs.collect::<Vec<_>>(), figures)
    };
    let (past, now) = (
        (Kind::AvgGrowth, Status::Actual),
        (Kind::Growth, Status::Actual),
    );
    let goal = (Kind::Growth, Status::Target);
    let clauses: Vec<String> = [
        tally(now, past).and_then(|tally| told(&tally, "的增速")),
        tally(goal, now).and_then(|tally| told(&tally, "的目标")),
    ]
    .into_iter()
    .flatten()
    .collect();
    if clauses.is_empty() {
        return format!("{}项指标在不同时期的增速", count(panels.len()));
    }
    clauses.join("\u{ff1b}")
}

fn compare<'a>(pairs: &[(&'a Point, &'a Point)], figures: &[Figure]) -> Option<Tally<'a>> {
    let (a, b) = pairs.first()?;
    let above = pairs.iter().filter(|(a, b)| surely_more(a, b, figures));
    let below = pairs.iter().filter(|(a, b)| surely_more(b, a, figures));
    Some(Tally {
        labels: [&a.label, &b.label],
        rows: pairs.len(),
        above: above.count(),
        below: below.count(),
    })
}

/// `五项指标中四项2021年的增速高于五年年均`.
fn told(tally: &Tally<'_>, what: &str) -> Option<String> {
    let Tally {
        labels: [own, other],
        rows,
        above,
        below,
    } = tally;
    let (most, word) = if above >= below {
        (above, "高于")
    } else {
        (below, "低于")
    };
    let all = count(*rows);
    match *most {
        0 => None,
        // Of a single indicator there is nothing to count.
        1 if *rows == 1 => Some(format!("{own}{what}{word}{other}")),
        most if most == *rows => Some(format!("{all}项指标{own}{what}都{word}{other}")),
        most => Some(format!(
            "{all}项指标中{}项{own}{what}{word}{other}",
            count(most)
        )),
    }
}

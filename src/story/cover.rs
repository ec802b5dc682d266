//! The cover's four figures: the editor's, else those that say the most.

use crate::diagnostic::Diagnostic;
use crate::figure::{Figure, Kind, Measure, Status};
use crate::report::Report;

use super::origin::sets_out;
use super::{drawable, headline, key, select};

/// So many figures stand on the cover.
const MOST: usize = 4;
/// What a household feels, the most at first: how the key of an indicator begins and
/// how it ends. What only has the word in it (就业帮扶车间, 护理型床位占比) is
/// something else.
const FELT: [(&str, &str); 13] = [
    ("", "全体居民人均可支配收入"),
    ("城镇", "居民人均可支配收入"),
    ("农村", "居民人均可支配收入"),
    ("", "城镇新增就业"),
    ("", "新增城镇就业"),
    ("新增就业", "新增就业"),
    ("新增", "学位"),
    ("", "失业率"),
    ("", "改造老旧小区"),
    ("", "改造城镇老旧小区"),
    ("新增", "养老床位"),
    ("", "优良天数"),
    ("", "优良天数比例"),
];
/// The name of a figure that stands alone is read at a glance.
const LONGEST_NAME: usize = 14;

/// Indices of the figures of the cover: those that the selectors name; without
/// any, a headline that was reached, what a household feels of it, an aim, and
/// what a household will feel of that. Only figures without doubt.
///
/// # Errors
/// Every selector that means no figure, or several, or a doubtful one.
pub fn cover(
    selectors: &[String],
    report: &Report,
    figures: &[Figure],
) -> Result<Vec<usize>, Vec<Diagnostic>> {
    if selectors.is_empty() {
        return Ok(by_rule(figures));
    }
    let (mut found, mut faults) = (Vec::new(), Vec::new());
    for selector in selectors {
        match select("cover", selector, report, figures) {
            Ok(at) => found.push(at),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() {
        Ok(found)
    } else {
        Err(faults)
    }
}

/// What a place of the cover asks of its figure.
#[derive(Clone, Copy)]
struct Wish {
    status: Status,
    is_felt: bool,
}

/// In the order of the cover.
const WISHES: [Wish; MOST] = [
    Wish {
        status: Status::Actual,
        is_felt: false,
    },
    Wish {
        status: Status::Actual,
        is_felt: true,
    },
    Wish {
        status: Status::Target,
        is_felt: false,
    },
    Wish {
        status: Status::Target,
        is_felt: true,
    },
];

/// How well a figure fits a place, the best first.
type Rank = (usize, usize);

impl Wish {
    /// A headline as whatever is said of it; what is felt as a level, if it can
    /// be.
    fn rank(self, figure: &Figure) -> Option<Rank> {
        let form = form(figure.kind)?;
        let rank = if self.is_felt {
            (form, felt(figure)?)
        } else {
            (headline(&figure.name)?, form)
        };
        (figure.status == self.status).then_some(rank)
    }
}

fn by_rule(figures: &[Figure]) -> Vec<usize> {
    let mut places: [Option<usize>; MOST] = [None; MOST];
    for (place, wish) in WISHES.iter().enumerate() {
        places[place] = best(figures, &places, |figure| wish.rank(figure));
    }
    // A report without such indicators still has figures.
    for (place, wish) in WISHES.iter().enumerate() {
        if places[place].is_none() {
            let of_wish = |figure: &Figure| weight(figure).filter(|_| figure.status == wish.status);
            places[place] =
                best(figures, &places, of_wish).or_else(|| best(figures, &places, weight));
        }
    }
    places.into_iter().flatten().collect()
}

/// The figure that fits best of those whose indicator has no place yet with the
/// same status; of equals the first.
fn best(
    figures: &[Figure],
    places: &[Option<usize>],
    rank: impl Fn(&Figure) -> Option<Rank>,
) -> Option<usize> {
    let is_new = |figure: &Figure| {
        let mut taken = places.iter().flatten().map(|&at| &figures[at]);
        !taken.any(|other| key(&other.name) == key(&figure.name) && other.status == figure.status)
    };
    let latest = figures.iter().filter_map(reached).max().unwrap_or_default();
    let fits = |at: usize, figure: &Figure| {
        let is_short = figure.name.chars().count() <= LONGEST_NAME;
        // What was so years ago is where the report sets out from.
        let is_late = reached(figure).is_none_or(|year| year + 1 >= latest);
        drawable(figure) && is_short && is_late && !sets_out(at, figures) && is_new(figure)
    };
    let ranked = figures
        .iter()
        .enumerate()
        .filter(|(at, figure)| fits(*at, figure));
    let ranked = ranked.filter_map(|(at, figure)| Some((rank(figure)?, at)));
    ranked.min().map(|(_, at)| at)
}

/// How prominent any figure is: headlines first, then what is or goes on, then
/// what was done once.
fn weight(figure: &Figure) -> Option<Rank> {
    let done_once = usize::from(figure.measure == Measure::Work);
    let form = form(figure.kind)?;
    Some((
        headline(&figure.name).unwrap_or(usize::MAX),
        done_once * MOST + form,
    ))
}

/// How well a kind stands alone, the best at 0; `None` of one that does not.
fn form(kind: Kind) -> Option<usize> {
    match kind {
        Kind::Level | Kind::Cumulative => Some(0),
        Kind::Share => Some(1),
        Kind::Growth | Kind::AvgGrowth => Some(2),
        Kind::Change | Kind::Multiple | Kind::Ratio => None,
    }
}

/// How much a household feels of an indicator, the most at 0.
fn felt(figure: &Figure) -> Option<usize> {
    let key = key(&figure.name);
    let is_meant = |(start, end): &(&str, &str)| key.starts_with(start) && key.ends_with(end);
    FELT.iter().position(is_meant)
}

/// The year at whose end something was reached.
fn reached(figure: &Figure) -> Option<u16> {
    let period = figure.period.as_ref()?;
    (figure.status == Status::Actual).then_some(period.last)
}

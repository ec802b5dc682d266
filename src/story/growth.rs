//! 算一算: a level of the report, a later target, and the equal yearly growth
//! between them. Arithmetic in floating point, for the native program and for
//! the slider alike; what it gives is always shown as 算得.

use crate::figure::{Figure, Kind, Status};

use super::compare::not_yearly;
use super::name::elsewhere;
use super::rule::earlier;
use super::{drawable, key, magnitude};

/// Nobody is told of a year further than this behind the target's.
const FURTHEST: u16 = 30;
/// What rounding in floating point may take from a level that just arrives.
const ROUNDING: f64 = 1e-9;
/// A rate is kept to one part in so many of a per cent.
const FINE: f64 = 1e9;

/// An indicator with a level and a later target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Climb {
    /// Index of the level's figure.
    pub from: usize,
    /// Index of the target's figure.
    pub to: usize,
    /// Index of a growth the report plans for a year between them.
    pub planned: Option<usize>,
}

/// Every indicator whose level has a later and higher target, in the order of the
/// targets: what is to be kept (确保粮食产量125亿斤) is no growth to reckon with.
pub fn climbs(figures: &[Figure]) -> Vec<Climb> {
    let goals = (0..figures.len())
        .filter(|&at| figures[at].kind == Kind::Level && figures[at].status == Status::Target)
        .filter(|&at| drawable(&figures[at]));
    let climb = |to| {
        let from = earlier(to, figures)?;
        let amount = |at: usize| Some(magnitude(&figures[at])?.amount);
        if amount(to)? <= amount(from)? {
            return None;
        }
        let planned =
            (0..figures.len()).find(|&at| plans(&figures[at], &figures[from], &figures[to]));
        Some(Climb { from, to, planned })
    };
    goals.filter_map(climb).collect()
}

fn plans(growth: &Figure, from: &Figure, to: &Figure) -> bool {
    let years = [growth, from, to].map(|figure| figure.period.as_ref().map(|p| p.last));
    let [Some(year), Some(first), Some(last)] = years else {
        return false;
    };
    drawable(growth)
        && growth.kind == Kind::Growth
        && not_yearly(growth).is_none()
        && growth.status == Status::Target
        && first < year
        && year <= last
        && key(&growth.name) == key(&to.name)
        && !elsewhere(&growth.name, &to.name)
}

/// A level, a later one, and their years.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Growth {
    /// The level now, above zero.
    pub from: f64,
    /// The year of `from`.
    pub first: u16,
    /// The level aimed at, in the unit of `from`.
    pub to: f64,
    /// The year of `to`, after `first`.
    pub last: u16,
}

impl Growth {
    /// The level in a year, at so many per cent a year.
    pub fn level(&self, rate: f64, year: u16) -> f64 {
        let times = 1.0 + rate / 100.0;
        (self.first..year).fold(self.from, |level, _| level * times)
    }

    /// The per cent a year that lead from one level to the other.
    pub fn needed(&self) -> f64 {
        let years = f64::from(self.last - self.first);
        // Machines differ in the last digits of a power.
        let rate = ((self.to / self.from).powf(1.0 / years) - 1.0) * 100.0;
        (rate * FINE).round() / FINE
    }

    /// The first year that arrives at the target; `None` if that is more than
    /// 30 years late.
    pub fn reached(&self, rate: f64) -> Option<u16> {
        let arrives = |year: &u16| self.level(rate, *year) >= self.to * (1.0 - ROUNDING);
        (self.first..=self.last + FURTHEST).find(arrives)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GDP: Growth = Growth {
        from: 700.0,
        first: 2021,
        to: 1050.0,
        last: 2026,
    };

    #[test]
    fn the_needed_rate_arrives_in_the_targets_year() {
        assert_eq!(format!("{:.1}", GDP.needed()), "8.4");
        assert_eq!(GDP.reached(GDP.needed()), Some(2026));
        assert_eq!(GDP.level(GDP.needed(), 2026).round(), 1050.0);
    }

    #[test]
    fn less_arrives_later_and_more_sooner() {
        assert_eq!(GDP.level(5.8, 2026).round(), 928.0);
        assert_eq!(GDP.reached(5.8), Some(2029));
        assert_eq!(GDP.reached(8.4), Some(2027));
        assert_eq!(GDP.reached(15.0), Some(2024));
    }

    #[test]
    fn without_growth_the_target_stays_out_of_reach() {
        assert_eq!(GDP.reached(0.0), None);
        assert_eq!(GDP.level(0.0, 2026), 700.0);
    }
}

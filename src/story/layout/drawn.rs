//! How a number is drawn, if it can be: thing by thing, in cells, as a length.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::figure::{Figure, Kind, Opening};
use crate::story::magnitude;

use super::Noun;

/// How a number is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// A mark for each thing.
    Marks {
        /// What is counted.
        noun: Noun,
        /// How many.
        count: u16,
        /// How many are filled: all, or those of a part that is another line.
        filled: u16,
        /// Whether there may be more: 以上.
        is_open: bool,
    },
    /// Nothing of its own: it is the part of another line.
    Part,
    /// Ten marks, so many of them filled.
    Tenths(Noun, u16),
    /// Tenths of a cell.
    Cells(u16),
    /// Thousandths of the longest length of the sentence.
    Length(u16),
    /// Thousandths of a whole.
    Share(u16),
    /// Tenths of one, in a thousand.
    Thousand(u16),
    /// A square of so many tenths of a cell: what one person has.
    Square(u16),
    /// From where to where, in thousandths of a whole or of the longer end.
    Way(u16, u16),
}

/// What is counted thing by thing, and how many marks are still counted.
const COUNTED: &[&str] = &["所", "家", "个", "座", "条", "处", "栋", "片"];
const MARKS: std::ops::RangeInclusive<u16> = 2..=12;
/// What covers ground, and how many cells are still seen as so many.
const GROUND: &[&str] = &["亩", "公顷", "平方公里"];
const CELLS: Decimal = Decimal::from_parts(40, 0, 0, false, 0);
/// What has a length; two lengths this many times each other share no scale.
const LONG: &[&str] = &["公里", "千米"];
const RATIO: Decimal = Decimal::from_parts(20, 0, 0, false, 0);
/// The least share, in thousandths, of which a bar says more than its number.
const SHARE: std::ops::RangeInclusive<u16> = 200..=1000;
/// Names of what is counted in a thousand people.
const THOUSAND: &[&str] = &["每千人", "每千名", "千人拥有"];
/// Units of those that stand for one of them: a doctor, a bed, a place; no batch.
const ONE_OF_THEM: &[&str] = &["人", "名", "位", "张", "个"];

/// What names and units say what one person has, and how many cells are still seen.
const PERSONAL: &[&str] = &["人均", "每人"];
const GROUND_OF_ONE: &str = "平方米";
const SQUARE: std::ops::RangeInclusive<u16> = 20..=600;

/// What one figure is by itself.
pub(super) fn single(figure: &Figure) -> Option<Drawn> {
    let amount = figure.decimal()?;
    let level = matches!(figure.kind, Kind::Level | Kind::Cumulative) && figure.value_max.is_none();
    let of_people = ONE_OF_THEM.contains(&figure.unit.as_str());
    if level && of_people && THOUSAND.iter().any(|words| figure.name.contains(words)) {
        let tenths = (amount * Decimal::TEN).round().to_u16()?;
        return (10..=200)
            .contains(&tenths)
            .then_some(Drawn::Thousand(tenths));
    }
    if level
        && figure.unit == GROUND_OF_ONE
        && PERSONAL.iter().any(|words| figure.name.contains(words))
    {
        let tenths = (amount * Decimal::TEN).round().to_u16()?;
        return SQUARE.contains(&tenths).then_some(Drawn::Square(tenths));
    }
    if level && COUNTED.contains(&figure.unit.as_str()) && amount.fract().is_zero() {
        let count = amount.to_u16().filter(|count| MARKS.contains(count))?;
        let is_open = figure.is_open(Opening::Up);
        let other = figure.is_open(Opening::Down) || figure.is_open(Opening::Both);
        let noun = Noun::of(&figure.name).filter(|_| !other)?;
        return Some(Drawn::Marks {
            noun,
            count,
            filled: count,
            is_open,
        });
    }
    let share = figure.kind == Kind::Share && figure.unit == "%" && figure.value_max.is_none();
    let part = (amount * Decimal::TEN).round().to_u16()?;
    match Noun::of(&figure.name) {
        Some(noun @ Noun::Bin) if share && part <= 1000 && part % 100 == 0 => {
            Some(Drawn::Tenths(noun, part / 100))
        }
        Some(_) | None => (share && SHARE.contains(&part)).then_some(Drawn::Share(part)),
    }
}

/// Areas of one unit on one scale, and what a cell is: of the largest there
/// are at most forty, of the smallest at least one.
pub(super) fn cells(own: &[usize], figures: &[Figure]) -> Option<(String, Vec<(usize, Drawn)>)> {
    let (unit, all) = of_unit(GROUND, own, figures)?;
    let most = all.iter().map(|(_, amount)| *amount).max()?;
    let mut cell = Decimal::ONE;
    while most / cell > CELLS {
        cell *= Decimal::TEN;
    }
    let drawn = all.iter().map(|(at, amount)| {
        let tenths = (amount / cell * Decimal::TEN).round();
        Some((
            *at,
            Drawn::Cells(tenths.to_u16().filter(|tenths| *tenths >= 10)?),
        ))
    });
    Some((
        format!("每格{}{unit}", written(cell)),
        drawn.collect::<Option<_>>()?,
    ))
}

/// Two lengths or more, on one scale.
pub(super) fn lengths(own: &[usize], figures: &[Figure]) -> Option<Vec<(usize, Drawn)>> {
    let (_, all) = of_unit(LONG, own, figures)?;
    let amounts = || all.iter().map(|(_, amount)| *amount);
    let (least, most) = (amounts().min()?, amounts().max()?);
    if all.len() < 2 || most / least > RATIO {
        return None;
    }
    let drawn = all.iter().map(|(at, amount)| {
        let thousandths = (amount / most * Decimal::ONE_THOUSAND).round();
        Some((*at, Drawn::Length(thousandths.to_u16()?)))
    });
    drawn.collect()
}

/// The figures of the first of some units that occurs, with their amounts.
fn of_unit<'a>(
    units: &[&'a str],
    own: &[usize],
    figures: &[Figure],
) -> Option<(&'a str, Vec<(usize, Decimal)>)> {
    let of = |unit: &str| -> Vec<(usize, Decimal)> {
        let found = own.iter().filter_map(|at| {
            let figure = &figures[*at];
            let level = matches!(figure.kind, Kind::Level | Kind::Cumulative);
            let size = magnitude(figure).filter(|size| size.base == unit)?;
            let whole = level && figure.value_max.is_none() && size.amount > Decimal::ZERO;
            whole.then_some((*at, size.amount))
        });
        found.collect()
    };
    let mut found = units.iter().map(|unit| (*unit, of(unit)));
    found.find(|(_, all)| !all.is_empty())
}

/// A power of ten as a reader says it: 1000, 1万, 10万.
fn written(power: Decimal) -> String {
    let ten_thousand = Decimal::from(10_000);
    if power < ten_thousand {
        power.to_string()
    } else {
        format!("{}万", power / ten_thousand)
    }
}

//! What a figure's words amount to: its number in base units, and what its
//! bounding words leave open. Read once here, so that nothing later parses
//! words again.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::lexicon::{Lexicon, Role};
use super::units::scale_of;
use super::{Figure, Qualifier, Sign};

/// In which direction the true number may lie from the one that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Opening {
    /// It may be more: 以上, 突破, 余.
    Up,
    /// It may be less: 以内, 不超过, 近.
    Down,
    /// It may be either: 左右, 约.
    Both,
    /// The word bounds nothing: 预计, 力争, 累计.
    Neither,
}

/// What a level counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// What there is at a moment: 森林覆盖率, 企业.
    Stock,
    /// What comes in a time: 产量, 投资.
    Flow,
    /// What was done once (新建学校5所): two of them say nothing of a rise or a
    /// fall.
    Work,
}

impl Measure {
    /// As programs read it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Stock => "stock",
            Self::Flow => "flow",
            Self::Work => "work",
        }
    }
}

/// A number that is no point: falling short of last year's, or going beyond it,
/// it says nothing of a decline or a rise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// A lower bound (下限): 以上, 不低于, and what is to be kept: 确保.
    Floor,
    /// An upper bound (上限): 以内, 不超过.
    Ceiling,
}

/// Every bounding word with what it opens.
static OPENINGS: LazyLock<Lexicon<Opening>> = LazyLock::new(|| {
    Lexicon::of(|role| {
        let Role::Bounds(opening) = role else {
            return None;
        };
        Some(opening)
    })
});

/// Words of what is to be held at least: 确保粮食产量125亿斤.
static KEPT: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Keeps));

impl Qualifier {
    /// What the word leaves open; words such as 提高到 and 降至 leave nothing.
    pub fn opens(&self) -> Opening {
        OPENINGS.meaning(&self.word).unwrap_or(Opening::Neither)
    }
}

impl Figure {
    /// The number, signed, as it is written in its unit; `None` for a ratio.
    /// Of a range, the lower end.
    pub fn decimal(&self) -> Option<Decimal> {
        let value: Decimal = self.value.parse().ok()?;
        Some(if self.sign == Some(Sign::Minus) {
            -value
        } else {
            value
        })
    }

    /// How many base units the unit holds, and the base unit: 万亩 is 10,000
    /// and 亩, 千户 is 1,000 and 户, 千瓦 is one and itself.
    pub fn scale(&self) -> (Decimal, &str) {
        let (scale, base) = scale_of(&self.unit);
        (scale.into(), base)
    }

    /// What bound the number is, if its words make it one.
    pub fn bound(&self) -> Option<Bound> {
        let is = |held: fn(&Qualifier) -> bool| self.qualifiers.iter().any(held);
        if is(|word| word.opens() == Opening::Up || KEPT.has(&word.word)) {
            Some(Bound::Floor)
        } else if is(|word| word.opens() == Opening::Down) {
            Some(Bound::Ceiling)
        } else {
            None
        }
    }

    /// Whether the true number may lie that way: a range or a bounding word
    /// says so.
    pub fn is_open(&self, way: Opening) -> bool {
        self.value_max.is_some() || self.qualifiers.iter().any(|word| word.opens() == way)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opens(word: &str) -> Opening {
        let word = word.into();
        Qualifier {
            word,
            side: crate::figure::Side::Before,
        }
        .opens()
    }

    #[test]
    fn a_word_opens_one_way_or_both_or_none() {
        assert_eq!(opens("余"), Opening::Up);
        assert_eq!(opens("不少于"), Opening::Up);
        assert_eq!(opens("近"), Opening::Down);
        assert_eq!(opens("左右"), Opening::Both);
        assert_eq!(opens("力争"), Opening::Neither);
        assert_eq!(opens("提高到"), Opening::Neither);
    }
}

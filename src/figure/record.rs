//! What a figure's words amount to: its number in base units, and what its
//! bounding words leave open. Read once here, so that nothing later parses
//! words again.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::lexicon::Lexicon;
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

use Opening::{Both, Down, Neither, Up};

/// Every bounding word with what it opens; a new one is one more word here and
/// one where it is read, before a name, before a number or behind it.
static OPENINGS: LazyLock<Lexicon<Opening>> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Up,
            "以上 及以上 突破 超 超过 超出 逾 上 跨越 跨过 迈过 迈上 站上 跃上 跨上 不低于 不少于 不小于 高于 大于 优于",
        ),
        (Up, "多于 至少 最低 高出 快于 > ≥ 多 余 来 +"),
        (
            Down,
            "以下 及以下 以内 之内 内 不高于 不超过 不多于 不大于 低于 小于 少于 慢于 至多 最多 最高 控制在 不足 未满 不满 不到",
        ),
        (Down, "近 接近 将近 逼近 < ≤"),
        (Both, "左右 上下 约 约为 大约 之间"),
        (
            Neither,
            "预计 预期 预计为 预计可 预计将 力争 争取 争取达到 力争达到 确保 有望 累计 累计共 共 共计 合计 总计 总共 首次 高达 多达",
        ),
    ])
});

impl Qualifier {
    /// What the word leaves open; words such as 提高到 and 降至 leave nothing.
    pub fn opens(&self) -> Opening {
        let word: Vec<char> = self.word.chars().collect();
        match OPENINGS.first(&word) {
            Some(found) if found.length == word.len() => found.meaning,
            _ => Neither,
        }
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

    /// Whether the true number may lie that way: a range or a bounding word
    /// says so.
    pub fn is_open(&self, way: Opening) -> bool {
        self.value_max.is_some() || self.qualifiers.iter().any(|word| word.opens() == way)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{leads, predicate};
    use super::*;

    fn opens(word: &str) -> Opening {
        let word = word.into();
        Qualifier { word, after: false }.opens()
    }

    #[test]
    fn every_bounding_word_says_what_it_opens() {
        for word in predicate::bounds().into_iter().chain(leads::bounds()) {
            let chars: Vec<char> = word.chars().collect();
            let found = OPENINGS
                .first(&chars)
                .filter(|found| found.length == chars.len());
            assert!(found.is_some(), "{word} opens nothing that is known");
        }
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

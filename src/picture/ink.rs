//! How words look: face, size and colour.

use crate::view::colours;

/// Which face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FaceOf {
    /// Headings, leads, large numbers.
    Title,
    /// Running words.
    Text,
}

/// The look of some words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ink {
    pub(super) face: FaceOf,
    /// The size of an em.
    pub(super) size: f32,
    /// A name of [`colours::COLOURS`].
    pub(super) colour: &'static str,
    /// Whether it stands out among its like: drawn a little heavier.
    pub(super) is_strong: bool,
    /// Whether it stays on one line where there is room: a number with its unit.
    pub(super) is_whole: bool,
}

impl Ink {
    /// Running words.
    pub(super) const fn text(size: f32) -> Self {
        Self {
            face: FaceOf::Text,
            size,
            colour: "ink",
            is_strong: false,
            is_whole: false,
        }
    }

    /// Words of a heading.
    pub(super) const fn title(size: f32) -> Self {
        Self {
            face: FaceOf::Title,
            ..Self::text(size)
        }
    }

    pub(super) const fn coloured(self, colour: &'static str) -> Self {
        Self { colour, ..self }
    }

    /// Words beside the words.
    pub(super) const fn muted(self) -> Self {
        self.coloured("muted")
    }

    pub(super) const fn strong(self) -> Self {
        Self {
            is_strong: true,
            ..self
        }
    }

    pub(super) const fn whole(self) -> Self {
        Self {
            is_whole: true,
            ..self
        }
    }
}

/// A colour by day: pictures have no night. Black for a name that there is not.
pub(super) fn day(name: &str) -> &'static str {
    let known = colours::COLOURS.iter().find(|(known, ..)| *known == name);
    known.map_or("#000", |(_, day, _)| day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn light(colour: &str) -> f64 {
        let digits = colour.trim_start_matches('#');
        let part = |at: usize| {
            let value = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).expect("a colour");
            let value = f64::from(value) / 255.0;
            if value <= 0.03928 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2)
    }

    #[test]
    fn words_are_read_on_every_ground_that_they_stand_on() {
        let (card, paper) = ("card", "paper");
        let of = [
            ("ink", &[card, paper, "name", "sky-high", "sky-low"][..]),
            ("muted", &[card, paper]),
            ("actual", &[card, paper, "sky-high"]),
            ("target", &[card, paper]),
        ];
        for (words, grounds) in of {
            for ground in grounds {
                let mut both = [light(day(words)), light(day(ground))];
                both.sort_by(f64::total_cmp);
                let contrast = (both[1] + 0.05) / (both[0] + 0.05);
                assert!(contrast >= 4.5, "{words} on {ground}: {contrast:.2}");
            }
        }
    }
}

//! What neighbouring words have in common, which says least and is set light.

/// Where words are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Front,
    Back,
}

/// Fewer words are no row.
const FEWEST_WORDS: usize = 4;
/// Shorter and longer parts, in characters, are no common word.
const SHORTEST: usize = 2;
const LONGEST: usize = 4;

/// The longest part, of two to four characters, that at least four fifths of
/// at least four words begin or end with; empty if there is none.
pub(super) fn shared(words: &[String], side: Side) -> String {
    let part = |word: &str, length: usize| -> Option<String> {
        let letters: Vec<char> = word.chars().collect();
        let rest = letters.len().checked_sub(length).filter(|&rest| rest > 0)?;
        Some(match side {
            Side::Front => letters[..length].iter().collect(),
            Side::Back => letters[rest..].iter().collect(),
        })
    };
    if words.len() < FEWEST_WORDS {
        return String::new();
    }
    let has = |word: &String, wanted: &str| match side {
        Side::Front => word.starts_with(wanted),
        Side::Back => word.ends_with(wanted),
    };
    let common = |wanted: &String| {
        let having = words.iter().filter(|word| has(word, wanted)).count();
        having * 5 >= words.len() * 4
    };
    let lengths = (SHORTEST..=LONGEST).rev();
    let mut parts =
        lengths.flat_map(|length| words.iter().filter_map(move |word| part(word, length)));
    parts.find(common).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(all: &[&str]) -> Vec<String> {
        all.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn four_fifths_decide() {
        let most = words(&["着力修路", "着力架桥", "着力引水", "着力造林", "守住耕地"]);
        assert_eq!(shared(&most, Side::Front), "着力");
        assert_eq!(shared(&most[1..], Side::Front), "");
        assert_eq!(shared(&most[..3], Side::Front), "");
    }

    #[test]
    fn the_longest_part_is_taken_and_never_the_whole() {
        let ends = words(&["阳光政府", "务实政府", "清廉政府", "法治政府"]);
        assert_eq!(shared(&ends, Side::Back), "政府");
        let same = words(&["政府", "政府", "政府", "政府"]);
        assert_eq!(shared(&same, Side::Back), "");
    }
}

//! The faces that the program carries: titles are cut from one, pictures are set in
//! both.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, anyhow, ensure};
use encoding_rs::GBK;

use crate::command::root;
use crate::cut::cut;

/// The whole face of titles, in their weight.
pub(crate) const TITLE: &str = "noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf";
/// The whole face of running words in pictures.
pub(crate) const TEXT: &str = "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf";
/// Where npm puts both.
const FACES: &str = "node_modules/@expo-google-fonts";

/// The characters that Chinese is written with, after a line that tells where
/// they are from.
const CHARACTERS: &str = include_str!("../face/characters.txt");
/// ASCII; the marks of general and of CJK punctuation.
const RANGES: [(char, char); 3] = [
    ('!', '~'),
    ('\u{2010}', '\u{205e}'),
    ('\u{3001}', '\u{303f}'),
];
/// The rows of GB 2312 that hold no Chinese characters, as its bytes.
const SYMBOL_ROWS: [u8; 9] = [0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9];
/// Units and marks of reports that stand in none of these.
const UNITS: &str = "㎡㎞μµ²³‰·";

/// One of the faces with every character that a report may be expected to have,
/// as TrueType.
///
/// # Errors
/// When the npm packages are not installed, or the face has not all of the
/// [`CHARACTERS`].
pub(crate) fn source_face(whole: &str) -> Result<Vec<u8>> {
    let whole = root().join(FACES).join(whole);
    let whole = fs::read(whole).context("there is no face; npm ci installs it")?;
    let cut = cut(&whole, &expected()).map_err(|said| anyhow!(said))?;
    let lost: String = characters()
        .filter(|character| cut.missing.contains(character))
        .collect();
    ensure!(lost.is_empty(), "the face lacks {lost}");
    Ok(cut.ttf)
}

fn characters() -> impl Iterator<Item = char> {
    CHARACTERS.lines().skip(1).flat_map(str::chars)
}

fn expected() -> BTreeSet<char> {
    let ranges = RANGES.iter().flat_map(|&(first, last)| first..=last);
    characters()
        .chain(ranges)
        .chain(symbols())
        .chain(UNITS.chars())
        .collect()
}

/// The characters of [`SYMBOL_ROWS`].
fn symbols() -> impl Iterator<Item = char> {
    let places = SYMBOL_ROWS
        .iter()
        .flat_map(|&row| (0xa1..=0xfe).map(move |cell| [row, cell]));
    places.flat_map(|place| {
        let read = GBK.decode_without_bom_handling_and_without_replacement(&place);
        read.iter()
            .flat_map(|words| words.chars())
            .collect::<Vec<_>>()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_characters_that_chinese_is_written_with_are_there() {
        let all: BTreeSet<char> = characters().collect();
        assert_eq!(characters().count(), 8105);
        assert_eq!(all.len(), 8105);
        assert!(
            "一囍龘𫓧𬸪"
                .chars()
                .filter(|c| *c != '囍' && *c != '龘')
                .all(|c| all.contains(&c))
        );
    }

    #[test]
    fn symbols_are_those_of_chinese_typing() {
        let expected = expected();
        for character in "A~、。《》“”—…①Ⅳ㈠℃％￥αЯāㄅ─㎡㎞μ³‰·".chars()
        {
            assert!(expected.contains(&character), "{character}");
        }
        assert!(!expected.contains(&' '));
    }
}

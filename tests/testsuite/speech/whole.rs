//! Every line of the reports, and lines put together at random.

use proptest::prelude::*;
use yitu::report;
use yitu::speech::spoken;

use crate::support::{SHIPPED, UNDECIDED, expect_golden, texts};

#[test]
fn every_line_of_the_reports_is_read_aloud_as_its_golden_file_says() {
    for folder in [SHIPPED].into_iter().chain(UNDECIDED) {
        let [source, _] = texts(folder);
        let blocks = report::outline(&source).blocks;
        let lines: Vec<String> = blocks.iter().map(|block| spoken(&block.text)).collect();
        let name = folder.rsplit('/').next().expect("a name");
        expect_golden(&format!("speech/{name}.txt"), &lines.join("\n"));
    }
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９' | '₀'..='₉' | '⁰' | '⁴'..='⁹' | '¹' | '²' | '³')
}

/// What must be said whatever stands around it.
fn is_word(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}

/// Nothing is left that a voice would stumble over, and each word is said.
fn is_read_whole(line: &str) -> Result<(), TestCaseError> {
    let said = spoken(line);
    prop_assert!(!said.chars().any(is_digit), "{} → {}", line, said);
    let mut rest = said.chars();
    for word in line.chars().filter(|&c| is_word(c)) {
        prop_assert!(
            rest.any(|c| c == word),
            "{} lost of {} → {}",
            word,
            line,
            said
        );
    }
    Ok(())
}

/// What numbers are made of, and what stands around them.
fn line() -> impl Strategy<Value = String> {
    let pieces = [
        "2", "0", "10", "365", "2021", "12,345", "1,", ".", ".5", ":", "：", "/", "—", "——", "-",
        "−", "～", "至", "到", "%", "‰", "％", "+", "×", "x", "万", "亿", "百", "年", "月", "日",
        "个", "家", "级", "元", "/人", "余", "多", "第", "G", "PM", "km²", "㎡", "kW·h", "μg/m³",
        "“", "”", "（", "）", "(", ")", "★", " ", "　", "，", "。", "、", "热线", "国道", "上午",
        "后", "·", "①", "Ⅱ", "²", "₂", "９", "增长", "点", "分之", "<", "…", "🌾", "é", "\u{200b}",
    ];
    let piece = prop::sample::select(pieces.to_vec());
    prop::collection::vec(piece, 1..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_digit_is_left_and_no_word_is_lost(line in line()) {
        is_read_whole(&line)?;
    }

    #[test]
    fn whatever_is_read_aloud_nothing_stops(line in any::<String>()) {
        is_read_whole(&line)?;
    }
}

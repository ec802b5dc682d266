//! Characters that look like another: radicals that a PDF puts in the place of
//! whole characters, and characters of somebody's own font. A search for 金
//! does not find ⾦, and the next computer may show a blank.

use std::ops::Range;

use crate::diagnostic::Diagnostic;

/// The usual characters of the 214 radicals from U+2F00 on, in their order.
const RADICALS: &str = "\
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕\
    大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日\
    曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿\
    目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行\
    衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音\
    頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";
/// Further radicals that have the shape of a usual character.
const MORE_RADICALS: [(char, char); 28] = [
    ('⺟', '母'),
    ('⺠', '民'),
    ('⺬', '示'),
    ('⻁', '虎'),
    ('⻄', '西'),
    ('⻅', '见'),
    ('⻆', '角'),
    ('⻉', '贝'),
    ('⻋', '车'),
    ('⻓', '长'),
    ('⻔', '门'),
    ('⻘', '青'),
    ('⻙', '韦'),
    ('⻚', '页'),
    ('⻛', '风'),
    ('⻜', '飞'),
    ('⻝', '食'),
    ('⻢', '马'),
    ('⻣', '骨'),
    ('⻤', '鬼'),
    ('⻥', '鱼'),
    ('⻦', '鸟'),
    ('⻨', '麦'),
    ('⻩', '黄'),
    ('⻬', '齐'),
    ('⻮', '齿'),
    ('⻰', '龙'),
    ('⻳', '龟'),
];

/// Bullets of Word, in the places that its fonts Symbol and Wingdings have them.
pub(crate) const WORD_BULLETS: [char; 6] = [
    '\u{f06c}', '\u{f06e}', '\u{f0a7}', '\u{f0b7}', '\u{f0d8}', '\u{f0fc}',
];

/// A fault for each character that only looks like one of the text's.
pub(super) fn lookalikes(source: &str) -> Vec<Diagnostic> {
    source
        .char_indices()
        .filter_map(|(at, c)| fault(at..at + c.len_utf8(), c))
        .collect()
}

fn fault(span: Range<usize>, c: char) -> Option<Diagnostic> {
    let code = u32::from(c);
    let (message, hint) = match c {
        '\u{2e80}'..='\u{2fd5}' => match usual(c) {
            Some(usual) => (
                format!("「{c}」是部首字符 U+{code:04X}，不是「{usual}」字"),
                format!("它看着像，却搜不到、读不出；请改成「{usual}」"),
            ),
            None => (
                format!("「{c}」是部首字符 U+{code:04X}，不是一个字"),
                "它多半是从 PDF 复制来的；请对照原文改成该用的字".to_owned(),
            ),
        },
        '\u{e000}'..='\u{f8ff}' if WORD_BULLETS.contains(&c) => (
            format!("这里有 Word 的项目符号 U+{code:04X}，别的电脑上显示不出"),
            "请把它改成「- 」（半角的 - 和一个空格）".to_owned(),
        ),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => (
            format!("这里有自造字 U+{code:04X}，别的电脑上显示不出"),
            "请对照原文改成通用的字".to_owned(),
        ),
        _ => return None,
    };
    Some(Diagnostic::error("report::lookalike", span, message, hint))
}

/// The character that a radical stands for.
pub(crate) fn usual(c: char) -> Option<char> {
    let place = u32::from(c).checked_sub(0x2f00);
    let listed = || MORE_RADICALS.iter().find(|(radical, _)| *radical == c);
    place
        .and_then(|place| RADICALS.chars().nth(place as usize))
        .or_else(|| listed().map(|(_, usual)| *usual))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_radical_is_told_with_the_character_meant() {
        let told = |source| lookalikes(source).first().map(|fault| fault.hint.clone());
        assert!(told("⾦融").is_some_and(|hint| hint.ends_with("请改成「金」")));
        assert!(told("⽣产").is_some_and(|hint| hint.ends_with("请改成「生」")));
        assert!(told("⻢路").is_some_and(|hint| hint.ends_with("请改成「马」")));
        assert!(told("⺾").is_some_and(|hint| hint.contains("PDF")));
        assert_eq!(told("金融、生产、马路"), None);
    }

    #[test]
    fn every_radical_of_the_first_list_has_its_character() {
        assert_eq!(RADICALS.chars().count(), 214);
        assert_eq!(usual('\u{2fd5}'), Some('龠'));
    }

    #[test]
    fn a_character_of_an_own_font_is_told() {
        assert_eq!(lookalikes("某\u{e123}镇").len(), 1);
    }
}

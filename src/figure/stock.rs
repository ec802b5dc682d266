//! What a number counts: what there is, what comes in a time, work done once.

use std::sync::LazyLock;

use super::amount::Measure;
use super::lexicon::{Lexicon, Role};

/// Verbs of what is done once, in front of what they were done to.
pub(super) static WORK: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Work));

/// Nouns of what is done once, behind what it is done to.
pub(super) static WORKS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Works));

/// What comes in a time, at the end of a name.
static FLOWS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Flow));

/// Whether a name says that it counts what came: 城镇新增就业.
fn came(name: &str) -> bool {
    const CAME: &[u8] = "新增".as_bytes();
    // Most names have no such end, which is asked of all their bytes at once.
    let end = CAME[CAME.len() - 1];
    let any = name.bytes().fold(false, |any, b| any | (b == end));
    any && name.as_bytes().windows(CAME.len()).any(|pair| pair == CAME)
}

/// What is counted by a name. `words` are those it was read from. Money is never
/// work, whatever it was spent for.
pub(super) fn measure(words: &str, name: &str, unit: &str) -> Measure {
    let led = || WORK.begins(words).is_some() || WORK.begins(name).is_some();
    if !unit.ends_with(['元', '%', '‰', '吨']) && (led() || WORKS.ends(name).is_some()) {
        Measure::Work
    } else if FLOWS.ends(name).is_some() || unit.ends_with("人次") || came(name) {
        Measure::Flow
    } else {
        Measure::Stock
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_once_is_told_from_what_there_is_and_what_comes() {
        let cases = [
            ("新建学校5所", "新建学校", "所", Measure::Work),
            ("建成充电桩1200个", "充电桩", "个", Measure::Work),
            ("完成老旧小区改造20个", "老旧小区改造", "个", Measure::Work),
            ("打通断头路53条", "打通断头路", "条", Measure::Work),
            ("认定研发中心7家", "认定研发中心", "家", Measure::Work),
            (
                "完成固定资产投资600亿元",
                "固定资产投资",
                "亿元",
                Measure::Flow,
            ),
            ("城镇新增就业5万人", "城镇新增就业", "万人", Measure::Flow),
            ("粮食产量6万吨", "粮食产量", "万吨", Measure::Flow),
            ("地区生产总值700亿元", "地区生产总值", "亿元", Measure::Flow),
            ("接待游客300万人次", "游客", "万人次", Measure::Flow),
            (
                "国家高新技术企业达到300家",
                "国家高新技术企业",
                "家",
                Measure::Stock,
            ),
            ("森林覆盖率52%", "森林覆盖率", "%", Measure::Stock),
            ("贷款余额800亿元", "贷款余额", "亿元", Measure::Stock),
        ];
        for (words, name, unit, what) in cases {
            assert_eq!(measure(words, name, unit), what, "{words}");
        }
    }
}

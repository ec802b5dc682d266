//! Whether a number counts work done once: 新建学校5所, 改造老旧小区300户.

use std::sync::LazyLock;

use super::lexicon::{Lexicon, Role};

/// Verbs of what is done once, in front of what they were done to.
static VERBS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Work));

/// Nouns of what is done once, behind what it is done to.
static NOUNS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Works));

/// Whether a figure counts what was done, and is no stock and no flow. `words`
/// are those it was read from. Money is a flow, whatever it was spent for.
pub(super) fn is_work(words: &str, name: &str, unit: &str) -> bool {
    let led = || VERBS.begins(words).or(VERBS.begins(name)).is_some();
    !unit.ends_with(['元', '%', '‰', '吨']) && (led() || NOUNS.ends(name).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_once_is_told_from_what_there_is() {
        assert!(is_work("新建学校5所", "新建学校", "所"));
        assert!(is_work("建成充电桩1200个", "充电桩", "个"));
        assert!(is_work("完成老旧小区改造20个", "老旧小区改造", "个"));
        assert!(!is_work("完成固定资产投资600亿元", "固定资产投资", "亿元"));
        assert!(!is_work("城镇新增就业5万人", "城镇新增就业", "万人"));
        assert!(!is_work(
            "国家高新技术企业达到300家",
            "国家高新技术企业",
            "家"
        ));
    }
}

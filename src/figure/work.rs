//! Whether a number counts work done once: 新建学校5所, 改造老旧小区300户.

/// Verbs of what is done once, in front of what they were done to.
const VERBS: [&str; 38] = [
    "新建",
    "改建",
    "扩建",
    "改扩建",
    "新改扩建",
    "新改建",
    "新（改、扩）建",
    "续建",
    "改造",
    "建成",
    "建设",
    "完成",
    "新增",
    "新开工",
    "开工",
    "竣工",
    "整治",
    "治理",
    "修建",
    "修复",
    "新修",
    "维修",
    "培育",
    "引进",
    "引育",
    "招引",
    "签约",
    "实施",
    "推进",
    "办理",
    "发放",
    "开展",
    "举办",
    "新认定",
    "新引进",
    "新培育",
    "拆除",
    "盘活",
];

/// Nouns of what is done once, behind what it is done to.
const NOUNS: [&str; 8] = [
    "改造", "建设", "整治", "治理", "修复", "搬迁", "安置", "造林",
];

/// Whether a figure counts what was done, and is no stock and no flow. `words`
/// are those it was read from. Money is a flow, whatever it was spent for.
pub(super) fn is_work(words: &str, name: &str, unit: &str) -> bool {
    let said = |verb: &str| words.starts_with(verb) || name.starts_with(verb);
    let noun = || NOUNS.iter().any(|noun| name.ends_with(noun));
    !unit.ends_with(['元', '%', '‰', '吨']) && (VERBS.iter().any(|verb| said(verb)) || noun())
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

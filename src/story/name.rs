//! One name for one indicator, however a sentence puts it.

/// Words in front of a name that tell what is done, not what is measured.
/// Words of scope (规模以上, 市级, 区金库, 新增) stay: they are other indicators.
const PREFIXES: &[&str] = &[
    "预计", "力争", "确保", "实现", "累计", "完成", "达到", "全年", "地方",
    // The report's own place is no scope.
    "全省", "全市", "全州", "全县", "全区", "全旗", "全镇", "全乡", "我省", "我市", "我州", "我县",
    "我区",
];

/// Words behind a name that change nothing about what is measured.
const SUFFIXES: &[&str] = &["总额", "总量", "增长", "年均", "达到", "提高到"];

/// Names that mean the same indicator.
const SAME: &[(&str, &str)] = &[
    ("GDP", "地区生产总值"),
    ("生产总值", "地区生产总值"),
    ("居民人均可支配收入", "全体居民人均可支配收入"),
    ("固投", "固定资产投资"),
    ("外贸进出口", "进出口"),
];

/// The key that joins an indicator across sections.
///
/// ```
/// use yitu::story::key;
/// assert_eq!(key("累计完成固定资产投资"), key("固定资产投资总额"));
/// assert_ne!(key("工业固定资产投资"), key("固定资产投资"));
/// ```
pub fn key(name: &str) -> String {
    let mut name = name.trim();
    while let Some(rest) = PREFIXES
        .iter()
        .find_map(|word| inner(name.strip_prefix(word)))
    {
        name = rest;
    }
    while let Some(rest) = SUFFIXES
        .iter()
        .find_map(|word| inner(name.strip_suffix(word)))
    {
        name = rest;
    }
    let name = name.replacen("规上", "规模以上", 1);
    let same = SAME.iter().find(|(other, _)| *other == name);
    same.map_or(name, |(_, known)| (*known).to_owned())
}

/// What is left of a name; a name is never stripped to nothing.
fn inner(rest: Option<&str>) -> Option<&str> {
    rest.map(str::trim).filter(|rest| !rest.is_empty())
}

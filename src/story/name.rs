//! One name for one indicator, however a sentence puts it.

/// Words in front of a name that tell what is done, not what is measured.
/// Words of scope (规模以上, 市级, 区金库, 新增) stay: they are other indicators.
const PREFIXES: &[&str] = &[
    "预计", "力争", "确保", "实现", "累计", "完成", "达到", "全年", "地方",
];

/// Words in front of a name for the report's own place, which is no scope.
const PLACES: &[&str] = &[
    "全省", "全市", "全州", "全县", "全区", "全旗", "全镇", "全乡", "我省", "我市", "我州", "我县",
    "我区",
];
/// A place that is never the report's own.
const COUNTRY: &str = "全国";

/// Words behind a name that change nothing about what is measured.
const SUFFIXES: &[&str] = &["总额", "总量", "增长", "年均", "达到", "提高到"];

/// Names that mean the same indicator.
const SAME: &[(&str, &str)] = &[
    ("GDP", "地区生产总值"),
    ("生产总值", "地区生产总值"),
    ("居民人均可支配收入", "全体居民人均可支配收入"),
    ("固投", "固定资产投资"),
    ("粮食总产量", "粮食产量"),
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
    while let Some((_, rest)) = prefix(name) {
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

/// Whether two names say themselves that they are of different places: 全市 in a
/// report that elsewhere says 全区, the country beside anything else.
pub(super) fn elsewhere(a: &str, b: &str) -> bool {
    match (place(a), place(b)) {
        (Some(a), Some(b)) => a != b,
        (Some(only), None) | (None, Some(only)) => COUNTRY.ends_with(only),
        (None, None) => false,
    }
}

/// The sort of place that stands in front of a name: 市 of 全市 and 我市.
fn place(mut name: &str) -> Option<char> {
    while let Some((word, rest)) = prefix(name) {
        if PLACES.contains(&word) {
            return word.chars().next_back();
        }
        name = rest;
    }
    name.starts_with(COUNTRY)
        .then(|| COUNTRY.chars().next_back())
        .flatten()
}

/// A word in front of a name that is no part of it, and the rest.
fn prefix(name: &str) -> Option<(&'static str, &str)> {
    let mut words = PREFIXES.iter().chain(PLACES);
    words.find_map(|&word| Some((word, inner(name.strip_prefix(word))?)))
}

/// What is left of a name; a name is never stripped to nothing.
fn inner(rest: Option<&str>) -> Option<&str> {
    rest.map(str::trim).filter(|rest| !rest.is_empty())
}

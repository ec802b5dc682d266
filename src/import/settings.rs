//! A first `report.toml`: what was found out, and in comments what may be
//! written besides.

use crate::report::Masthead;

const HEAD: &str = "\
# 这份报告的设置。以 # 开头的行是说明，不起作用；去掉行首的 # 就起作用。
# 这里只写名字，不写报告里的数字：数字都从 report.md 里读。
# 下面没有写的，程序照报告的标题和规则来定。
";
/// What an editor may write besides, as comments.
const MORE: &str = include_str!("more.toml");

/// Writes the settings.
pub(super) fn settings(found: &Masthead) -> String {
    let text = |words: &Option<String>| words.as_deref().map(quoted);
    let year = found.year.map(|year| year.to_string());
    let county = "青禾县";
    let issuer = [county, "人民政府"].concat();
    let lines = [
        ("place", text(&found.place), "地名", quoted(county)),
        ("year", year, "报告是哪一年作的", "2031".to_owned()),
        (
            "issuer",
            text(&found.issuer),
            "由谁发布，印在页脚",
            quoted(&issuer),
        ),
    ];
    let mut toml = HEAD.to_owned();
    for (key, value, what, example) in lines {
        let line = match value {
            Some(value) => format!("\n# {what}（从报告里猜的，请核对）：\n{key} = {value}\n"),
            None => format!("\n# {what}（报告里没有找到，请补上）：\n# {key} = {example}\n"),
        };
        toml.push_str(&line);
    }
    toml + "\n" + MORE
}

/// A string of TOML.
fn quoted(words: &str) -> String {
    toml::Value::from(words).to_string()
}

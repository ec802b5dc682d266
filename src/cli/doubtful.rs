//! The doubtful figures on the terminal: lines that can be pasted into
//! `report.toml` as they are.

use serde_json::{Value, json};

use super::load::Loaded;
use crate::check::{Doubtful, doubtful};
use crate::figure::{Figure, Status};
use crate::story::{selector, worded};

/// So many are printed: who has settled them sees the next.
const MOST: usize = 30;

/// What the editor is told; `None` if nothing is doubtful.
pub(super) fn told(loaded: &Loaded) -> Option<String> {
    let all = all(loaded);
    if all.is_empty() {
        return None;
    }
    let mut lines = vec![format!(
        "# 存疑 {} 处，核对前只在原句和总表里，不画成图。读得对的，把它的三行放进 report.toml；\n# 读得不对的，把 sure 换成 name、kind、period 或 status；不是数据的写 figure = false。\n",
        all.len()
    )];
    let figures = &loaded.reading.figures;
    lines.extend(all.iter().take(MOST).map(|one| block(one, figures)));
    if all.len() > MOST {
        lines.push(format!("# 还有 {} 处没有列出\n", all.len() - MOST));
    }
    Some(lines.join("\n"))
}

fn all(loaded: &Loaded) -> Vec<Doubtful<'_>> {
    let figures = &loaded.reading.figures;
    doubtful(&loaded.source.report, &loaded.report, figures)
}

fn block(one: &Doubtful<'_>, figures: &[Figure]) -> String {
    let figure = &figures[one.figure];
    let doubts: Vec<&str> = figure.doubts.iter().map(|doubt| doubt.words()).collect();
    format!(
        "# 第 {} 行：{}\n# 读作：{}\n# 存疑：{}\n{}",
        figure.line,
        one.sentence,
        reading(figure),
        doubts.join("；"),
        entry(one)
    )
}

/// The lines for `report.toml` that confirm it as it was read.
fn entry(one: &Doubtful<'_>) -> String {
    let at = toml::Value::from(one.at);
    let nth = one.nth.map(|nth| format!("nth = {nth}\n"));
    let nth = nth.unwrap_or_default();
    format!("[[figure]]\nat = {at}\n{nth}sure = true\n")
}

/// 城镇新增就业，27项，2031年，已完成.
fn reading(figure: &Figure) -> String {
    let period = figure.period.as_deref();
    let period = period.map_or("没有时期", |period| &period.words);
    let status = match figure.status {
        Status::Actual => "已完成",
        Status::Target => "目标",
    };
    let name = selector(figure);
    format!("{name}，{}，{period}，{status}", worded(figure))
}

/// The same for programs, all of it.
pub(super) fn to_json(loaded: &Loaded) -> Value {
    let figures = &loaded.reading.figures;
    let one = |one: Doubtful<'_>| {
        let figure = &figures[one.figure];
        let doubts = figure
            .doubts
            .iter()
            .map(|doubt| json!({ "code": doubt.code(), "words": doubt.words() }));
        json!({
            "id": one.figure + 1,
            "line": figure.line,
            "sentence": one.sentence,
            "selector": selector(figure),
            "said": worded(figure).to_string(),
            "doubts": doubts.collect::<Vec<_>>(),
            "at": one.at,
            "nth": one.nth,
        })
    };
    all(loaded).into_iter().map(one).collect()
}

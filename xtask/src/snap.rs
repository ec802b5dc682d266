//! The charts as they are drawn now beside those of `tests/golden/charts`: a
//! page of pictures, before, after and laid over each other.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::command::{cargo, root, run};
use crate::{bundle, setup};

const GOLDEN: &str = "tests/golden/charts";
/// What the difference page and its pictures lie in.
const FOLDER: &str = "target/snap";

const HEAD: &str = "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\">\
<title>图的变化</title><style>\
body{font:16px/1.5 sans-serif;margin:2rem;color-scheme:light dark}\
section{border-top:1px solid;padding:1rem 0}\
.pictures{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0;width:20rem}\
img{width:20rem;display:block}.over{position:relative;background:#000}\
.over img+img{position:absolute;top:0;mix-blend-mode:difference}\
pre{white-space:pre-wrap;font-size:13px}del{color:#b93425}ins{color:#1c6068}</style>";

/// Draws every chart anew and writes the page of those that changed.
///
/// # Errors
/// When the charts cannot be drawn, or the page cannot be written.
pub(crate) fn snap() -> Result<()> {
    setup::for_build()?;
    let (golden, folder) = (root().join(GOLDEN), root().join(FOLDER));
    let now = folder.join("now");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&now)?;
    run(
        cargo(["test", "--quiet", "--locked", "--test", "chart_golden"])
            .arg("charts_are_drawn_as_before")
            .env("YITU_GOLDEN", &now),
    )?;
    let style = bundle::style("style/index.css")?;
    let mut page = HEAD.to_owned();
    let mut changed = 0;
    for chart in names(&golden)?.union(&names(&now)?) {
        let read =
            |folder: &Path, suffix| fs::read_to_string(folder.join(chart).with_extension(suffix));
        let forms = ["svg", "md"].map(|suffix| {
            let form = |folder| read(folder, suffix).unwrap_or_default();
            (form(&golden), form(&now))
        });
        if forms.iter().all(|(before, after)| before == after) {
            continue;
        }
        changed += 1;
        let [(before, after), (told, tells)] = &forms;
        for (when, svg) in [("before", before), ("after", after)] {
            let file = folder.join(format!("{chart}-{when}.svg"));
            fs::write(file, picture(svg, &style))?;
        }
        page.push_str(&entry(chart, &difference(told, tells)));
    }
    let file = folder.join("index.html");
    fs::write(&file, page)?;
    match changed {
        0 => println!("every chart is as in {GOLDEN}"),
        _ => println!("{changed} charts changed: {}", file.display()),
    }
    Ok(())
}

/// The charts of a folder, by their names.
fn names(folder: &Path) -> Result<BTreeSet<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("no {}", folder.display()))?;
    let stem = |entry: std::io::Result<fs::DirEntry>| -> Result<Option<String>> {
        let path = entry?.path();
        Ok(path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .map(str::to_owned))
    };
    entries
        .filter_map(|entry| stem(entry).transpose())
        .collect()
}

/// A drawing as a picture of its own, in the page's colours.
fn picture(svg: &str, style: &str) -> String {
    // Nothing was drawn, or nothing is any more.
    let svg = if svg.is_empty() {
        "<svg viewBox=\"0 0 320 40\">\n</svg>"
    } else {
        svg
    };
    let start = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"320\" ";
    let svg = svg.replacen("<svg ", start, 1);
    svg.replacen('>', &format!("><style>{style}</style>"), 1)
}

fn entry(chart: &str, difference: &str) -> String {
    let image = |when: &str| format!("<img src=\"{chart}-{when}.svg\" alt=\"\">");
    let (before, after) = (image("before"), image("after"));
    format!(
        "<section><h2>{chart}</h2><div class=\"pictures\">\
         <figure><figcaption>原来</figcaption>{before}</figure>\
         <figure><figcaption>现在</figcaption>{after}</figure>\
         <figure><figcaption>相减：黑处没有变</figcaption>\
         <div class=\"over\">{before}{after}</div></figure>\
         </div><pre>{difference}</pre></section>"
    )
}

/// The lines of title, description and table that are in one text only.
fn difference(before: &str, after: &str) -> String {
    let escaped = |line: &str| line.replace('&', "&amp;").replace('<', "&lt;");
    let only = |text: &str, other: &str, mark: &str| -> String {
        let lines = text
            .lines()
            .filter(|line| !other.lines().any(|o| o == *line));
        lines
            .map(|line| format!("<{mark}>{}</{mark}>\n", escaped(line)))
            .collect()
    };
    only(before, after, "del") + &only(after, before, "ins")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_changed_are_shown_with_their_marks() {
        let told = difference("同\n| 6.9% |\n", "同\n| <7% |\n");
        assert_eq!(told, "<del>| 6.9% |</del>\n<ins>| &lt;7% |</ins>\n");
    }
}

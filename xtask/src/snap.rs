//! The charts as they are drawn now beside those of `tests/golden/charts`: a
//! page of pictures, before, after and laid over each other.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::command::{cargo, root, shell};
use crate::{assets, build};

const GOLDEN: &str = "tests/golden/charts";
/// A chart's drawings, and what is said beside them.
const DRAWINGS: [&str; 2] = ["svg", "large.svg"];
const WORDS: &str = "md";
/// What the difference page and its pictures lie in.
const FOLDER: &str = "target/snap";

/// What the page gives a drawing; transparent edges would not cancel each
/// other out.
const PAPER: &str = "svg.plot{max-width:none;background:var(--card);font-family:var(--sans)}";
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
    assets::make()?;
    let (golden, folder) = (root().join(GOLDEN), root().join(FOLDER));
    let now = folder.join("now");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&now)?;
    let shell = shell()?;
    cargo(&shell)
        .args(["test", "--quiet", "--locked", "--test", "testsuite"])
        .arg("charts_are_drawn_as_before")
        .env("YITU_GOLDEN", &now)
        .run()?;
    let style = page_style()?;
    let mut page = HEAD.to_owned();
    let mut changed = 0;
    for chart in names(&golden)?.union(&names(&now)?) {
        // What is missing was not drawn, or is not any more.
        let both = |form: &str| {
            let file = format!("{chart}.{form}");
            [&golden, &now].map(|place| fs::read_to_string(place.join(&file)).unwrap_or_default())
        };
        let mut entry = String::new();
        for form in DRAWINGS {
            let drawn = both(form);
            if drawn[0] == drawn[1] {
                continue;
            }
            let files = ["before", "after"].map(|when| format!("{chart}-{when}.{form}"));
            for (file, svg) in files.iter().zip(&drawn) {
                fs::write(folder.join(file), picture(svg, &style))?;
            }
            entry.push_str(&pictures(&files));
        }
        let [told, tells] = both(WORDS);
        if told != tells {
            entry.push_str(&format!("<pre>{}</pre>", difference(&told, &tells)));
        }
        if !entry.is_empty() {
            changed += 1;
            page.push_str(&format!("<section><h2>{chart}</h2>{entry}</section>"));
        }
    }
    let file = folder.join("index.html");
    fs::write(&file, page)?;
    match changed {
        0 => println!("every chart is as in {GOLDEN}"),
        _ => println!("{changed} charts changed: {}", file.display()),
    }
    Ok(())
}

/// The style of the page as it was last built: it holds the colours.
fn page_style() -> Result<String> {
    let page = fs::read_to_string(build::dist().join("index.html"))
        .context("dist/ holds no page; run `cargo xtask build`")?;
    let style = page
        .split_once("<style>")
        .and_then(|(_, rest)| rest.split_once("</style>"));
    Ok(style.context("the page has no style")?.0.to_owned())
}

/// The charts of a folder, by their names.
fn names(folder: &Path) -> Result<BTreeSet<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("no {}", folder.display()))?;
    let names = entries.map(|entry| {
        let name = entry?.file_name();
        let name = name.to_str().context("a file without a name in UTF-8")?;
        Ok(name.split('.').next().unwrap_or(name).to_owned())
    });
    names.collect()
}

/// A drawing as a picture of its own, in the page's colours.
fn picture(svg: &str, style: &str) -> String {
    let svg = if svg.is_empty() {
        "<svg viewBox=\"0 0 320 40\">\n</svg>"
    } else {
        svg
    };
    let start = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"320\" ";
    let svg = svg.replacen("<svg ", start, 1);
    let style = format!("><style><![CDATA[{style}{PAPER}]]></style>");
    svg.replacen('>', &style, 1)
}

/// A drawing before, after, and both subtracted.
fn pictures(files: &[String; 2]) -> String {
    let [before, after] = files
        .each_ref()
        .map(|file| format!("<img src=\"{file}\" alt=\"\">"));
    format!(
        "<div class=\"pictures\">\
         <figure><figcaption>原来</figcaption>{before}</figure>\
         <figure><figcaption>现在</figcaption>{after}</figure>\
         <figure><figcaption>相减：黑处没有变</figcaption>\
         <div class=\"over\">{before}{after}</div></figure>\
         </div>"
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

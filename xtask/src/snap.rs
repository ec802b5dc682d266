//! The charts as they are drawn now beside those of `tests/golden/charts`: a
//! page of pictures, before, after and laid over each other.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use quick_xml::escape::partial_escape;

use crate::command::{cargo, root, shell};
use crate::{assets, build};

const GOLDEN: &str = "tests/golden/charts";
/// How the name of a golden file ends, and of what insta puts beside one that
/// is not as before.
const BEFORE: &str = ".snap";
const AFTER: &str = ".snap.new";
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

/// Draws every chart anew and writes the page of those that changed. What is
/// new stays beside the golden files, for `cargo insta` to accept.
///
/// # Errors
/// When the charts cannot be drawn, or the page cannot be written.
pub(crate) fn snap() -> Result<()> {
    assets::make()?;
    let (golden, folder) = (root().join(GOLDEN), root().join(FOLDER));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    for left in changes(&golden)? {
        fs::remove_file(left)?;
    }
    let shell = shell()?;
    cargo(&shell)
        .args(["test", "--quiet", "--locked", "--test", "testsuite"])
        .arg("charts_are_drawn_as_before")
        .env("INSTA_UPDATE", "new")
        .env("INSTA_FORCE_PASS", "1")
        .env("INSTA_OUTPUT", "none")
        .run()?;
    let style = page_style()?;
    let mut page = HEAD.to_owned();
    let charts = names(&changes(&golden)?);
    for chart in &charts {
        // `None` of what is as before; a new chart was nothing before.
        let both = |form: &str| {
            let file = |end: &str| fs::read_to_string(golden.join(format!("{chart}.{form}{end}")));
            let text = |snapshot: String| contents(&snapshot).to_owned();
            let now = text(file(AFTER).ok()?);
            Some([file(BEFORE).map_or_else(|_| String::new(), text), now])
        };
        let mut entry = String::new();
        for form in DRAWINGS {
            let Some(drawn) = both(form) else { continue };
            let files = ["before", "after"].map(|when| format!("{chart}-{when}.{form}"));
            for (file, svg) in files.iter().zip(&drawn) {
                fs::write(folder.join(file), picture(svg, &style))?;
            }
            entry.push_str(&pictures(&files));
        }
        if let Some([told, tells]) = both(WORDS) {
            entry.push_str(&format!("<pre>{}</pre>", difference(&told, &tells)));
        }
        page.push_str(&format!("<section><h2>{chart}</h2>{entry}</section>"));
    }
    let file = folder.join("index.html");
    fs::write(&file, page)?;
    match charts.len() {
        0 => println!("every chart is as in {GOLDEN}"),
        changed => println!("{changed} charts changed: {}", file.display()),
    }
    Ok(())
}

/// The style of the page as it was last built: it holds the colours.
fn page_style() -> Result<String> {
    let page = fs::read_to_string(build::dist().join("index.html"))
        .context("dist/ holds no page; run `cargo xtask build`")?;
    let styles = page.split("<style>").skip(1);
    Ok(styles
        .filter_map(|rest| rest.split("</style>").next())
        .collect())
}

/// The files of a folder that tell what is not as before.
fn changes(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("no {}", folder.display()))?;
    let files: Vec<PathBuf> = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    let is_change = |file: &PathBuf| file.to_string_lossy().ends_with(AFTER);
    Ok(files.into_iter().filter(is_change).collect())
}

/// The charts that files are of, by their names.
fn names(files: &[PathBuf]) -> BTreeSet<String> {
    let names = files.iter().filter_map(|file| file.file_name()?.to_str());
    let charts = names.filter_map(|name| Some(name.split_once('.')?.0.to_owned()));
    charts.collect()
}

/// A snapshot without what insta writes above it.
fn contents(snapshot: &str) -> &str {
    let parts = snapshot.split_once("\n---\n");
    parts.map_or(snapshot, |(_, contents)| contents)
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
    let only = |text: &str, other: &str, mark: &str| -> String {
        let lines = text
            .lines()
            .filter(|line| !other.lines().any(|o| o == *line));
        lines
            .map(|line| format!("<{mark}>{}</{mark}>\n", partial_escape(line)))
            .collect()
    };
    only(before, after, "del") + &only(after, before, "ins")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_begins_below_its_head() {
        let text = "| --- |\n---\n";
        assert_eq!(contents(&format!("---\nsource: a.rs\n---\n{text}")), text);
    }

    #[test]
    fn lines_that_changed_are_shown_with_their_marks() {
        let told = difference("同\n| 6.9% |\n", "同\n| <7% |\n");
        assert_eq!(told, "<del>| 6.9% |</del>\n<ins>| &lt;7% |</ins>\n");
    }
}

//! From what Trunk laid out to what is published: name each file by its hash,
//! set style and first script into the pages, freeze an edition, compress.
//!
//! Names are taken after optimising: a file whose bytes change never keeps its
//! name, so browsers may keep every named file for good.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::command::root;
use crate::face::title_face;
use crate::named::{integrity_of, named_files};
use crate::publish::{Names, compress_all, files, publish};
use crate::{bundle, edition, headers, hosts, offline};

/// Where a page wants its style and what it runs first. Both are set into it:
/// a file of their own would cost a journey before the first paint. What else
/// it runs by itself stands behind the cover.
const STYLE_PLACE: &str = "<!--yitu:style-->";
const START_PLACE: &str = "<!--yitu:start-->";
const BEHIND_COVER: &str = "<main";
/// Files whose names stay: what readers download, and the licence of the
/// title's face, which goes wherever the face goes.
const KEPT_NAMES: [&str; 4] = [
    "figures.json",
    "figures.schema.json",
    "figures.csv",
    "OFL.txt",
];
/// The folder of the oEmbed answers.
const OEMBED: &str = "oembed";
/// The page itself; every other page beside it shows a part of it.
const PAGE: &str = "index.html";

/// How a site is made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    /// Whether the page can be read again without a network.
    pub(crate) offline: bool,
    /// How files are named.
    pub(crate) names: Names,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            offline: true,
            names: Names::Hashed,
        }
    }
}

/// Makes the folder `out` anew from Trunk's folder `site`.
///
/// # Errors
/// When a tool fails, the module is not one for old engines, or the page does
/// not name a file that it should.
pub(crate) fn finish(site: &Path, out: &Path, options: Options) -> Result<()> {
    if out.exists() {
        fs::remove_dir_all(out).context("cannot remove an unfinished build")?;
    }
    fs::create_dir_all(out)?;
    let page = fs::read_to_string(site.join(PAGE)).context("Trunk left no page")?;
    let mut names = named_files(site, out, options.names)?;
    let face = publish(out, "title.woff2", &title_face(&page)?, options.names)?;
    let style = put(&bundle::style("style/index.css")?, "title.woff2", &face)?;
    let [first, start] = [bundle::start("head")?, bundle::start("body")?];
    names.push((STYLE_PLACE.to_owned(), format!("<style>{style}</style>")));
    names.push((START_PLACE.to_owned(), format!("<script>{first}</script>")));
    let behind = format!("<script>{start}</script>{BEHIND_COVER}");
    for name in parts(site)? {
        let part = fs::read_to_string(site.join(&name))?;
        let part = in_head(&part, &names, |head, old, new| Ok(head.replace(old, new)))?;
        fs::write(out.join(name), put(&part, BEHIND_COVER, &behind)?)?;
    }
    let page = in_head(&page, &names, put)?;
    fs::write(out.join(PAGE), put(&page, BEHIND_COVER, &behind)?)?;
    copy(&site.join(OEMBED), &out.join(OEMBED))?;
    for name in KEPT_NAMES {
        fs::copy(site.join(name), out.join(name)).with_context(|| format!("there is no {name}"))?;
    }
    edition::freeze(out)?;

    // What is of the site and not of an edition.
    fs::write(out.join("embed.js"), bundle::host_script()?)?;
    let missing_style = missing_page(out)?;
    let ancestors = fs::read_to_string(site.join("frame-ancestors.txt"))?;
    let styles = [style, missing_style].map(integrity_of);
    let policy = headers::policy(&styles, &[first, start].map(integrity_of), &ancestors);
    fs::write(out.join(headers::POLICY_FILE), &policy)?;
    hosts::write(out, &policy)?;
    let is_on = options.offline && fs::read_to_string(site.join("offline.txt"))? == "true";
    offline::add(out, is_on)?;
    compress_all(out)
}

/// The pages of parts that Trunk's folder holds beside the page.
fn parts(site: &Path) -> Result<Vec<String>> {
    let names = fs::read_dir(site)?.map(|entry| Ok(entry?.file_name().into_string().ok()));
    let names: Vec<Option<String>> = names.collect::<Result<_>>()?;
    let pages = names
        .into_iter()
        .flatten()
        .filter(|name| name.ends_with(".html") && name != PAGE);
    Ok(pages.collect())
}

/// Replaces in a page's head alone: what the report says is left as it is.
fn in_head(
    page: &str,
    names: &[(String, String)],
    replace: impl Fn(&str, &str, &str) -> Result<String>,
) -> Result<String> {
    let (head, body) = page.split_once("</head>").context("the page has no head")?;
    let head = names
        .iter()
        .try_fold(head.to_owned(), |head, (old, new)| replace(&head, old, new))?;
    Ok(format!("{head}</head>{body}"))
}

/// Copies the files of a folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for file in files(from)? {
        let name = file.file_name().context("a file without a name")?;
        fs::copy(&file, to.join(name))?;
    }
    Ok(())
}

/// The page for addresses without content; gives its style.
fn missing_page(out: &Path) -> Result<String> {
    let style = bundle::style("style/missing.css")?;
    let page = fs::read_to_string(root().join("style/missing.html"))?;
    let page = put(&page, STYLE_PLACE, &format!("<style>{style}</style>"))?;
    fs::write(out.join(headers::MISSING_PAGE), page)?;
    Ok(style)
}

/// The text with `new` for `old`, which it must hold exactly once.
fn put(text: &str, old: &str, new: &str) -> Result<String> {
    let found = text.matches(old).count();
    if found != 1 {
        bail!("{old} should be named once, it is named {found} times");
    }
    Ok(text.replace(old, new))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_does_not_name_a_file_once_is_refused() {
        assert_eq!(put("<a \"x\">", "\"x\"", "\"y\"").unwrap(), "<a \"y\">");
        assert!(put("<a>", "\"x\"", "\"y\"").is_err());
        assert!(put("\"x\" \"x\"", "\"x\"", "\"y\"").is_err());
    }
}

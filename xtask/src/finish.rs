//! From what Trunk laid out to what is published: name each file by its hash,
//! set style and first script into the pages, freeze an edition, compress.
//!
//! Names are taken after optimising: a file whose bytes change never keeps its
//! name, so browsers may keep every named file for good.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

use crate::command::{node, output, root};
use crate::publish::{Names, compress_all, files, publish, short_hash};
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
/// The folder of the charts' options, which the engine is given.
const CHARTS: &str = "charts/";
/// The folder of the oEmbed answers.
const OEMBED: &str = "oembed";
/// The page itself; every other page beside it shows a part of it.
const PAGE: &str = "index.html";
/// The module once more, where files are not named by their hash.
const OTHER_MODULE: &str = "app.wasm.bin";

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
    // An answer is kept by its address, so the address tells the version.
    let charts = format!("?{}", copy(&site.join(CHARTS), &out.join(CHARTS))?);
    let engine = "name=\"chart-engine\"";
    let engine_of = format!("{engine} data-charts=\"{charts}\"");
    names.push((engine.to_owned(), engine_of));
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
    offline::add(out, (CHARTS, &charts), is_on)?;
    compress_all(out)
}

/// Publishes the files that pages name; gives what stands for each in a page,
/// and what is put there.
fn named_files(site: &Path, out: &Path, by: Names) -> Result<Vec<(String, String)>> {
    let (module, glue) = bundle::module_and_glue(site)?;
    let mut names = Vec::new();
    // The loader refuses other bytes than these.
    for (plain, name, integrity, bytes) in [
        ("app_bg.wasm", "app.wasm", "data-wasm", module),
        ("app.js", "app.js", "data-js", glue),
    ] {
        let name = publish(out, name, &bytes, by)?;
        let named = format!("\"{name}\" {integrity}=\"{}\"", integrity_of(bytes));
        names.push((format!("\"{plain}\""), named));
    }
    if by == Names::Plain {
        // Such systems may refuse a module by its name.
        let module = fs::read(out.join("app.wasm"))?;
        let other = publish(out, OTHER_MODULE, &module, by)?;
        let tag = "name=\"app-wasm\"";
        names.push((tag.to_owned(), format!("{tag} data-other=\"{other}\"")));
    }
    for (plain, bytes) in [
        ("favicon.svg", fs::read(site.join("favicon.svg"))?),
        (
            "apple-touch-icon.png",
            fs::read(site.join("apple-touch-icon.png"))?,
        ),
        ("frame.js", bundle::frame_script()?),
        ("engine.js", bundle::engine()?),
        ("embed-code.js", bundle::embed_code()?),
    ] {
        let name = publish(out, plain, &bytes, by)?;
        names.push((format!("\"{plain}\""), format!("\"{name}\"")));
    }
    Ok(names)
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

/// Copies the files of a folder; gives a hash of all of them.
fn copy(from: &Path, to: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    fs::create_dir_all(to)?;
    for file in files(from)? {
        let name = file.file_name().context("a file without a name")?;
        hash.update(fs::read(&file)?);
        fs::copy(&file, to.join(name))?;
    }
    Ok(short_hash(&hash.finalize()))
}

/// The page for addresses without content; gives its style.
fn missing_page(out: &Path) -> Result<String> {
    let style = bundle::style("style/missing.css")?;
    let page = fs::read_to_string(root().join("style/missing.html"))?;
    let page = put(&page, STYLE_PLACE, &format!("<style>{style}</style>"))?;
    fs::write(out.join(headers::MISSING_PAGE), page)?;
    Ok(style)
}

/// A hash as pages and policies write it.
fn integrity_of(bytes: impl AsRef<[u8]>) -> String {
    format!("sha256-{}", BASE64.encode(Sha256::digest(bytes)))
}

/// The face of the title, cut to the glyphs of the headings that use it: those
/// of the report and its sections, which stand before the page's foot.
fn title_face(page: &str) -> Result<Vec<u8>> {
    let face = root().join("target/title.woff2");
    let report = page.split("<footer").next().unwrap_or(page);
    let text = ["h1", "h2", "h3"].map(|name| texts(report, name)).concat();
    output(node("xtask/font/subset.mjs").arg(text).arg(&face))?;
    Ok(fs::read(face)?)
}

/// The text with `new` for `old`, which it must hold exactly once.
fn put(text: &str, old: &str, new: &str) -> Result<String> {
    let found = text.matches(old).count();
    if found != 1 {
        bail!("{old} should be named once, it is named {found} times");
    }
    Ok(text.replace(old, new))
}

/// The text of every element of a name, without the marks inside it.
fn texts(html: &str, name: &str) -> String {
    let (start, end) = (format!("<{name}"), format!("</{name}>"));
    let elements = html.split(&start).skip(1);
    elements
        .filter_map(|rest| rest.split_once(&end))
        .flat_map(|(element, _)| element.split('>').skip(1))
        .filter_map(|piece| piece.split('<').next())
        .collect()
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

    #[test]
    fn headings_are_read_through_their_marks() {
        let page = "<p>前</p><h3 class=\"a\">一图<wbr>读懂<b>区</b></h3><i>间</i><h3>后</h3>";
        assert_eq!(texts(page, "h3"), "一图读懂区后");
        assert_eq!(texts(page, "h2"), "");
    }
}

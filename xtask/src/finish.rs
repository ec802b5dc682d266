//! From what Trunk laid out to what is published: optimise, name each file by
//! its hash, set the style into the pages, freeze an edition, compress.
//!
//! Names are taken after optimising: a file whose bytes change never keeps its
//! name, so browsers may keep every named file for good.

use std::fs;
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, anyhow, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

use crate::command::{node, output, root, run};
use crate::publish::{Names, compress, files, publish, short_hash};
use crate::{edition, headers, hosts, imports, module, offline};

/// The engines that scripts and styles are written for.
pub(crate) const TARGET: &str = "--target=chrome80,safari14.1";
/// Where the page wants its style and what it runs first. Both are set into it:
/// a file of their own would cost a journey before the first paint.
const STYLE_PLACE: &str = "<!--yitu:style-->";
const START_PLACE: &str = "<!--yitu:start-->";
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
const ANSWERS: &str = "oembed";
/// The page itself; every other page beside it shows a part of it.
const PAGE: &str = "index.html";
/// The module once more, where files are not named by their hash.
const OTHER_MODULE: &str = "app.wasm.bin";
/// The most bytes of `embed.js`.
const HOST_SCRIPT_LIMIT: usize = 2048;

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
    let mut names = Vec::new();
    for (plain, bytes) in [
        ("favicon.svg", fs::read(site.join("favicon.svg"))?),
        (
            "apple-touch-icon.png",
            fs::read(site.join("apple-touch-icon.png"))?,
        ),
        ("frame.js", es5("src/frame.js")?),
        ("engine.js", engine()?),
        ("embed-code.js", embed_code()?),
    ] {
        let name = publish(out, plain, &bytes, options.names)?;
        names.push((format!("\"{plain}\""), format!("\"{name}\"")));
    }
    let (module, glue) = module_and_glue(site)?;
    // The loader refuses other bytes than these.
    for (plain, name, integrity, bytes) in [
        ("app_bg.wasm", "app.wasm", "data-wasm", module),
        ("app.js", "app.js", "data-js", glue),
    ] {
        let name = publish(out, name, &bytes, options.names)?;
        let named = format!("\"{name}\" {integrity}=\"{}\"", integrity_of(&bytes));
        names.push((format!("\"{plain}\""), named));
    }
    if options.names == Names::Plain {
        // Such systems may refuse a module by its name.
        let module = fs::read(out.join("app.wasm"))?;
        let other = publish(out, OTHER_MODULE, &module, options.names)?;
        let tag = "name=\"app-wasm\"";
        names.push((tag.to_owned(), format!("{tag} data-other=\"{other}\"")));
    }
    let face = publish(out, "title.woff2", &title_face(&page)?, options.names)?;
    let charts = copy(&site.join(CHARTS), &out.join(CHARTS))?;
    copy(&site.join(ANSWERS), &out.join(ANSWERS))?;
    // An answer is kept by its address, so the address tells the version.
    let question = format!("?{charts}");
    let engine = "name=\"chart-engine\"";
    let versioned = format!("{engine} data-charts=\"{question}\"");
    names.push((engine.to_owned(), versioned));
    let style = put(&style("style/index.css")?, "title.woff2", &face)?;
    let start = start()?;
    names.push((STYLE_PLACE.to_owned(), format!("<style>{style}</style>")));
    names.push((START_PLACE.to_owned(), format!("<script>{start}</script>")));
    for name in parts(site)? {
        let part = fs::read_to_string(site.join(&name))?;
        fs::write(
            out.join(name),
            in_head(&part, &names, |head, old, new| Ok(head.replace(old, new)))?,
        )?;
    }
    fs::write(out.join(PAGE), in_head(&page, &names, put)?)?;

    for name in KEPT_NAMES {
        fs::copy(site.join(name), out.join(name)).with_context(|| format!("there is no {name}"))?;
    }
    fs::write(out.join("embed.js"), host_script()?)?;
    edition::freeze(out)?;

    let ancestors = fs::read_to_string(site.join("frame-ancestors.txt"))?;
    let styles = [style, missing_page(out)?].map(integrity_of);
    let policy = headers::policy(&styles, &[integrity_of(start)], &ancestors);
    fs::write(out.join(headers::POLICY_FILE), &policy)?;
    hosts::write(out, &policy)?;
    let is_on = options.offline && fs::read_to_string(site.join("offline.txt"))? == "true";
    offline::add(out, (CHARTS, &question), is_on)?;
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

/// Compresses every file of a folder, on all processors.
fn compress_all(folder: &Path) -> Result<()> {
    let files = files(folder)?;
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            compress(file)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().map_err(|_| anyhow!("compressing stopped"))?)
    })
}

/// The module and its glue, which belong together.
fn module_and_glue(site: &Path) -> Result<(Vec<u8>, Vec<u8>)> {
    let module = fs::read(site.join("app_bg.wasm")).context("Trunk left no module")?;
    let glue = fs::read_to_string(site.join("app.js")).context("Trunk left no glue")?;
    let (module, glue) = imports::shorten(&module, &glue)?;
    Ok((optimised(&module)?, bundled(&glue)?))
}

/// A module made small, and checked to be one that old engines run.
fn optimised(module: &[u8]) -> Result<Vec<u8>> {
    let (large, small) = (
        root().join("target/large.wasm"),
        root().join("target/app.wasm"),
    );
    fs::write(&large, module)?;
    run(node("node_modules/binaryen/bin/wasm-opt")
        .arg("-Oz")
        .args(module::OPTIONS)
        .args([
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ])
        .arg(large)
        .arg("-o")
        .arg(&small))?;
    let bytes = fs::read(small)?;
    module::check(&bytes)?;
    Ok(bytes)
}

/// `src/wake.js` with what it uses of wasm-bindgen's glue, in one file.
fn bundled(glue: &str) -> Result<Vec<u8>> {
    fs::write(root().join("target/glue.js"), glue)?;
    // Only the islands and the start are called; a module that names no others
    // lets esbuild leave the others out.
    let islands = root().join("target/islands.js");
    let names = island_names(glue).join(",");
    let module = format!("export {{ default, {names} }} from './glue.js';");
    fs::write(&islands, module)?;
    esbuild(&[
        "src/wake.js",
        "--bundle",
        "--format=iife",
        "--define:Symbol.dispose=undefined",
        // The module's bytes are handed to it; it looks for no file.
        "--define:import.meta.url=undefined",
        TARGET,
        &format!("--alias:glue={}", islands.display()),
    ])
}

/// The functions that the glue exports for the islands: `Name_` and a hash.
fn island_names(glue: &str) -> Vec<&str> {
    let functions = glue.split("export function ").skip(1);
    functions
        .filter_map(|rest| rest.split('(').next())
        .filter(|name| {
            let hash = name.rsplit_once('_').map_or("", |(_, hash)| hash);
            !hash.is_empty() && hash.bytes().all(|byte| byte.is_ascii_digit())
        })
        .collect()
}

/// What the page runs first.
fn start() -> Result<String> {
    inline(&[
        "src/start/index.js",
        "--bundle",
        "--format=iife",
        "--target=es5",
    ])
}

/// A script for engines of any age.
fn es5(file: &str) -> Result<Vec<u8>> {
    esbuild(&[file, "--target=es5"])
}

/// The script that other sites load: every byte is on their account.
fn host_script() -> Result<Vec<u8>> {
    let script = es5("src/embed.js")?;
    let size = script.len();
    ensure!(
        size <= HOST_SCRIPT_LIMIT,
        "embed.js has {size} bytes, the limit is {HOST_SCRIPT_LIMIT}"
    );
    Ok(script)
}

/// The panel in which an editor chooses what to embed.
fn embed_code() -> Result<Vec<u8>> {
    esbuild(&["src/embed_code.js", "--bundle", "--format=esm", TARGET])
}

/// `src/engine.js` with the parts of ECharts that it uses: fetched only when a
/// reader enlarges a chart.
fn engine() -> Result<Vec<u8>> {
    esbuild(&[
        "src/engine.js",
        "--bundle",
        "--format=esm",
        TARGET,
        "--define:process.env.NODE_ENV=\"production\"",
    ])
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
    let style = style("style/missing.css")?;
    let page = fs::read_to_string(root().join("style/missing.html"))?;
    let page = put(&page, STYLE_PLACE, &format!("<style>{style}</style>"))?;
    fs::write(out.join(headers::MISSING_PAGE), page)?;
    Ok(style)
}

/// A style and what it imports, in its order.
fn style(file: &str) -> Result<String> {
    inline(&[file, "--bundle", TARGET, "--external:*.woff2"])
}

/// What esbuild makes of a file that is set into the page.
fn inline(arguments: &[&str]) -> Result<String> {
    let code = String::from_utf8(esbuild(arguments)?)?;
    ensure!(
        !code.contains("</"),
        "{} would end its own element",
        arguments[0]
    );
    Ok(code.trim().to_owned())
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

pub(crate) fn esbuild(arguments: &[&str]) -> Result<Vec<u8>> {
    let mut command = node("node_modules/esbuild/bin/esbuild");
    command.args(arguments);
    command.args([
        "--minify",
        "--charset=utf8",
        "--log-level=warning",
        "--legal-comments=none",
    ]);
    output(&mut command).map(String::into_bytes)
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
    fn islands_are_told_from_the_glues_other_functions() {
        let glue = "export function Bar_42(a) {}\nexport function initSync(a) {}";
        assert_eq!(island_names(glue), ["Bar_42"]);
    }

    #[test]
    fn headings_are_read_through_their_marks() {
        let page = "<p>前</p><h3 class=\"a\">一图<wbr>读懂<b>区</b></h3><i>间</i><h3>后</h3>";
        assert_eq!(texts(page, "h3"), "一图读懂区后");
        assert_eq!(texts(page, "h2"), "");
    }
}

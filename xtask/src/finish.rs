//! From what Trunk laid out to what is published: optimise, name each file by
//! its hash, set the style into the page, compress.
//!
//! Names are taken after optimising: a file whose bytes change never keeps its
//! name, so browsers may keep every named file for good.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use crate::command::{node, output, root, run};
use crate::{headers, module};

/// The engines that scripts and styles are written for.
const TARGET: &str = "--target=chrome80,safari14.1";
/// Where the page wants its style.
const STYLE_PLACE: &str = "<!--yitu:style-->";
/// Extensions of files that are worth compressing.
const COMPRESSED: [&str; 8] = ["html", "js", "css", "wasm", "svg", "json", "csv", "txt"];

/// Makes the folder `out` anew from Trunk's folder `site`.
///
/// # Errors
/// When a tool fails, the module is not one for old engines, or the page does
/// not name a file that it should.
pub(crate) fn finish(site: &Path, out: &Path) -> Result<()> {
    if out.exists() {
        fs::remove_dir_all(out).context("cannot remove an unfinished build")?;
    }
    fs::create_dir_all(out)?;
    let mut page = fs::read_to_string(site.join("index.html")).context("Trunk left no page")?;
    let mut style = style()?;

    for asset in files(&site.join("assets"))? {
        let place = asset.strip_prefix(site)?;
        let plain = place.to_string_lossy().replace('\\', "/");
        let folder = out.join(place.parent().unwrap_or(Path::new("")));
        let name = publish(&folder, &file_name(&asset), &fs::read(&asset)?)?;
        let hashed = plain.replace(&file_name(&asset), &name);
        page = page.replace(&plain, &hashed);
        style = style.replace(&plain, &hashed);
    }
    for (plain, bytes) in [
        ("app_bg.wasm", optimised_module(site)?),
        ("app.js", glue(site)?),
        ("loader.js", loader()?),
    ] {
        let name = publish(out, &plain.replace("_bg", ""), &bytes)?;
        page = put(&page, &format!("\"{plain}\""), &format!("\"{name}\""))?;
    }
    let hash = BASE64.encode(Sha256::digest(&style));
    page = put(&page, STYLE_PLACE, &format!("<style>{style}</style>"))?;

    fs::write(out.join("index.html"), page)?;
    fs::write(out.join(headers::POLICY_FILE), headers::policy(&hash))?;
    for file in files(out)? {
        compress(&file)?;
    }
    Ok(())
}

/// The module made small, and checked to be one that old engines run.
fn optimised_module(site: &Path) -> Result<Vec<u8>> {
    let small = root().join("target/app.wasm");
    run(node("binaryen/bin/wasm-opt")
        .arg("-Oz")
        .args(module::OPTIONS)
        .args([
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ])
        .arg(site.join("app_bg.wasm"))
        .arg("-o")
        .arg(&small))?;
    let bytes = fs::read(small)?;
    module::check(&bytes)?;
    Ok(bytes)
}

/// `src/wake.js` with the glue of wasm-bindgen, in one file.
fn glue(site: &Path) -> Result<Vec<u8>> {
    let glue = site.join("app.js");
    esbuild(&[
        "src/wake.js",
        "--bundle",
        "--format=esm",
        TARGET,
        &format!("--alias:glue={}", glue.display()),
    ])
}

fn loader() -> Result<Vec<u8>> {
    esbuild(&["src/loader.js", "--target=es5"])
}

/// `style/index.css` and what it imports, in its order.
fn style() -> Result<String> {
    let style = esbuild(&["style/index.css", "--bundle", TARGET, "--external:assets/*"])?;
    let style = String::from_utf8(style)?;
    ensure!(!style.contains("</"), "the style would end its own element");
    Ok(style.trim().to_owned())
}

fn esbuild(arguments: &[&str]) -> Result<Vec<u8>> {
    let mut command = node("esbuild/bin/esbuild");
    command.args(arguments);
    command.args([
        "--minify",
        "--charset=utf8",
        "--log-level=warning",
        "--legal-comments=none",
    ]);
    output(&mut command).map(String::into_bytes)
}

/// Writes a file under a name that holds its hash, and gives that name.
fn publish(folder: &Path, name: &str, bytes: &[u8]) -> Result<String> {
    let (stem, extension) = name.rsplit_once('.').context("a file without extension")?;
    let hash = Sha256::digest(bytes);
    let hash: String = hash[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    let name = format!("{stem}-{hash}.{extension}");
    fs::create_dir_all(folder)?;
    fs::write(folder.join(&name), bytes)?;
    Ok(name)
}

/// The page with `new` for `old`, which it must hold exactly once.
fn put(page: &str, old: &str, new: &str) -> Result<String> {
    let found = page.matches(old).count();
    if found != 1 {
        bail!("the page should hold {old} once, it holds it {found} times");
    }
    Ok(page.replace(old, new))
}

/// Writes the brotli and the gzip form beside a file of text or code.
fn compress(file: &Path) -> Result<()> {
    let extension = file.extension().and_then(|extension| extension.to_str());
    if !extension.is_some_and(|extension| COMPRESSED.contains(&extension)) {
        return Ok(());
    }
    let bytes = fs::read(file)?;
    let mut brotli = Vec::new();
    let options = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &options)?;
    fs::write(beside(file, ".br"), brotli)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    fs::write(beside(file, ".gz"), gzip.finish()?)?;
    Ok(())
}

/// The path of a file's compressed form.
pub(crate) fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn file_name(file: &Path) -> String {
    file.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// All files under a folder, in the order of their paths.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("no {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_the_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let first = publish(folder.path(), "app.js", b"1").unwrap();
        let second = publish(folder.path(), "app.js", b"2").unwrap();
        assert_eq!(first, "app-6b86b273ff34fce1.js");
        assert_ne!(first, second);
        assert_eq!(publish(folder.path(), "app.js", b"1").unwrap(), first);
    }

    #[test]
    fn a_page_without_the_place_for_a_file_is_refused() {
        assert_eq!(put("<a \"x\">", "\"x\"", "\"y\"").unwrap(), "<a \"y\">");
        assert!(put("<a>", "\"x\"", "\"y\"").is_err());
        assert!(put("\"x\" \"x\"", "\"x\"", "\"y\"").is_err());
    }

    #[test]
    fn text_gets_its_compressed_forms_and_fonts_do_not() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.html", "a.woff2"] {
            let file = folder.path().join(name);
            fs::write(&file, "一图读懂".repeat(100)).unwrap();
            compress(&file).unwrap();
        }
        let sizes: Vec<_> = [".br", ".gz"]
            .map(|suffix| {
                fs::metadata(beside(&folder.path().join("a.html"), suffix))
                    .unwrap()
                    .len()
            })
            .into();
        assert!(sizes.iter().all(|size| *size < 100), "{sizes:?}");
        assert_eq!(files(folder.path()).unwrap().len(), 4);
    }
}

//! Reading again without a network: the page says that there is a service
//! worker, and the worker knows every file of this version by its hash.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::bundle;
use crate::headers::cache_control;
use crate::publish::short_hash;

/// The worker, and what an operator puts in its place to end it everywhere.
const WORKER: &str = "sw.js";
const KILLER: &str = "sw-kill.js";
/// Files that are kept when a reader first uses them.
const LATER: [&str; 4] = [
    "engine-",
    "embed-code-",
    "large-charts-",
    "apple-touch-icon-",
];

/// Lets the page in `out` be kept, or sees to it that no earlier copy is.
///
/// `charts` is the folder of the charts' options with the question that tells
/// their version: `charts/` and `?0123456789abcdef`.
///
/// # Errors
/// When the page or a file cannot be read or written.
pub(crate) fn add(out: &Path, charts: (&str, &str), is_on: bool) -> Result<()> {
    let off = bundle::worker_off()?;
    fs::write(out.join(KILLER), &off)?;
    if !is_on {
        return Ok(fs::write(out.join(WORKER), off)?);
    }
    let page = out.join("index.html");
    let html = fs::read_to_string(&page)?;
    let (head, body) = html.split_once("</head>").context("the page has no head")?;
    fs::write(
        &page,
        format!("{head}<meta name=\"offline\" content=\"{WORKER}\">\n</head>{body}"),
    )?;
    let version = version(&known(out, charts)?);
    let worker = bundle::worker(&version)?;
    Ok(fs::write(out.join(WORKER), worker)?)
}

/// The files that the page may ask for, as it asks for them, with the base64
/// SHA-256 of each; the page itself has no name.
fn known(out: &Path, (charts, question): (&str, &str)) -> Result<BTreeMap<String, String>> {
    let mut known = BTreeMap::new();
    let mut add = |name: String, file: &Path| -> Result<()> {
        let hash = BASE64.encode(Sha256::digest(fs::read(file)?));
        known.insert(name, hash);
        Ok(())
    };
    add(String::new(), &out.join("index.html"))?;
    for (folder, question) in [("", ""), (charts, question)] {
        for entry in fs::read_dir(out.join(folder))? {
            let path = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str());
            let name = name.context("a file without a name in UTF-8")?;
            let is_kept =
                !folder.is_empty() || cache_control(Path::new(name)).contains("immutable");
            if path.is_file() && is_kept {
                add(format!("{folder}{name}{question}"), &path)?;
            }
        }
    }
    Ok(known)
}

/// What the worker is told, as JSON.
fn version(files: &BTreeMap<String, String>) -> serde_json::Value {
    let all: String = files
        .iter()
        .map(|(name, hash)| format!("{name} {hash}\n"))
        .collect();
    let is_shell =
        |name: &&String| !name.contains('/') && !LATER.iter().any(|later| name.starts_with(later));
    let shell: Vec<&String> = files.keys().filter(is_shell).collect();
    json!({ "version": short_hash(&Sha256::digest(all)), "files": files, "shell": shell })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGINE: &str = "engine-0123456789abcdef.js";
    const GLUE: &str = "app-0123456789abcdef.js";

    fn site(words: &str) -> tempfile::TempDir {
        let out = tempfile::tempdir().unwrap();
        fs::create_dir(out.path().join("charts")).unwrap();
        for (name, text) in [
            ("index.html", format!("<head></head>{words}")),
            (GLUE, "1".to_owned()),
            (ENGINE, "2".to_owned()),
            ("figures.csv", "3".to_owned()),
            ("charts/gdp.json", "{}".to_owned()),
        ] {
            fs::write(out.path().join(name), text).unwrap();
        }
        out
    }

    #[test]
    fn the_worker_knows_the_version_whole_and_keeps_what_is_needed_at_once() {
        let out = site("甲");
        let files = known(out.path(), ("charts/", "?v")).unwrap();
        let names: Vec<_> = files.keys().map(String::as_str).collect();
        assert_eq!(names, ["", GLUE, "charts/gdp.json?v", ENGINE]);
        assert_eq!(version(&files)["shell"], json!(["", GLUE]));
        let other = known(site("乙").path(), ("charts/", "?v")).unwrap();
        assert_ne!(version(&files)["version"], version(&other)["version"]);
    }

    #[test]
    fn a_build_without_it_ends_the_workers_of_earlier_builds() {
        let out = site("甲");
        add(out.path(), ("charts/", ""), false).unwrap();
        let read = |name: &str| fs::read_to_string(out.path().join(name)).unwrap();
        assert!(read(WORKER).contains("unregister"));
        assert_eq!(read(WORKER), read(KILLER));
        assert!(!read("index.html").contains("offline"));
    }

    #[test]
    fn the_page_says_that_there_is_a_worker() {
        let out = site("甲");
        add(out.path(), ("charts/", "?v"), true).unwrap();
        let read = |name: &str| fs::read_to_string(out.path().join(name)).unwrap();
        assert!(read("index.html").contains("<meta name=\"offline\" content=\"sw.js\">"));
        assert!(read(WORKER).contains("charts/gdp.json?v"));
    }
}

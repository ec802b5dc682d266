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
const LATER: [&str; 5] = [
    "engine-",
    "charts-",
    "embed-code-",
    "large-charts-",
    "apple-touch-icon-",
];

/// Lets the page in `out` be kept, or sees to it that no earlier copy is.
///
/// # Errors
/// When the page or a file cannot be read or written.
pub(crate) fn add(out: &Path, is_on: bool) -> Result<()> {
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
    let version = version(&known(out)?, edition_of(head)?);
    let worker = bundle::worker(&version)?;
    Ok(fs::write(out.join(WORKER), worker)?)
}

/// The words in a page's head that say which edition it is.
fn edition_of(head: &str) -> Result<&str> {
    let mut lines = head.lines();
    let line = lines.find(|line| line.starts_with("<meta name=\"edition\""));
    line.context("the page does not say its edition")
}

/// The files that the page may ask for, as it asks for them, with the base64
/// SHA-256 of each; the page itself has no name.
fn known(out: &Path) -> Result<BTreeMap<String, String>> {
    let hash =
        |file: &Path| -> Result<String> { Ok(BASE64.encode(Sha256::digest(fs::read(file)?))) };
    let mut known = BTreeMap::from([(String::new(), hash(&out.join("index.html"))?)]);
    for entry in fs::read_dir(out)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.context("a file without a name in UTF-8")?;
        if path.is_file() && cache_control(Path::new(name)).contains("immutable") {
            known.insert(name.to_owned(), hash(&path)?);
        }
    }
    Ok(known)
}

/// What the worker is told, as JSON.
fn version(files: &BTreeMap<String, String>, edition: &str) -> serde_json::Value {
    let all: String = files
        .iter()
        .map(|(name, hash)| format!("{name} {hash}\n"))
        .collect();
    let is_shell = |name: &&String| !LATER.iter().any(|later| name.starts_with(later));
    let shell: Vec<&String> = files.keys().filter(is_shell).collect();
    let version = short_hash(&Sha256::digest(all));
    json!({ "version": version, "edition": edition, "files": files, "shell": shell })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGINE: &str = "engine-0123456789abcdef.js";
    const GLUE: &str = "app-0123456789abcdef.js";
    const CHARTS: &str = "charts-0123456789abcdef.json";
    const EDITION: &str = "<meta name=\"edition\" content=\"0\">";

    fn site(words: &str) -> tempfile::TempDir {
        let out = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("index.html", format!("<head>\n{EDITION}\n</head>{words}")),
            (GLUE, "1".to_owned()),
            (ENGINE, "2".to_owned()),
            ("figures.csv", "3".to_owned()),
            (CHARTS, "{}".to_owned()),
        ] {
            fs::write(out.path().join(name), text).unwrap();
        }
        out
    }

    #[test]
    fn the_worker_knows_the_version_whole_and_keeps_what_is_needed_at_once() {
        let out = site("甲");
        let files = known(out.path()).unwrap();
        let names: Vec<_> = files.keys().map(String::as_str).collect();
        assert_eq!(names, ["", GLUE, CHARTS, ENGINE]);
        assert_eq!(version(&files, "")["shell"], json!(["", GLUE]));
        let other = known(site("乙").path()).unwrap();
        assert_ne!(
            version(&files, "")["version"],
            version(&other, "")["version"]
        );
    }

    #[test]
    fn a_build_without_it_ends_the_workers_of_earlier_builds() {
        let out = site("甲");
        add(out.path(), false).unwrap();
        let read = |name: &str| fs::read_to_string(out.path().join(name)).unwrap();
        assert!(read(WORKER).contains("unregister"));
        assert_eq!(read(WORKER), read(KILLER));
        assert!(!read("index.html").contains("offline"));
    }

    #[test]
    fn the_page_says_that_there_is_a_worker() {
        let out = site("甲");
        add(out.path(), true).unwrap();
        let read = |name: &str| fs::read_to_string(out.path().join(name)).unwrap();
        assert!(read("index.html").contains("<meta name=\"offline\" content=\"sw.js\">"));
        for known in [CHARTS, EDITION] {
            assert!(read(WORKER).contains(known), "{known}");
        }
    }
}

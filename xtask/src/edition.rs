//! Editions: the address that stays as it is beside the one that is kept up to
//! date.
//!
//! `dist/v/HASH/` holds the whole site once more, so that it needs nothing
//! outside its folder: a later release neither changes nor breaks it. The name
//! is the hash of all that the site is made of; the same report built by the
//! same program gets the same name, and the build never looks at older ones.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::publish::{files, short_hash};

/// The folder of all editions.
pub(crate) const FOLDER: &str = "v";
/// Where pages and oEmbed answers want the edition's hash, and the way from
/// the site to its folder.
const HASH: &str = "%yitu-hash%";
const WAY: &str = "%yitu-edition%";
/// Search engines read the page that is kept up to date.
const HEAD: &str = "<head>";
const HIDDEN: &str = "<head>\n<meta name=\"robots\" content=\"noindex\">";

/// Tells the pages in `out` which edition they are, and puts that edition
/// beside them.
///
/// # Errors
/// When a file cannot be read or written.
pub(crate) fn freeze(out: &Path) -> Result<()> {
    let all = files(out)?;
    let mut digest = Sha256::new();
    for file in &all {
        let name = inside(out, file)?;
        let bytes = fs::read(file)?;
        digest.update(format!("{name}\n{}\n", bytes.len()));
        digest.update(bytes);
    }
    let hash = short_hash(&digest.finalize());
    let frozen = out.join(FOLDER).join(&hash);
    for file in &all {
        let name = inside(out, file)?;
        let copy = frozen.join(&name);
        if name.ends_with(".html") || name.ends_with(".json") {
            let text = fs::read_to_string(file)?.replace(HASH, &hash);
            let way = format!("{FOLDER}/{hash}/");
            let kept = text.replace(WAY, &way).replacen(HEAD, HIDDEN, 1);
            write(&copy, kept.as_bytes())?;
            write(file, text.replace(WAY, "").as_bytes())?;
        } else {
            write(&copy, &fs::read(file)?)?;
        }
    }
    Ok(())
}

/// A file's path in the folder, with `/` on every system.
fn inside(folder: &Path, file: &Path) -> Result<String> {
    let path = file.strip_prefix(folder)?.to_str();
    Ok(path
        .context("a file without a name in UTF-8")?
        .replace('\\', "/"))
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(words: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let page = format!("<head><meta content=\"{HASH}\"></head>{words} {WAY}");
        write(&folder.path().join("index.html"), page.as_bytes()).unwrap();
        write(&folder.path().join("oembed/a.json"), b"{}").unwrap();
        freeze(folder.path()).unwrap();
        folder
    }

    fn edition(site: &Path) -> String {
        let mut found = fs::read_dir(site.join(FOLDER)).unwrap();
        let name = found.next().unwrap().unwrap().file_name();
        assert!(found.next().is_none());
        name.into_string().unwrap()
    }

    #[test]
    fn the_same_site_has_the_same_edition_and_another_one_another() {
        let (first, again, other) = (site("a"), site("a"), site("b"));
        assert_eq!(edition(first.path()), edition(again.path()));
        assert_ne!(edition(first.path()), edition(other.path()));
    }

    #[test]
    fn an_edition_is_whole_and_knows_where_it_is() {
        let site = site("a");
        let name = edition(site.path());
        let folder = site.path().join(FOLDER).join(&name);
        let page = fs::read_to_string(folder.join("index.html")).unwrap();
        assert!(page.contains(&format!("content=\"{name}\"")), "{page}");
        assert!(
            page.contains(&format!("a v/{name}/")) && page.contains("noindex"),
            "{page}"
        );
        assert!(folder.join("oembed/a.json").exists());
    }

    #[test]
    fn the_page_that_is_kept_up_to_date_names_its_edition() {
        let site = site("a");
        let page = fs::read_to_string(site.path().join("index.html")).unwrap();
        let name = edition(site.path());
        assert_eq!(page, format!("<head><meta content=\"{name}\"></head>a "));
    }
}

//! Files as they are published: named by their hash, with compressed forms.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, anyhow};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

/// Extensions of files that are worth compressing.
pub(crate) const COMPRESSED: [&str; 8] = ["html", "js", "css", "wasm", "svg", "json", "csv", "txt"];

/// How files are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Names {
    /// By their hash: `app-0123456789abcdef.js`.
    Hashed,
    /// As they are, for systems that take no other; the hash is a question
    /// behind the name: `app.js?0123456789abcdef`.
    Plain,
}

/// Writes a file, and gives the name by which the page asks for it: it holds
/// the hash of the file's bytes.
///
/// # Errors
/// When the name has no extension, or the file cannot be written.
pub(crate) fn publish(folder: &Path, name: &str, bytes: &[u8], names: Names) -> Result<String> {
    let (stem, extension) = name.rsplit_once('.').context("a file without extension")?;
    let hash = short_hash(&Sha256::digest(bytes));
    fs::create_dir_all(folder)?;
    if names == Names::Plain {
        fs::write(folder.join(name), bytes)?;
        return Ok(format!("{name}?{hash}"));
    }
    let name = format!("{stem}-{hash}.{extension}");
    fs::write(folder.join(&name), bytes)?;
    Ok(name)
}

/// The part of a hash that names use: 16 digits.
pub(crate) fn short_hash(hash: &[u8]) -> String {
    let bytes = hash.iter().take(8);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

/// Writes the brotli and the gzip form beside a file of text or code.
///
/// # Errors
/// When a file cannot be read or written.
pub(crate) fn compress(file: &Path) -> Result<()> {
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

/// Writes the compressed forms of every file of a folder, on all processors.
///
/// # Errors
/// When a file cannot be read or written.
pub(crate) fn compress_all(folder: &Path) -> Result<()> {
    // An edition holds most files once more: those are packed once.
    let mut copies: BTreeMap<Vec<u8>, Vec<PathBuf>> = BTreeMap::new();
    for file in files(folder)? {
        let hash = Sha256::digest(fs::read(&file)?).to_vec();
        copies.entry(hash).or_default().push(file);
    }
    let groups: Vec<Vec<PathBuf>> = copies.into_values().collect();
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(group) = groups.get(next.fetch_add(1, Ordering::Relaxed)) {
            compress_group(group)?;
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

/// Compresses the first of equal files and gives the others its forms.
fn compress_group(group: &[PathBuf]) -> Result<()> {
    let Some((first, others)) = group.split_first() else {
        return Ok(());
    };
    compress(first)?;
    for (other, suffix) in others
        .iter()
        .flat_map(|other| [(other, ".br"), (other, ".gz")])
    {
        let form = beside(first, suffix);
        if form.exists() {
            fs::copy(form, beside(other, suffix))?;
        }
    }
    Ok(())
}

/// The path of a file's compressed form.
pub(crate) fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// All files under a folder, in the order of their paths.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
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
        let first = publish(folder.path(), "app.js", b"1", Names::Hashed).unwrap();
        let second = publish(folder.path(), "app.js", b"2", Names::Hashed).unwrap();
        assert_eq!(first, "app-6b86b273ff34fce1.js");
        assert_ne!(first, second);
        assert_eq!(
            publish(folder.path(), "app.js", b"1", Names::Hashed).unwrap(),
            first
        );
    }

    #[test]
    fn a_plain_name_is_asked_for_with_its_hash() {
        let folder = tempfile::tempdir().unwrap();
        let name = publish(folder.path(), "app.js", b"1", Names::Plain).unwrap();
        assert_eq!(name, "app.js?6b86b273ff34fce1");
        assert!(folder.path().join("app.js").exists());
    }

    #[test]
    fn text_gets_its_compressed_forms_and_fonts_do_not() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.html", "a.woff2"] {
            let file = folder.path().join(name);
            fs::write(&file, "一图读懂".repeat(100)).unwrap();
            compress(&file).unwrap();
        }
        let page = folder.path().join("a.html");
        for suffix in [".br", ".gz"] {
            let size = fs::metadata(beside(&page, suffix)).unwrap().len();
            assert!(size < 100, "{suffix}: {size} bytes");
        }
        assert_eq!(files(folder.path()).unwrap().len(), 4);
    }
}

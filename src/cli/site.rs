//! A site on disk: written beside its place, then swapped in, so that a build
//! that fails leaves the last good one as it was.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::faults::FileFault;
use crate::publish::compress::COMPRESSORS;
use crate::publish::{Plan, headers};
use crate::view::EDITIONS;

/// Refuses a folder that holds something else than a site.
///
/// # Errors
/// When `out` is a file, or a folder whose files were made by someone else.
pub(super) fn refuse_other(out: &Path) -> Result<(), Vec<FileFault>> {
    let is_site = out.join(headers::POLICY_FILE).is_file();
    let is_empty = fs::read_dir(out).map(|mut files| files.next().is_none());
    let message = match is_empty {
        Ok(true) => return Ok(()),
        Ok(false) if is_site => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Ok(false) => "这个文件夹里有别的文件，不是一图的网站，没有动它".to_owned(),
        Err(error) => format!("这里放不下网站（{error}）"),
    };
    let hint = "请用 -o 指一个新的或空的文件夹";
    Err(vec![FileFault::of_file(
        out,
        "out::not-a-site",
        message,
        hint,
    )])
}

/// What is written besides the files of the plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct How {
    /// The compressed forms of files.
    pub(super) compress: bool,
    /// The editions that an earlier build left in the folder.
    pub(super) keep_editions: bool,
}

/// Writes the site into the folder `out`; gives the number of files.
///
/// # Errors
/// When a file cannot be written; `out` is then as it was.
pub(super) fn write(plan: &Plan<'_>, out: &Path, how: How) -> Result<usize, Vec<FileFault>> {
    let fresh = beside(out, ".new");
    let written = remove(&fresh)
        .and_then(|()| write_all(plan, &fresh, how.compress))
        .and_then(|count| {
            if how.keep_editions {
                keep_editions(out, &fresh, &plan.edition_folder())?;
            }
            replace(out, &fresh)?;
            Ok(count)
        });
    written.map_err(|error| {
        // What is half written helps nobody; that it stays is no new fault.
        remove(&fresh).ok();
        let message = format!("写不了网站（{error}），原来的没有动");
        let hint = "请确认这里可以写，磁盘没有满";
        vec![FileFault::of_file(out, "out::unwritable", message, hint)]
    })
}

/// Writes all files, on all processors.
fn write_all(plan: &Plan<'_>, folder: &Path, compress: bool) -> io::Result<usize> {
    let paths = plan.paths();
    let next = AtomicUsize::new(0);
    let work = || -> io::Result<()> {
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            write_one(plan, folder, path, compress)?;
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            worker
                .join()
                .unwrap_or_else(|_| Err(io::Error::other("a writer stopped")))?;
        }
        io::Result::Ok(())
    })?;
    Ok(paths.len())
}

fn write_one(plan: &Plan<'_>, folder: &Path, path: &str, compress: bool) -> io::Result<()> {
    let bytes = plan.bytes(path).unwrap_or_default();
    let file = folder.join(path);
    if let Some(parent) = file.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(&file, &bytes)?;
    let extension = path.rsplit('.').next().unwrap_or_default();
    if compress && headers::COMPRESSED.contains(&extension) {
        for (suffix, compressed) in COMPRESSORS {
            fs::write(beside(&file, suffix), compressed(&bytes))?;
        }
    }
    Ok(())
}

/// Takes over the editions of the site that is replaced: others embed them.
fn keep_editions(out: &Path, fresh: &Path, own: &str) -> io::Result<()> {
    let Ok(editions) = fs::read_dir(out.join(EDITIONS)) else {
        return Ok(());
    };
    for edition in editions {
        let edition = edition?;
        let kept = Path::new(EDITIONS).join(edition.file_name());
        if kept != Path::new(own) {
            copy(&edition.path(), &fresh.join(kept))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return fs::copy(from, to).map(drop);
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Puts `fresh` in the place of `out`, which comes back if that fails.
fn replace(out: &Path, fresh: &Path) -> io::Result<()> {
    let last = beside(out, ".last");
    remove(&last)?;
    let is_first = !out.exists();
    if !is_first {
        fs::rename(out, &last)?;
    }
    if let Err(error) = fs::rename(fresh, out) {
        if !is_first {
            fs::rename(&last, out)?;
        }
        return Err(error);
    }
    remove(&last)
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// A path with something behind its name: `dist.new`, `index.html.br`.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name: OsString = path.components().as_path().as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("yitu-{name}-{}", std::process::id()));
        remove(&folder).unwrap();
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn the_last_site_stays_when_the_new_one_cannot_be_put_in_place() {
        let folder = folder("stays");
        let out = folder.join("dist");
        fs::create_dir(&out).unwrap();
        fs::write(out.join("index.html"), "last").unwrap();
        assert!(replace(&out, &folder.join("missing")).is_err());
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "last");
        remove(&folder).unwrap();
    }

    #[test]
    fn a_folder_of_other_files_is_left_alone_and_an_empty_one_is_taken() {
        let folder = folder("other");
        assert!(refuse_other(&folder).is_ok());
        assert!(refuse_other(&folder.join("none")).is_ok());
        fs::write(folder.join("letter.doc"), "").unwrap();
        assert!(refuse_other(&folder).is_err());
        assert!(refuse_other(&folder.join("letter.doc")).is_err());
        remove(&folder).unwrap();
    }

    #[test]
    fn editions_of_the_last_site_stay_where_others_embed_them() {
        let folder = folder("editions");
        let (out, fresh) = (folder.join("dist"), folder.join("fresh"));
        let old = out.join("v/0123456789abcdef/oembed");
        fs::create_dir_all(&old).unwrap();
        fs::write(old.join("index.json"), "{}").unwrap();
        fs::create_dir_all(&fresh).unwrap();
        keep_editions(&out, &fresh, "v/fedcba9876543210").unwrap();
        assert!(fresh.join("v/0123456789abcdef/oembed/index.json").exists());
        remove(&folder).unwrap();
    }
}

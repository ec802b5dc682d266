//! Many reports at once: which files are meant, and work done for all of them
//! on every core.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use super::faults::FileFault;

/// The file of a report in a folder of its own.
const REPORT: &str = "report.md";
/// How many results a core may be ahead of who takes them.
const AHEAD: usize = 4;

/// The reports that a path means: itself, or what lies in a folder, by name.
///
/// A folder that holds `report.md` is that report's, whatever lies beside it.
/// Of any other, every `.md` is a report, and every folder in it is looked
/// into, but for hidden ones and links.
///
/// # Errors
/// A folder that cannot be read or holds no report.
pub(super) fn reports_in(named: &Path) -> Result<Vec<PathBuf>, Vec<FileFault>> {
    if !named.is_dir() {
        return Ok(vec![named.to_owned()]);
    }
    let mut found = Vec::new();
    collect(named, &mut found)?;
    if found.is_empty() {
        let hint = "报告是 UTF-8 的 .md 文件；一份报告自成一个文件夹时叫 report.md";
        let told = "这个文件夹里没有报告";
        return Err(vec![FileFault::of_file(
            named,
            "file::no-report",
            told,
            hint,
        )]);
    }
    Ok(found)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Vec<FileFault>> {
    let own = folder.join(REPORT);
    if own.is_file() {
        found.push(own);
        return Ok(());
    }
    let unreadable = |error| {
        let told = format!("读不到这个文件夹（{error}）");
        let hint = "请确认文件夹在这里，并且可以读取";
        vec![FileFault::of_file(folder, "file::unreadable", told, hint)]
    };
    let entries: std::io::Result<Vec<_>> = fs::read_dir(folder).and_then(Iterator::collect);
    let mut entries = entries.map_err(unreadable)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let is_folder = entry.file_type().is_ok_and(|form| form.is_dir());
        let is_hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        if is_folder && !is_hidden {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|end| end == "md") && path.is_file() && !is_hidden {
            found.push(path);
        }
    }
    Ok(())
}

/// Does `work` for every item on all cores and hands what comes of it to
/// `take`, in the order of the items.
///
/// # Errors
/// That of `take`, which ends the work.
pub(super) fn in_order<T: Sync, R: Send, E>(
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let cores = thread::available_parallelism().map_or(1, |cores| cores.get());
    let (sender, results) = sync_channel(cores * AHEAD);
    let (next, work) = (AtomicUsize::new(0), &work);
    thread::scope(|scope| {
        for _ in 0..cores.min(items.len()) {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(at) else { break };
                    // Nobody takes any more.
                    if sender.send((at, work(item))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        let (mut waiting, mut taken) = (BTreeMap::new(), 0);
        for (at, result) in results {
            waiting.insert(at, result);
            while let Some(result) = waiting.remove(&taken) {
                take(result)?;
                taken += 1;
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_taken_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..500).collect();
        let mut taken = Vec::new();
        // The first takes longest.
        let work = |item: &u64| (0..(500 - item) * 50).fold(*item, |sum, n| sum ^ n ^ n);
        let done: Result<(), ()> = in_order(&items, work, |item| {
            taken.push(item);
            Ok(())
        });
        assert_eq!((done, taken), (Ok(()), items));
    }

    #[test]
    fn who_takes_no_more_ends_the_work() {
        let items: Vec<u64> = (0..500).collect();
        let mut taken = 0;
        let done = in_order(
            &items,
            |item| *item,
            |item| {
                taken += 1;
                if item == 3 { Err("full") } else { Ok(()) }
            },
        );
        assert_eq!((done, taken), (Err("full"), 4));
    }
}

//! When the files of a report change.

use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::cli::faults::FileFault;

/// Nothing more is being saved when nothing has changed for so long: editors
/// save in several steps.
const QUIET: Duration = Duration::from_millis(50);

/// Knows of every change in a folder since it was made.
#[derive(Debug)]
pub(super) struct Watch {
    told: Receiver<()>,
    /// Tells, as long as it lives.
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches the folder and not its files: editors put a new file in the
    /// place of the old one.
    ///
    /// # Errors
    /// The folder is not there, or the system watches no more.
    pub(super) fn of(folder: &Path) -> Result<Self, Vec<FileFault>> {
        let (tell, told) = mpsc::channel();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            // What could not be told may have been a change.
            if event.map_or(true, |event| is_change(event.kind)) {
                // Whoever no longer listens wants to know nothing.
                tell.send(()).ok();
            }
        });
        let watched = watcher.and_then(|mut watcher| {
            watcher.watch(folder, RecursiveMode::NonRecursive)?;
            Ok(watcher)
        });
        match watched {
            Ok(watcher) => Ok(Self {
                told,
                _watcher: watcher,
            }),
            Err(error) => {
                let message = format!("看不到这个文件夹的变化（{error}）");
                let hint = "请确认文件夹在这里，并且可以读取";
                Err(vec![FileFault::of_file(
                    folder,
                    "serve::unwatched",
                    message,
                    hint,
                )])
            }
        }
    }

    /// Calls `changed` after every change, for good.
    pub(super) fn each(self, changed: impl Fn()) {
        while self.told.recv().is_ok() {
            while self.told.recv_timeout(QUIET).is_ok() {}
            changed();
        }
    }
}

/// Whether a file may hold something else than before. That it was read, as by
/// this program, is no change.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        _ => true,
    }
}

//! Other programs, run from the project's root with the project's tools first
//! on the path.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::{Cmd, Shell};

/// The folder that holds the workspace.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask lies in the workspace")
}

/// Where the compiled tools live: `$YITU_TOOLS`, else `.tools/`.
pub(crate) fn tools() -> PathBuf {
    env::var_os("YITU_TOOLS").map_or_else(|| root().join(".tools"), PathBuf::from)
}

/// A shell in the root that finds the project's tools.
///
/// # Errors
/// When the working folder is gone, or the path of a tool cannot stand in
/// `PATH`.
pub(crate) fn shell() -> Result<Shell> {
    let shell = Shell::new()?;
    shell.change_dir(root());
    let own = tools().join("bin");
    let rest = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths([own].into_iter().chain(env::split_paths(&rest)))?;
    shell.set_var("PATH", path);
    Ok(shell)
}

/// Cargo, as this chore was started by it.
pub(crate) fn cargo(shell: &Shell) -> Cmd<'_> {
    shell.cmd(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// npm, as its system calls it.
pub(crate) fn npm(shell: &Shell) -> Cmd<'_> {
    shell.cmd(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Where Cargo keeps what it downloads.
pub(crate) fn cargo_home() -> Option<PathBuf> {
    let usual = || Some(env::home_dir()?.join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(usual)
}

/// Whether a program is there and ends well; nothing is shown.
pub(crate) fn succeeds(command: Cmd<'_>) -> bool {
    command
        .quiet()
        .ignore_stdout()
        .ignore_stderr()
        .run()
        .is_ok()
}

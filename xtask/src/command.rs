//! Running other programs from the project's root, with the project's tools
//! first on the path.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

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

/// A program that will run in the root and find the project's tools.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let own = tools().join("bin");
    let rest = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths([own].into_iter().chain(env::split_paths(&rest)));
    let mut command = Command::new(name);
    command.current_dir(root());
    if let Ok(path) = path {
        command.env("PATH", path);
    }
    command
}

/// Cargo, as this chore was started by it.
pub(crate) fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    let mut command = program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// A Node script, by its path from the root.
pub(crate) fn node(script: &str) -> Command {
    let mut command = program("node");
    command.arg(script);
    command
}

/// Where Cargo keeps what it downloads.
pub(crate) fn cargo_home() -> Option<PathBuf> {
    let usual = || Some(env::home_dir()?.join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(usual)
}

/// npm, as its system calls it.
pub(crate) fn npm() -> Command {
    program(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Runs a program to its end, its output shown.
///
/// # Errors
/// When it cannot be started, or ends with a failure.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let words = words(command);
    let status = command
        .status()
        .with_context(|| format!("cannot start `{words}`"))?;
    if !status.success() {
        bail!("`{words}` failed ({status})");
    }
    Ok(())
}

/// Runs a program and gives what it printed; what it complains of is shown.
///
/// # Errors
/// As [`run`], and when the output is not UTF-8.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let words = words(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start `{words}`"))?;
    if !output.status.success() {
        bail!("`{words}` failed ({})", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{words}` printed no text"))
}

/// Whether a program is there and ends well; nothing is shown.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn words(command: &Command) -> String {
    let mut words = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        words.push(' ');
        words.push_str(&argument.to_string_lossy());
    }
    words
}

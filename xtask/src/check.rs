//! What is checked without running the project.

use anyhow::Result;

use crate::command::{cargo, program, run};
use crate::setup;

/// Formatting, lints for both targets, and the dependencies' licences, bans
/// and sources.
///
/// # Errors
/// At the first check that finds something.
pub(crate) fn check() -> Result<()> {
    setup::for_check()?;
    run(&mut cargo(["fmt", "--all", "--check"]))?;
    run(&mut cargo([
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))?;
    run(&mut cargo([
        "clippy",
        "--lib",
        "--bin",
        "app",
        "--target",
        "wasm32-unknown-unknown",
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))?;
    run(program("cargo-deny").args(["--workspace", "check", "licenses", "bans", "sources"]))
}

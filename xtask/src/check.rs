//! What is checked without running the project.

use anyhow::Result;

use crate::command::{cargo, program, run};
use crate::setup;

/// Formatting, lints for both targets, and the dependencies' licences, bans
/// and sources; with `advisories` also what is known against them, for which
/// their public database must be reached.
///
/// # Errors
/// At the first check that finds something.
pub(crate) fn check(advisories: bool) -> Result<()> {
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
    // What wakes pages and what writes them, as a browser's machine runs them.
    for features in ["hydrate", "ssr"] {
        let program: &[&str] = match features {
            "hydrate" => &["--bin", "app"],
            _ => &[],
        };
        run(cargo(["clippy", "--package", "yitu", "--lib"])
            .args(program)
            .args(["--target", "wasm32-unknown-unknown", "--locked"])
            .args(["--no-default-features", "--features", features])
            .args(["--", "-D", "warnings"]))?;
    }
    let asked = advisories.then_some("advisories");
    run(program("cargo-deny")
        .args(["--workspace", "check", "licenses", "bans", "sources"])
        .args(asked))
}

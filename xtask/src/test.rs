//! Every test of the project.

use anyhow::Result;

use crate::command::{cargo, node, run};
use crate::{assets, build, setup};

/// Measures the servers of `deploy/` under load, on this machine alone.
///
/// # Errors
/// When an answer is an error, or too many are slow.
pub(crate) fn load() -> Result<()> {
    setup::for_load()?;
    run(&mut node("tests/load/load.mjs"))
}

/// Runs the Rust tests, builds the page, and tests it in a browser.
///
/// # Errors
/// When a test fails, or the page cannot be built.
pub(crate) fn test() -> Result<()> {
    // The Rust tests draw charts.
    assets::make()?;
    let browser = setup::browser()?;
    setup::servers()?;
    run(&mut cargo(["test", "--workspace", "--locked"]))?;
    build::build(build::REPORT.as_ref(), &[])?;
    run(node("node_modules/@playwright/test/cli.js")
        .args(["test", "--config", "tests/browser"])
        .env("CHROMIUM", browser)
        .env("YITU", build::program()))
}

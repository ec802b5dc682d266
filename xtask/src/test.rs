//! Every test of the project.

use anyhow::Result;
use xshell::cmd;

use crate::command::{cargo, shell};
use crate::{assets, build, setup};

/// Measures the servers of `deploy/` under load, on this machine alone.
///
/// # Errors
/// When an answer is an error, or too many are slow.
pub(crate) fn load() -> Result<()> {
    setup::for_load()?;
    let shell = shell()?;
    Ok(cmd!(shell, "node tests/load/load.mjs").run()?)
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
    let shell = shell()?;
    cargo(&shell)
        .args(["test", "--workspace", "--locked"])
        .run()?;
    build::build(build::REPORT.as_ref(), &[])?;
    cmd!(shell, "node node_modules/@playwright/test/cli.js test")
        .args(["--config", "tests/browser"])
        .env("CHROMIUM", browser)
        .env("YITU", build::program())
        .run()?;
    Ok(())
}

//! Every test of the project.

use std::path::PathBuf;

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

/// Measures how long taps on the built page take, on this machine alone.
///
/// # Errors
/// When one takes too long.
pub(crate) fn taps() -> Result<()> {
    let browser = setup::browser()?;
    let shell = shell()?;
    for measure in ["find", "taps"] {
        cmd!(shell, "node tests/taps/{measure}.mjs")
            .env("CHROMIUM", &browser)
            .env("YITU", build::program())
            .run()?;
    }
    Ok(())
}

/// Runs the Rust tests, builds the page, and tests it in a browser; at last makes
/// the journeys of readers, all of them in Chromium, the shortest in other engines.
///
/// # Errors
/// When a test fails, or the page cannot be built.
pub(crate) fn test() -> Result<()> {
    // The Rust tests draw charts.
    assets::make()?;
    let headless = setup::headless()?;
    setup::servers()?;
    setup::engines(false)?;
    let shell = shell()?;
    cargo(&shell)
        .args(["test", "--workspace", "--locked"])
        .run()?;
    build::build(build::REPORT.as_ref(), &[])?;
    in_browsers("tests/browser", headless, "")?;
    in_browsers("tests/engines", setup::browser()?, "smoke")
}

/// Builds the page and makes all journeys in all engines.
///
/// # Errors
/// When one fails, an engine cannot be had, or the page cannot be built.
pub(crate) fn engines() -> Result<()> {
    setup::engines(true)?;
    build::build(build::REPORT.as_ref(), &[])?;
    in_browsers("tests/engines", setup::browser()?, "all")
}

fn in_browsers(config: &str, chromium: PathBuf, engines: &str) -> Result<()> {
    let shell = shell()?;
    cmd!(shell, "node node_modules/@playwright/test/cli.js test")
        .args(["--config", config])
        .env("CHROMIUM", chromium)
        .env("YITU", build::program())
        .env("ENGINES", engines)
        .run()?;
    Ok(())
}

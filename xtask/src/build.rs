//! From the report to `dist/`: make the assets, compile the program with them,
//! and have it make the site.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::assets;
use crate::command::{self, cargo, root, run};

/// The report that ships.
pub(crate) const REPORT: &str = "data/beibei-2022";

/// Where a built site is served from.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Builds the site of a report into `dist/`; `how` goes to `yitu build`.
///
/// # Errors
/// When a step fails or the report has faults; `dist/` then stays as it was.
pub(crate) fn build(report: &Path, how: &[OsString]) -> Result<()> {
    let start = Instant::now();
    assets::make()?;
    run(yitu()?
        .arg("build")
        .arg(report)
        .arg("-o")
        .arg(dist())
        .args(how))?;
    println!("dist/ is built ({:.0} s)", start.elapsed().as_secs_f32());
    Ok(())
}

/// Shows the page of a report, and what becomes of it while it is edited.
///
/// # Errors
/// When a step fails, or the port is taken.
pub(crate) fn serve(report: &Path, how: &[OsString]) -> Result<()> {
    assets::make()?;
    run(yitu()?.arg("serve").arg(report).args(how))
}

/// Where the program lies when it is compiled.
pub(crate) fn program() -> PathBuf {
    root()
        .join("target/release/yitu")
        .with_extension(env::consts::EXE_EXTENSION)
}

/// The program, compiled with the assets in it.
fn yitu() -> Result<Command> {
    run(&mut cargo([
        "build",
        "--release",
        "--locked",
        "--bin",
        "yitu",
    ]))?;
    Ok(command::program(program()))
}

/// Trunk's hook: makes the site in the folder that Trunk has staged, so that
/// `trunk build` and `trunk serve` by themselves show the whole page.
///
/// # Errors
/// When Trunk did not start it, or a step fails.
pub(crate) fn hook() -> Result<()> {
    if assets::module_alone() {
        return Ok(());
    }
    let stage = env::var_os("TRUNK_STAGING_DIR").context("Trunk starts this, after its build")?;
    let (stage, site) = (PathBuf::from(stage), root().join("target/trunk-site"));
    assets::make_of(&stage)?;
    run(cargo([
        "run", "--quiet", "--locked", "--bin", "yitu", "--", "build", REPORT,
    ])
    .args(["--no-compress", "--no-offline", "--assets"])
    .arg(assets::folder())
    .arg("-o")
    .arg(&site))?;
    for file in assets::files(&site)? {
        let place = stage.join(file.strip_prefix(&site)?);
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&file, place)?;
    }
    Ok(())
}

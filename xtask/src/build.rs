//! From the report to `dist/`: make the assets, compile the program with them,
//! and have it make the site.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::assets;
use crate::command::{cargo, root, shell};

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
    let (shell, out) = (shell()?, dist());
    let yitu = compiled(&shell)?;
    cmd!(shell, "{yitu} build {report} --fresh -o {out} {how...}").run()?;
    println!("dist/ is built ({:.0} s)", start.elapsed().as_secs_f32());
    Ok(())
}

/// Shows the page of a report, and what becomes of it while it is edited.
///
/// # Errors
/// When a step fails, or the port is taken.
pub(crate) fn serve(report: &Path, how: &[OsString]) -> Result<()> {
    assets::make()?;
    let shell = shell()?;
    let yitu = compiled(&shell)?;
    Ok(cmd!(shell, "{yitu} serve {report} {how...}").run()?)
}

/// Where the program lies when it is compiled.
pub(crate) fn program() -> PathBuf {
    root()
        .join("target/release/yitu")
        .with_extension(env::consts::EXE_EXTENSION)
}

/// The program, compiled with the assets in it.
///
/// # Errors
/// When it does not compile.
pub(crate) fn compiled(shell: &Shell) -> Result<PathBuf> {
    cargo(shell)
        .args(["build", "--release", "--locked", "--bin", "yitu"])
        .run()?;
    Ok(program())
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
    let (shell, assets) = (shell()?, assets::folder());
    cargo(&shell)
        .args([
            "run", "--quiet", "--locked", "--bin", "yitu", "--", "build", REPORT,
        ])
        .args(["--no-compress", "--no-offline", "--assets"])
        .arg(assets)
        .arg("-o")
        .arg(&site)
        .run()?;
    for file in assets::files(&site)? {
        let place = stage.join(file.strip_prefix(&site)?);
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&file, place)?;
    }
    Ok(())
}

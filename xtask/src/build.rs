//! From the report to `dist/`: check it, compile the module, write the page,
//! finish. `dist/` changes only when all of that went well.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, anyhow};

use crate::command::{cargo, cargo_home, program, root, run};
use crate::finish::{self, Options};
use crate::setup;

/// The report that ships.
pub(crate) const REPORT: &str = "data/beibei-2022";

/// Tells the prerendering that Trunk starts which report is meant.
const REPORT_VARIABLE: &str = "YITU_REPORT";

/// Where a built page is served from.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Builds the page of a report into `dist/`.
///
/// # Errors
/// When the report has faults (they are shown, and nothing is built), or when
/// a step fails; either way `dist/` stays as it was.
pub(crate) fn build(report: &Path, options: Options) -> Result<()> {
    let start = Instant::now();
    setup::for_build()?;
    let report = from_root(report)?;
    run(&mut cargo(["build", "--locked", "--bin", "yitu"]))?;
    // What is wrong has been told by then; the words of the command add nothing.
    run(yitu().arg("check").arg("--quiet").arg(&report))
        .map_err(|_| anyhow!("the report has faults; the last build stays as it was"))?;
    run(program("trunk")
        .args(["build", "--log", "warn"])
        .env(REPORT_VARIABLE, &report)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .envs(without_home())
        // Trunk takes it for a switch of its own and refuses the usual `1`.
        .env_remove("NO_COLOR"))?;
    let fresh = root().join("target/dist");
    finish(&fresh, options)?;
    replace(&dist(), &fresh)?;
    println!("dist/ is built ({:.0} s)", start.elapsed().as_secs_f32());
    Ok(())
}

/// Makes the site `out` of what Trunk has laid out.
///
/// # Errors
/// When Trunk has laid out nothing, or a step fails.
pub(crate) fn finish(out: &Path, options: Options) -> Result<()> {
    finish::finish(&root().join("target/site"), out, options)
}

/// What keeps the builder's home out of the module: the places of its panics
/// hold paths. Cargo adds it to the flags in `.cargo/config.toml`.
fn without_home() -> Option<(&'static str, String)> {
    const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
    let home = cargo_home()?.to_str()?.to_owned();
    // Flags are parted by spaces, and none of them can be hidden.
    let is_plain = !home.contains(char::is_whitespace);
    is_plain.then(|| (FLAGS, format!("--remap-path-prefix={home}=/cargo")))
}

/// Writes the report into the page that Trunk has staged; Trunk calls it.
///
/// # Errors
/// When Trunk did not start it, or the page cannot be written.
pub(crate) fn prerender() -> Result<()> {
    let stage = env::var_os("TRUNK_STAGING_DIR").context("Trunk starts this, after its build")?;
    let report = env::var_os(REPORT_VARIABLE).unwrap_or_else(|| REPORT.into());
    let page = Path::new(&stage).join("index.html");
    run(yitu()
        .arg("prerender")
        .arg("--report")
        .arg(report)
        .arg("--page")
        .arg(page))
}

/// The report's folder as seen from the root, where the programs run.
fn from_root(report: &Path) -> Result<PathBuf> {
    let folder = fs::canonicalize(report)
        .with_context(|| format!("there is no folder {}", report.display()))?;
    let root = fs::canonicalize(root())?;
    Ok(folder.strip_prefix(root).unwrap_or(&folder).to_owned())
}

fn yitu() -> Command {
    cargo(["run", "--quiet", "--locked", "--bin", "yitu", "--"])
}

/// Puts `fresh` in the place of `dist`, which is kept if that fails.
fn replace(dist: &Path, fresh: &Path) -> Result<()> {
    let last = dist.with_extension("last");
    let is_first = !dist.exists();
    if last.exists() {
        fs::remove_dir_all(&last).context("cannot remove what an earlier build left")?;
    }
    if !is_first {
        fs::rename(dist, &last).context("cannot move the last build away")?;
    }
    if let Err(error) = fs::rename(fresh, dist) {
        if !is_first {
            fs::rename(&last, dist).context("cannot put the last build back")?;
        }
        return Err(error).context("cannot put the new build in place");
    }
    if !is_first {
        fs::remove_dir_all(&last).context("cannot remove the last build")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_build_stays_when_the_new_one_cannot_be_put_in_place() {
        let folder = tempfile::tempdir().unwrap();
        let dist = folder.path().join("dist");
        fs::create_dir(&dist).unwrap();
        fs::write(dist.join("index.html"), "last").unwrap();
        assert!(replace(&dist, &folder.path().join("missing")).is_err());
        assert_eq!(fs::read_to_string(dist.join("index.html")).unwrap(), "last");
    }

    #[test]
    fn a_new_build_takes_the_place_of_the_last_whole() {
        let folder = tempfile::tempdir().unwrap();
        let (dist, fresh) = (folder.path().join("dist"), folder.path().join("fresh"));
        for (place, file) in [(&dist, "old.js"), (&fresh, "new.js")] {
            fs::create_dir(place).unwrap();
            fs::write(place.join(file), "").unwrap();
        }
        replace(&dist, &fresh).unwrap();
        assert!(dist.join("new.js").exists());
        assert!(!dist.join("old.js").exists());
        assert!(!folder.path().join("dist.last").exists());
    }
}

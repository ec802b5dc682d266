//! How tools are installed, each unless it is there already.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use xshell::cmd;

use crate::command::{npm, root, shell, succeeds, tools};

pub(super) fn wasm_target() -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let shell = shell()?;
    let sysroot = cmd!(shell, "rustc --print sysroot").quiet().read()?;
    let target = Path::new(&sysroot).join("lib/rustlib").join(TARGET);
    if target.is_dir() {
        return Ok(());
    }
    say(&format!("adding the Rust target {TARGET}"));
    Ok(cmd!(shell, "rustup target add {TARGET}").run()?)
}

/// A program of crates.io, compiled in the version named.
pub(super) fn cargo_tool(name: &str, version: &str) -> Result<()> {
    let tools = tools();
    let installed = fs::read_to_string(tools.join(".crates.toml")).unwrap_or_default();
    if installed.contains(&format!("\"{name} {version} (")) {
        return Ok(());
    }
    say(&format!(
        "compiling {name} {version} into {} (once, a few minutes)",
        tools.display()
    ));
    let (shell, tool) = (shell()?, format!("{name}@{version}"));
    Ok(cmd!(shell, "cargo install --locked --root {tools} {tool}").run()?)
}

/// Installs what the lock in a folder of the project names; `less` are words for
/// npm that leave some of it out, which is no loss where all of it is there.
pub(super) fn npm_packages_of(folder: &str, less: &[&str]) -> Result<()> {
    let folder = root().join(folder);
    let lock = folder.join("package-lock.json");
    let text = fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let all = format!("{:x?}", Sha256::digest(text));
    let wanted = [all.as_str(), &less.concat()].concat();
    let stamp = folder.join("node_modules/.installed-lock");
    let installed = fs::read_to_string(&stamp).unwrap_or_default();
    if installed == wanted || installed == all {
        return Ok(());
    }
    say(&format!(
        "installing the npm packages of {}",
        lock.display()
    ));
    let shell = shell()?;
    shell.change_dir(&folder);
    npm(&shell)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .args(less)
        .run()?;
    fs::write(stamp, wanted).context("cannot write into node_modules")
}

/// Packages of Debian; `what` they are is told where they cannot be installed.
pub(super) fn debian_packages(what: &str, packages: &[&str]) -> Result<()> {
    let shell = shell()?;
    let is_root = || matches!(cmd!(shell, "id -u").quiet().read().as_deref(), Ok("0"));
    if !succeeds(cmd!(shell, "apt-get --version")) || !is_root() {
        bail!(
            "{what} is needed: install it (on Debian: `sudo apt-get install {}`)",
            packages.join(" ")
        );
    }
    say(&format!("installing {what} with apt-get"));
    cmd!(shell, "apt-get update -q").run()?;
    Ok(cmd!(
        shell,
        "apt-get install -y -q --no-install-recommends {packages...}"
    )
    .run()?)
}

/// Tells what is being done.
pub(super) fn say(doing: &str) {
    eprintln!("setup: {doing}");
}

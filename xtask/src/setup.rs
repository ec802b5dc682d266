//! The tools that the chores use: says what it does when it does something,
//! and nothing when everything is there.

mod browser;
mod install;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::cmd;

pub(crate) use self::browser::{browser, headless};
use self::install::{cargo_tool, debian_packages, npm_packages_of, say, wasm_target};
use crate::command::{root, shell, succeeds};

/// The oldest Node that the npm packages run on.
const NODE: u32 = 20;
/// The last Trunk for the Rust of `rust-toolchain.toml`.
const TRUNK: &str = "0.21.14";
const CARGO_DENY: &str = "0.20.2";
const CARGO_CYCLONEDX: &str = "0.5.9";

/// All that any chore uses.
pub(crate) fn everything() -> Result<()> {
    for_build()?;
    for_check()?;
    servers()?;
    headless().map(drop)
}

/// What `build` uses: the WASM target, Node with the npm packages, Trunk and
/// the wasm-bindgen of `Cargo.lock`.
pub(crate) fn for_build() -> Result<()> {
    wasm_target()?;
    npm_packages()?;
    cargo_tool("trunk", TRUNK)?;
    let lock = fs::read_to_string(root().join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let wasm_bindgen =
        locked_version(&lock, "wasm-bindgen").context("Cargo.lock does not name wasm-bindgen")?;
    cargo_tool("wasm-bindgen-cli", wasm_bindgen)
}

/// What `check` uses besides the Rust toolchain.
pub(crate) fn for_check() -> Result<()> {
    wasm_target()?;
    npm_packages()?;
    cargo_tool("cargo-deny", CARGO_DENY)
}

/// The servers of `deploy/`, which are tested as Debian packages them; on
/// other systems those tests are skipped.
pub(crate) fn servers() -> Result<()> {
    const PROGRAMS: [(&str, &str); 3] = [
        ("/usr/sbin/nginx", "nginx"),
        (
            "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
            "libnginx-mod-http-brotli-static",
        ),
        ("/usr/bin/caddy", "caddy"),
    ];
    let packages = missing(&PROGRAMS);
    let shell = shell()?;
    if packages.is_empty() || !succeeds(cmd!(shell, "apt-get --version")) {
        return Ok(());
    }
    debian_packages("the servers of deploy/", &packages)
}

/// The engines besides Chromium that the journeys are made in. With `all` it fails
/// where one cannot be had; without, it says which are left out, and takes the old
/// Chromiums only where they are at hand.
pub(crate) fn engines(all: bool) -> Result<()> {
    const PROGRAMS: [(&str, &str); 3] = [
        ("/usr/bin/firefox-esr", "firefox-esr"),
        ("/usr/bin/WebKitWebDriver", "webkit2gtk-driver"),
        ("/usr/bin/Xvfb", "xvfb"),
    ];
    npm_packages_of(
        "tests/engines",
        if all { &[] } else { &["--omit=optional"] },
    )?;
    let missing = missing(&PROGRAMS);
    if missing.is_empty() {
        return Ok(());
    }
    match debian_packages("Firefox and WebKit", &missing) {
        Err(fault) if !all => {
            say(&format!("some engines are left out of the tests: {fault}"));
            Ok(())
        }
        done => done,
    }
}

/// What `sbom` uses.
pub(crate) fn for_sbom() -> Result<()> {
    cargo_tool("cargo-cyclonedx", CARGO_CYCLONEDX)
}

/// What `load` uses: the servers, and wrk to ask them.
pub(crate) fn for_load() -> Result<()> {
    servers()?;
    let shell = shell()?;
    if succeeds(cmd!(shell, "which wrk")) {
        return Ok(());
    }
    debian_packages("wrk", &["wrk"])
}

/// The packages whose files are not there.
fn missing<'a>(programs: &[(&str, &'a str)]) -> Vec<&'a str> {
    let missing = programs
        .iter()
        .filter(|(file, _)| !Path::new(file).exists());
    missing.map(|(_, package)| *package).collect()
}

fn npm_packages() -> Result<()> {
    let shell = shell()?;
    let version = cmd!(shell, "node --version")
        .quiet()
        .read()
        .with_context(|| format!("Node {NODE} or newer is needed: https://nodejs.org"))?;
    if major(&version).is_none_or(|major| major < NODE) {
        bail!("Node {NODE} or newer is needed, this is {}", version.trim());
    }
    npm_packages_of("", &[])
}

/// `v20.1.0` → 20.
fn major(version: &str) -> Option<u32> {
    version
        .trim()
        .strip_prefix('v')?
        .split('.')
        .next()?
        .parse()
        .ok()
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked_version<'a>(lock: &'a str, name: &str) -> Option<&'a str> {
    let (_, entry) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
    entry.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_exactly_the_named_package_is_read() {
        let lock = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "wasm"), None);
    }

    #[test]
    fn node_versions_are_compared_by_their_first_number() {
        assert_eq!(major("v20.11.1\n"), Some(20));
        assert_eq!(major("garbage"), None);
    }
}

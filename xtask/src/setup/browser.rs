//! The browsers that the tests drive.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use super::install::{debian_packages, say};
use crate::command::shell;

/// Names under which systems install Chromium, the likeliest first.
const BROWSERS: [&str; 7] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
];

/// The same engine without the windows of a browser, in which a page opens sooner: a
/// program and a package of Debian.
const HEADLESS: &str = "chromium-headless-shell";

/// The Chromium in which journeys are made, installed where that is possible.
pub(crate) fn browser() -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM") {
        return Ok(PathBuf::from(named));
    }
    if find(&BROWSERS).is_none() {
        debian_packages("Chromium", &["chromium", "fonts-noto-cjk"])
            .context("another Chromium may be named in $CHROMIUM")?;
    } else if cfg!(target_os = "linux") && !has_chinese_font() {
        debian_packages("a Chinese font", &["fonts-noto-cjk"])?;
    }
    find(&BROWSERS).context("Chromium was installed, but is not on the path")
}

/// What the browser tests drive: where Debian has it, Chromium without its windows.
pub(crate) fn headless() -> Result<PathBuf> {
    let browser = browser()?;
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let is_debian = system.lines().any(|line| line == "ID=debian");
    if env::var_os("CHROMIUM").is_some() || !is_debian {
        return Ok(browser);
    }
    if find(&[HEADLESS]).is_none()
        && let Err(fault) = debian_packages("Chromium without windows", &[HEADLESS])
    {
        say(&format!("the tests take the browser itself: {fault}"));
    }
    Ok(find(&[HEADLESS]).unwrap_or(browser))
}

fn find(programs: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = env::split_paths(&path).collect();
    programs
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|program| program.is_file())
}

fn has_chinese_font() -> bool {
    let fonts = shell().map(|shell| cmd!(shell, "fc-list :lang=zh").quiet().read());
    fonts.is_ok_and(|told| told.is_ok_and(|fonts| !fonts.is_empty()))
}

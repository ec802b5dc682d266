//! The browser that the tests drive.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use super::install::debian_packages;
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

/// The Chromium that the browser tests drive, installed where that is possible.
pub(crate) fn browser() -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM") {
        return Ok(PathBuf::from(named));
    }
    if find_browser().is_none() {
        debian_packages("Chromium", &["chromium", "fonts-noto-cjk"])
            .context("another Chromium may be named in $CHROMIUM")?;
    } else if cfg!(target_os = "linux") && !has_chinese_font() {
        debian_packages("a Chinese font", &["fonts-noto-cjk"])?;
    }
    find_browser().context("Chromium was installed, but is not on the path")
}

fn find_browser() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = env::split_paths(&path).collect();
    BROWSERS
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|program| program.is_file())
}

fn has_chinese_font() -> bool {
    let fonts = shell().map(|shell| cmd!(shell, "fc-list :lang=zh").quiet().read());
    fonts.is_ok_and(|told| told.is_ok_and(|fonts| !fonts.is_empty()))
}

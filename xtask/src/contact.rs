//! `cargo xtask contact REPORT`: every card of a report in the widths of phones,
//! tablets and desks, by day, by night, in 长辈版 and without script, and every
//! comparison it draws with the sentences behind it, for whoever looks a report over
//! before it is published.

use std::path::Path;

use anyhow::Result;
use xshell::cmd;

use crate::command::{root, shell};
use crate::{assets, build, setup};

/// What the sheet, its pictures and the site lie in.
const FOLDER: &str = "target/contact";
/// Takes the pictures.
const CAMERA: &str = "tests/browser/contact.mjs";

/// Builds the site of a report and writes its contact sheet.
///
/// # Errors
/// When the site cannot be made or no browser opens it.
pub(crate) fn contact(report: &Path) -> Result<()> {
    assets::make()?;
    let browser = setup::browser()?;
    let (shell, folder) = (shell()?, root().join(FOLDER));
    let (yitu, site) = (build::compiled(&shell)?, folder.join("site"));
    cmd!(
        shell,
        "{yitu} build {report} --fresh --no-compress -o {site}"
    )
    .run()?;
    cmd!(shell, "node {CAMERA} {folder}")
        .env("CHROMIUM", browser)
        .run()?;
    println!("{}", folder.join("index.html").display());
    Ok(())
}

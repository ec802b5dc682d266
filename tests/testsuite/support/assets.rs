//! What a site is made of, and what draws its charts.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use sha2::{Digest, Sha256};
use yitu::chart::Memo;
use yitu::cli::QuickJs;
use yitu::publish::assets::NAMES;
use yitu::publish::assets::name::{DRAWING, FACE, TEXT_FACE};
use yitu::publish::{Asset, Assets};

use super::root;

/// What draws charts, if its script has been made.
pub(crate) fn engine() -> Option<&'static Memo<QuickJs>> {
    static ENGINE: LazyLock<Option<Memo<QuickJs>>> = LazyLock::new(|| {
        let engine = QuickJs::new(&asset("drawing.js")?).expect("an engine");
        Some(Memo::new(engine))
    });
    ENGINE.as_ref()
}

/// Stand-ins for what a site is made of; what is read while it is made is the
/// real one. `None` where that has not been made.
pub(crate) fn assets() -> Option<&'static Assets> {
    static ASSETS: LazyLock<Option<Assets>> = LazyLock::new(|| {
        let files = NAMES.map(|name| {
            let is_read = [DRAWING, FACE, TEXT_FACE].contains(&name);
            let stand_in = || Some(format!("/* {name} */").into());
            Some(Asset {
                name: name.into(),
                bytes: if is_read { asset(name) } else { stand_in() }?.into(),
            })
        });
        let files: Option<Vec<Asset>> = files.into_iter().collect();
        Some(Assets::new(files?))
    });
    ASSETS.as_ref()
}

/// As [`assets`], in a folder as the program takes it.
pub(crate) fn assets_folder() -> Option<&'static Path> {
    static FOLDER: LazyLock<Option<PathBuf>> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("assets");
        std::fs::create_dir_all(&folder).expect("a folder");
        let assets = assets()?;
        let list = NAMES.map(|name| {
            let bytes = &assets.get(name).expect(name).bytes;
            std::fs::write(folder.join(name), bytes).expect("written");
            let hash: String = Sha256::digest(bytes)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            serde_json::json!({ "name": name, "file": name, "sha256": hash })
        });
        let list = serde_json::json!(list).to_string();
        std::fs::write(folder.join("manifest.json"), list).expect("written");
        Some(folder)
    });
    FOLDER.as_deref()
}

/// A file that is made for all reports; `None` where it has not been made,
/// because all other tests need no Node.
pub(crate) fn asset(name: &str) -> Option<Vec<u8>> {
    let bytes = std::fs::read(root().join("target/assets").join(name));
    if bytes.is_err() {
        // Not `eprintln`, which is shown of failed tests alone.
        let told = "is missing, and what needs it is NOT TESTED; to make it: cargo xtask assets";
        writeln!(std::io::stderr(), "target/assets/{name} {told}").expect("stderr");
    }
    bytes.ok()
}

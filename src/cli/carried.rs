//! The assets that a build uses: those that the program carries, or those of a
//! folder.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::QuickJs;
use super::faults::FileFault;
use crate::chart::Memo;
use crate::publish::assets::name::DRAWING;
use crate::publish::{Asset, Assets};

/// The list of a folder's assets.
pub(super) const MANIFEST: &str = "manifest.json";

/// What the list says of one.
#[derive(Deserialize)]
struct ManifestEntry {
    name: String,
    file: String,
    /// Of its bytes, in hexadecimal digits.
    sha256: String,
}

/// The assets to use: of `folder`, if one is named, else the program's own.
///
/// # Errors
/// A folder without a list, a file that cannot be read or is not the one that
/// was listed, or a set that lacks what a site needs.
pub(super) fn assets(folder: Option<&Path>, own: &Assets) -> Result<Assets, Vec<FileFault>> {
    let assets = match folder {
        Some(folder) => in_folder(folder)?,
        None => own.clone(),
    };
    let missing = assets.missing();
    if missing.is_empty() {
        return Ok(assets);
    }
    let place = folder.unwrap_or(Path::new("yitu"));
    let message = format!("缺少做网页要用的文件：{}", missing.join("、"));
    let hint = "在项目目录运行 cargo xtask build，会做好这些文件并装进程序；或用 --assets 指出它们所在的文件夹";
    Err(vec![FileFault::of_file(
        place,
        "assets::missing",
        message,
        hint,
    )])
}

/// What draws the charts.
///
/// # Errors
/// When the script that draws does not run.
pub(super) fn engine(assets: &Assets) -> Result<Memo<QuickJs>, Vec<FileFault>> {
    let script = assets.get(DRAWING).map(|asset| &*asset.bytes);
    let engine = QuickJs::new(script.unwrap_or_default()).map_err(|error| {
        let hint = "请重新生成：cargo xtask build";
        vec![FileFault::of_file(
            Path::new(DRAWING),
            "assets::no-engine",
            error,
            hint,
        )]
    })?;
    Ok(Memo::new(engine))
}

fn in_folder(folder: &Path) -> Result<Assets, Vec<FileFault>> {
    let unreadable = |file: &Path, error: String| {
        let hint = "这个文件夹由 cargo xtask assets 做成";
        let message = format!("读不到这个文件（{error}）");
        vec![FileFault::of_file(
            file,
            "assets::unreadable",
            message,
            hint,
        )]
    };
    let manifest = folder.join(MANIFEST);
    let list = fs::read(&manifest).map_err(|error| unreadable(&manifest, error.to_string()))?;
    let entries: Vec<ManifestEntry> =
        serde_json::from_slice(&list).map_err(|error| unreadable(&manifest, error.to_string()))?;
    let files = entries
        .into_iter()
        .map(|entry| -> Result<_, Vec<FileFault>> {
            let ManifestEntry { name, file, sha256 } = entry;
            let file = folder.join(file);
            let bytes = fs::read(&file).map_err(|error| unreadable(&file, error.to_string()))?;
            let hash = Sha256::digest(&bytes);
            let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            if hash != sha256 {
                return Err(unreadable(
                    &file,
                    "内容与 manifest.json 记的不符".to_owned(),
                ));
            }
            Ok(Asset {
                name: name.into(),
                bytes: bytes.into(),
            })
        });
    Ok(Assets::new(files.collect::<Result<Vec<_>, _>>()?))
}

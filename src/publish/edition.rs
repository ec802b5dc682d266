//! Editions: the address that stays as it is beside the one that is kept up to
//! date.
//!
//! `v/HASH/` holds the whole site once more, so that it needs nothing outside
//! its folder: a later release neither changes nor breaks it.

use sha2::{Digest, Sha256};

use super::assets::Assets;
use super::content::Source;
use super::named::{Names, short_hash};

/// A hash of this program's source, by `build.rs`.
const PROGRAM: &str = env!("YITU_PROGRAM");

/// The name of the edition that is made of these: a hash of all that bytes of
/// the site depend on. The same report, built by the same program, has the same
/// name; it is known before anything is written.
pub(super) fn name(source: &Source, assets: &Assets, names: Names) -> String {
    let mut digest = Sha256::new();
    let cover = source.cover.as_deref().unwrap_or_default();
    for text in [PROGRAM, &source.report, &source.settings, cover] {
        digest.update(format!("{}\n{text}", text.len()));
    }
    digest.update(assets.fingerprint());
    digest.update([names as u8]);
    short_hash(&digest.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_of_report_settings_assets_or_naming_is_another_edition() {
        let source = |report: &str, settings: &str| Source {
            report: report.to_owned(),
            settings: settings.to_owned(),
            cover: None,
        };
        let none = Assets::default();
        let first = name(&source("一", "二"), &none, Names::Hashed);
        assert_eq!(first, name(&source("一", "二"), &none, Names::Hashed));
        assert_eq!(first.len(), 16);
        let asset = super::super::Asset {
            name: "app.js".into(),
            bytes: b"1".into(),
        };
        for other in [
            name(&source("一二", ""), &none, Names::Hashed),
            name(&source("一", "三"), &none, Names::Hashed),
            name(&source("一", "二"), &none, Names::Plain),
            name(&source("一", "二"), &Assets::new([asset]), Names::Hashed),
        ] {
            assert_ne!(first, other);
        }
    }
}

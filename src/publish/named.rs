//! Files that pages name. Each is published under a name that holds its hash,
//! so browsers may keep it for good, and the page says the whole hash of what
//! it lets act: the loader refuses other bytes, so no number that a reader
//! sees comes from a changed file.

use std::borrow::Cow;
use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

use crate::view::File;

/// How files are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// By their hash: `app-0123456789abcdef.js`.
    #[default]
    Hashed,
    /// As they are, for systems that take no other; the hash is a question
    /// behind the name: `app.js?0123456789abcdef`.
    Plain,
}

/// The files that pages name, by their paths.
pub(super) type NamedFiles<'a> = BTreeMap<String, Cow<'a, [u8]>>;

/// Where a file lies in its folder, and how pages ask for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) path: String,
    pub(super) file: File,
}

impl Names {
    /// The names of a file called `plain` that holds `bytes`.
    pub(super) fn of(self, plain: &str, bytes: &[u8]) -> Named {
        let hash = Sha256::digest(bytes);
        let short = short_hash(&hash);
        let (path, address) = match self {
            Self::Plain => (plain.to_owned(), format!("{plain}?{short}")),
            Self::Hashed => {
                let (stem, extension) = plain.rsplit_once('.').unwrap_or((plain, ""));
                let name = format!("{stem}-{short}.{extension}");
                (name.clone(), name)
            }
        };
        let integrity = format!("sha256-{}", BASE64.encode(hash));
        Named {
            path,
            file: File { address, integrity },
        }
    }
}

/// The part of a hash that names use: 16 digits.
pub(super) fn short_hash(hash: &[u8]) -> String {
    let bytes = hash.iter().take(8);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

/// A hash as pages and policies write it.
pub(super) fn integrity_of(bytes: impl AsRef<[u8]>) -> String {
    format!("sha256-{}", BASE64.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_the_bytes_and_with_nothing_else() {
        let first = Names::Hashed.of("app.js", b"1");
        assert_eq!(first.path, "app-6b86b273ff34fce1.js");
        assert_eq!(first.file.address, first.path);
        assert_eq!(first, Names::Hashed.of("app.js", b"1"));
        assert_ne!(first, Names::Hashed.of("app.js", b"2"));
    }

    #[test]
    fn a_plain_name_is_asked_for_with_its_hash() {
        let named = Names::Plain.of("app.js", b"1");
        assert_eq!(named.path, "app.js");
        assert_eq!(named.file.address, "app.js?6b86b273ff34fce1");
    }
}

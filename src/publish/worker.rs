//! Reading again without a network: the worker knows every file of this
//! version by its hash, and which of them are kept at once.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::named::short_hash;
use super::shell::told;

/// Files that are kept when a reader first uses them.
const LATER: [&str; 8] = [
    "engine-",
    "charts-",
    "large-charts-",
    "later-",
    "speech-",
    "terms-",
    "find-",
    "apple-touch-icon-",
];

/// The worker's `script`, told of the files that the page may ask for, as it
/// asks for them; the page itself has no name.
pub(super) fn worker<'a>(
    files: impl Iterator<Item = (&'a str, &'a [u8])>,
    edition: &str,
    script: &str,
) -> Vec<u8> {
    let files: BTreeMap<&str, String> = files
        .map(|(name, bytes)| (name, BASE64.encode(Sha256::digest(bytes))))
        .collect();
    told("VERSION", &version(&files, edition), script)
}

fn version(files: &BTreeMap<&str, String>, edition: &str) -> Value {
    let all: String = files
        .iter()
        .map(|(name, hash)| format!("{name} {hash}\n"))
        .collect();
    let is_shell = |name: &&&str| !LATER.iter().any(|later| name.starts_with(later));
    let shell: Vec<&&str> = files.keys().filter(is_shell).collect();
    let version = short_hash(&Sha256::digest(all));
    json!({ "version": version, "edition": edition, "files": files, "shell": shell })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGINE: &str = "engine-0123456789abcdef.js";
    const GLUE: &str = "app-0123456789abcdef.js";

    fn known(page: &str) -> Value {
        let files = [("", page), (GLUE, "1"), (ENGINE, "2")];
        let files = files.map(|(name, bytes)| (name, bytes.to_owned()));
        version(&files.into(), "0")
    }

    #[test]
    fn the_worker_knows_the_version_whole_and_keeps_what_is_needed_at_once() {
        let told = known("甲");
        assert_eq!(told["shell"], json!(["", GLUE]));
        assert!(told["files"].get(ENGINE).is_some());
        assert_ne!(told["version"], known("乙")["version"]);
        assert_eq!(told["version"], known("甲")["version"]);
    }
}

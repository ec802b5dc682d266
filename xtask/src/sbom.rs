//! What the project is made of, as CycloneDX: `target/sbom/` gets one list for
//! the crates of `Cargo.lock` and one for the npm packages of
//! `package-lock.json`. They belong to a release and not to the site: readers
//! get almost none of it.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use xshell::cmd;

use crate::command::{npm, root, shell};
use crate::setup;

/// Writes both lists.
///
/// # Errors
/// When Cargo or npm cannot tell, or a list lacks what CycloneDX asks for.
pub(crate) fn sbom() -> Result<()> {
    let folder = root().join("target/sbom");
    fs::create_dir_all(&folder)?;
    for (name, list) in [("cargo", crates()?), ("npm", packages()?)] {
        validate(&list).with_context(|| format!("the list of {name}"))?;
        let file = folder.join(format!("{name}.cdx.json"));
        fs::write(&file, serde_json::to_vec_pretty(&list)?)?;
        let count = list["components"].as_array().map_or(0, Vec::len);
        println!("{}: {count} components", file.display());
    }
    Ok(())
}

/// The crates, as `cargo-cyclonedx` tells them. It writes beside the manifest of
/// each package of the workspace.
fn crates() -> Result<Value> {
    const NAME: &str = "yitu-sbom";
    setup::for_sbom()?;
    let shell = shell()?;
    cmd!(
        shell,
        "cargo cyclonedx --format json --spec-version 1.5 --all"
    )
    .args(["--override-filename", NAME])
    // Without a date of its own, the list is the same at each call.
    .env("SOURCE_DATE_EPOCH", "0")
    .run()?;
    let written = format!("{NAME}.json");
    let told = fs::read(root().join(&written))?;
    for package in [root().to_owned(), root().join("xtask")] {
        fs::remove_file(package.join(&written))?;
    }
    Ok(serde_json::from_slice(&told)?)
}

/// The npm packages, as npm tells them, without what differs at each call.
fn packages() -> Result<Value> {
    let shell = shell()?;
    let told = npm(&shell)
        .args(["sbom", "--sbom-format=cyclonedx", "--package-lock-only"])
        .read()?;
    let mut told: Value = serde_json::from_str(&told)?;
    if let Some(list) = told.as_object_mut() {
        list.remove("serialNumber");
        list["metadata"]
            .as_object_mut()
            .and_then(|data| data.remove("timestamp"));
    }
    Ok(told)
}

/// What CycloneDX asks for, and what a reader of the list relies on.
fn validate(list: &Value) -> Result<()> {
    ensure!(
        list["bomFormat"] == "CycloneDX",
        "it does not say what it is"
    );
    ensure!(list["specVersion"].is_string(), "it has no specVersion");
    let components = list["components"]
        .as_array()
        .context("it has no components")?;
    let mut references = BTreeSet::new();
    for component in components.iter().chain([&list["metadata"]["component"]]) {
        for field in ["type", "name", "version", "purl", "bom-ref"] {
            let value = component[field].as_str().unwrap_or_default();
            ensure!(!value.is_empty(), "{} has no {field}", component["name"]);
        }
        let reference = component["bom-ref"].as_str();
        ensure!(references.insert(reference), "{reference:?} stands twice");
    }
    for dependency in list["dependencies"].as_array().into_iter().flatten() {
        let used = dependency["dependsOn"].as_array().into_iter().flatten();
        for reference in used.chain([&dependency["ref"]]) {
            ensure!(
                references.contains(&reference.as_str()),
                "{reference} is not listed"
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_npm_package_is_listed() {
        let list = packages().unwrap();
        validate(&list).unwrap();
        let names = list["components"].as_array().unwrap();
        assert!(names.iter().any(|one| one["name"] == "echarts"));
        assert!(list.get("serialNumber").is_none());
    }

    #[test]
    fn a_list_that_names_what_it_does_not_hold_is_refused() {
        let mut list = packages().unwrap();
        list["dependencies"][0]["dependsOn"] = json!(["pkg:npm/unknown@1"]);
        assert!(validate(&list).is_err());
        list["components"][0]["purl"] = json!("");
        let refused = validate(&list).unwrap_err().to_string();
        assert!(refused.contains("has no purl"), "{refused}");
    }
}

//! What the project is made of, as CycloneDX: `target/sbom/` gets one list for
//! the crates of `Cargo.lock` and one for the npm packages of
//! `package-lock.json`. They belong to a release and not to the site: readers
//! get almost none of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::command::{cargo, npm, output, root};

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

/// The crates, with the checksums of the lock file.
fn crates() -> Result<Value> {
    let told = output(&mut cargo([
        "metadata",
        "--locked",
        "--format-version",
        "1",
    ]))?;
    let told: Value = serde_json::from_str(&told)?;
    let lock = fs::read_to_string(root().join("Cargo.lock"))?;
    let checksums = checksums(&lock);
    let all = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();

    let references: BTreeMap<String, String> = all(&told["packages"])
        .iter()
        .map(|one| {
            (
                text(&one["id"]),
                purl(&text(&one["name"]), &text(&one["version"])),
            )
        })
        .collect();
    let (ours, theirs): (Vec<Value>, Vec<Value>) = all(&told["packages"])
        .iter()
        .map(|one| {
            let (name, version) = (text(&one["name"]), text(&one["version"]));
            let kind = if one["source"].is_null() {
                "application"
            } else {
                "library"
            };
            let mut component = json!({
                "type": kind,
                "bom-ref": purl(&name, &version),
                "name": name,
                "version": version,
                "purl": purl(&name, &version),
                // Older manifests part two licences by a slash.
                "licenses": [{ "expression": text(&one["license"]).replace('/', " OR ") }],
            });
            if let Some(checksum) = checksums.get(&(name, version)) {
                component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
            }
            component
        })
        .partition(|component| component["name"] == "yitu");
    let dependencies: Vec<Value> = all(&told["resolve"]["nodes"])
        .iter()
        .map(|node| {
            let used = all(&node["dependencies"]);
            let used: BTreeSet<_> = used
                .iter()
                .filter_map(|id| references.get(id.as_str()?))
                .collect();
            json!({ "ref": references.get(&text(&node["id"])), "dependsOn": used })
        })
        .collect();
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": ours.first() },
        "components": theirs,
        "dependencies": dependencies,
    }))
}

/// The npm packages, as npm tells them, without what differs at each call.
fn packages() -> Result<Value> {
    let told = output(npm().args(["sbom", "--sbom-format=cyclonedx", "--package-lock-only"]))?;
    let mut told: Value = serde_json::from_str(&told)?;
    if let Some(list) = told.as_object_mut() {
        list.remove("serialNumber");
        list["metadata"]
            .as_object_mut()
            .and_then(|data| data.remove("timestamp"));
    }
    Ok(told)
}

fn purl(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{version}")
}

/// The checksum of each name and version of a `Cargo.lock`.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let entry = |entry: &str| {
        let field = |name: &str| {
            let (_, rest) = entry.split_once(&format!("\n{name} = \""))?;
            Some(rest.split('"').next()?.to_owned())
        };
        Some(((field("name")?, field("version")?), field("checksum")?))
    };
    lock.split("[[package]]").filter_map(entry).collect()
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
    use super::*;

    #[test]
    fn every_crate_is_listed_with_its_licence_and_checksum() {
        let list = crates().unwrap();
        validate(&list).unwrap();
        let components = list["components"].as_array().unwrap();
        let leptos = components
            .iter()
            .find(|one| one["name"] == "leptos")
            .unwrap();
        assert_eq!(leptos["licenses"][0]["expression"], "MIT");
        assert_eq!(
            leptos["hashes"][0]["content"].as_str().map(str::len),
            Some(64)
        );
        let unlicensed = components
            .iter()
            .filter(|one| one["licenses"][0]["expression"] == "");
        assert_eq!(unlicensed.count(), 0);
    }

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
        let mut list = crates().unwrap();
        list["dependencies"][0]["dependsOn"] = json!(["pkg:cargo/unknown@1"]);
        assert!(validate(&list).is_err());
        list["components"][0]["purl"] = json!("");
        assert!(
            validate(&list)
                .unwrap_err()
                .to_string()
                .contains("has no purl")
        );
    }
}

//! What is checked without running the project.

use anyhow::Result;
use xshell::cmd;

use crate::command::{cargo, shell};
use crate::setup;

/// Formatting, lints for both targets, the docs, the scripts (by Biome and
/// TypeScript), and the dependencies' licences, bans and sources; with
/// `advisories` also what is known against them, for which their public database
/// must be reached.
///
/// # Errors
/// At the first check that finds something.
pub(crate) fn check(advisories: bool) -> Result<()> {
    setup::for_check()?;
    let shell = shell()?;
    let strict = ["--", "-D", "warnings"];
    cargo(&shell).args(["fmt", "--all", "--check"]).run()?;
    cargo(&shell)
        .args(["clippy", "--workspace", "--all-targets", "--locked"])
        .args(strict)
        .run()?;
    // What wakes pages, and what writes them, as a browser's machine runs them.
    for (features, program) in [("hydrate", Some(["--bin", "app"])), ("ssr", None)] {
        cargo(&shell)
            .args(["clippy", "--package", "yitu", "--lib", "--locked"])
            .args(program.into_iter().flatten())
            .args(["--target", "wasm32-unknown-unknown"])
            .args(["--no-default-features", "--features", features])
            .args(strict)
            .run()?;
    }
    cargo(&shell)
        .args([
            "doc",
            "--workspace",
            "--no-deps",
            "--document-private-items",
        ])
        .arg("--locked")
        .env(
            "RUSTDOCFLAGS",
            "-D warnings -A rustdoc::private-intra-doc-links",
        )
        .run()?;
    cmd!(
        shell,
        "node node_modules/@biomejs/biome/bin/biome check --error-on-warnings"
    )
    .run()?;
    cmd!(shell, "node node_modules/typescript/bin/tsc").run()?;
    let asked = advisories.then_some("advisories");
    Ok(cmd!(
        shell,
        "cargo-deny --workspace check licenses bans sources {asked...}"
    )
    .run()?)
}

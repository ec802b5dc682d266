//! What the page ships besides its text: the module, scripts and styles, made
//! small for the engines that readers have.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use crate::command::{root, shell};
use crate::{exports, imports, module};

/// The engines that scripts and styles are written for.
const TARGET: &str = "--target=chrome80,safari14.1";
/// A script for engines of any age.
const ANY_AGE: [&str; 3] = ["--bundle", "--format=iife", "--target=es5"];
/// What ECharts asks where it runs by, and draws otherwise in a worker than in a
/// page or in Node: the drawing bundle finds none of them.
const NOWHERE: [&str; 8] = [
    "document",
    "global",
    "globalThis",
    "navigator",
    "require",
    "self",
    "window",
    "wx",
];
/// The most bytes of `embed.js`: every byte is on another site's account.
const HOST_SCRIPT_LIMIT: usize = 2048;

/// The module and its glue, which belong together.
///
/// # Errors
/// When Trunk left none, a tool fails, or the module is not one for old engines.
pub(crate) fn module_and_glue(site: &Path) -> Result<(Vec<u8>, Vec<u8>)> {
    let module = fs::read(site.join("app_bg.wasm")).context("Trunk left no module")?;
    let glue = fs::read_to_string(site.join("app.js")).context("Trunk left no glue")?;
    let (module, glue) = imports::shorten(&module, &glue)?;
    let glue = bundled(&glue)?;
    let module = exports::keep_asked(&module, &String::from_utf8_lossy(&glue))?;
    Ok((optimised(&module)?, glue))
}

/// A module made small, and checked to be one that old engines run.
fn optimised(module: &[u8]) -> Result<Vec<u8>> {
    let file = |name: &str| root().join("target").join(name);
    let (large, small) = (file("large.wasm"), file("app.wasm"));
    if fs::read(&large).is_ok_and(|last| last == module) && small.exists() {
        return Ok(fs::read(small)?);
    }
    // Gone until the other is what was made of it.
    fs::remove_file(&large).ok();
    let unfinished = file("unfinished.wasm");
    fs::write(&unfinished, module)?;
    let shell = shell()?;
    let options = module::OPTIONS;
    cmd!(
        shell,
        "node node_modules/binaryen/bin/wasm-opt -Oz {options...}"
    )
    // No load of a module made by Rust traps by itself, and nothing lies at the
    // addresses below the stack: both save bytes, and change nothing else.
    .args([
        "--ignore-implicit-traps",
        "--low-memory-unused",
        "--one-caller-inline-max-function-size=40",
        "--strip-debug",
        "--strip-producers",
        "--strip-target-features",
    ])
    .arg(&unfinished)
    .arg("-o")
    .arg(&small)
    .run()?;
    let bytes = fs::read(small)?;
    module::check(&bytes)?;
    fs::rename(unfinished, large)?;
    Ok(bytes)
}

/// `src/web/wake/wake.js` with what it uses of wasm-bindgen's glue, in one file.
fn bundled(glue: &str) -> Result<Vec<u8>> {
    fs::write(root().join("target/glue.js"), glue)?;
    // Only the islands and the start are called; a module that names no others
    // lets esbuild leave the others out.
    let islands = root().join("target/islands.js");
    let names = island_names(glue).join(",");
    let module = format!("export {{ default, {names} }} from './glue.js';");
    fs::write(&islands, module)?;
    esbuild(&[
        "src/web/wake/wake.js",
        "--bundle",
        "--format=iife",
        "--define:Symbol.dispose=undefined",
        // The module's bytes are handed to it; it looks for no file.
        "--define:import.meta.url=undefined",
        TARGET,
        &format!("--alias:glue={}", islands.display()),
    ])
}

/// The functions that the glue exports for the islands: `Name_` and a hash.
fn island_names(glue: &str) -> Vec<&str> {
    let functions = glue.split("export function ").skip(1);
    functions
        .filter_map(|rest| rest.split('(').next())
        .filter(|name| {
            let hash = name.rsplit_once('_').map_or("", |(_, hash)| hash);
            !hash.is_empty() && hash.bytes().all(|byte| byte.is_ascii_digit())
        })
        .collect()
}

/// What a page runs by itself, to be set into it: `src/web/start/head.js` or
/// `src/web/start/body.js`.
pub(crate) fn start(place: &str) -> Result<Vec<u8>> {
    let file = format!("src/web/start/{place}.js");
    inline(&[&[file.as_str()], ANY_AGE.as_slice()].concat())
}

/// A style and what it imports, in its order, to be set into a page.
pub(crate) fn style(file: &str) -> Result<Vec<u8>> {
    inline(&[file, "--bundle", TARGET])
}

/// What a page does in a frame of another site.
pub(crate) fn frame_script() -> Result<Vec<u8>> {
    of_any_age("src/web/host/frame.js")
}

/// The script that other sites load.
pub(crate) fn host_script() -> Result<Vec<u8>> {
    let script = of_any_age("src/web/host/embed.js")?;
    let size = script.len();
    ensure!(
        size <= HOST_SCRIPT_LIMIT,
        "embed.js has {size} bytes, the limit is {HOST_SCRIPT_LIMIT}"
    );
    Ok(script)
}

/// What passes a poster on.
pub(crate) fn pass_on() -> Result<Vec<u8>> {
    of_any_age("src/web/share/pass-on.js")
}

/// What puts the charts with larger words in their places.
pub(crate) fn large_charts() -> Result<Vec<u8>> {
    of_any_age("src/web/start/large-charts.js")
}

/// What reloads a page that is being worked on.
pub(crate) fn preview() -> Result<Vec<u8>> {
    of_any_age("src/web/start/preview.js")
}

fn of_any_age(file: &str) -> Result<Vec<u8>> {
    esbuild(&[&[file], ANY_AGE.as_slice()].concat())
}

/// `src/web/engine/engine.js` with the parts of ECharts that it uses: fetched only when a
/// reader enlarges a chart.
pub(crate) fn engine() -> Result<Vec<u8>> {
    called("src/web/engine/engine.js", "yituEngine", &[])
}

/// `src/web/engine/drawing.js` with the parts of ECharts that it uses: draws
/// charts in the program, and draws the same in a browser.
pub(crate) fn drawing() -> Result<Vec<u8>> {
    let nowhere = NOWHERE.map(|name| format!("--define:{name}=undefined"));
    let mut more = vec!["--inject:src/web/engine/never.js"];
    more.extend(nowhere.iter().map(String::as_str));
    called("src/web/engine/drawing.js", "yituDrawing", &more)
}

/// A script that the page calls by `name` when it has come. It is no module:
/// only the newest engines check the bytes of what is imported.
fn called(file: &str, name: &str, more: &[&str]) -> Result<Vec<u8>> {
    let name = format!("--global-name={name}");
    let usual = [
        file,
        "--bundle",
        "--format=iife",
        TARGET,
        &name,
        "--define:process.env.NODE_ENV=\"production\"",
    ];
    esbuild(&[&usual, more].concat())
}

/// The service worker; what its version is made of stands in front of it.
pub(crate) fn worker() -> Result<Vec<u8>> {
    esbuild(&["src/web/worker/offline.js", TARGET])
}

/// The service worker that ends every other.
pub(crate) fn worker_off() -> Result<Vec<u8>> {
    esbuild(&["src/web/worker/offline-off.js", TARGET])
}

/// What esbuild makes of a file that is set into a page.
fn inline(arguments: &[&str]) -> Result<Vec<u8>> {
    let code = String::from_utf8(esbuild(arguments)?)?;
    let file = arguments[0];
    ensure!(!code.contains("</"), "{file} would end its own element");
    Ok(code.trim().as_bytes().to_owned())
}

fn esbuild(arguments: &[&str]) -> Result<Vec<u8>> {
    let shell = shell()?;
    let made = cmd!(
        shell,
        "node node_modules/esbuild/bin/esbuild {arguments...}"
    )
    .args(["--minify", "--charset=utf8", "--log-level=warning"])
    .arg("--legal-comments=none")
    .quiet()
    .output()?;
    Ok(made.stdout)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn islands_are_told_from_the_glues_other_functions() {
        let glue = "export function Bar_42(a) {}\nexport function initSync(a) {}";
        assert_eq!(island_names(glue), ["Bar_42"]);
    }
}

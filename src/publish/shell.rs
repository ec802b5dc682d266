//! What all pages name and hold besides their words, and the files that are
//! named.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::json;

use super::assets::{Assets, name};
use super::entry::WORKER;
use super::named::{Named, NamedFiles, Names};
use super::options::Options;
use super::speech::{speech, terms};
use crate::chart::Chart;
use crate::find;
use crate::view::{App, File, Page, Shell, colours, edge};

/// The module once more, where files are not named by their hash and servers
/// may refuse a module by its name.
const OTHER_MODULE: &str = "app.wasm.bin";
/// What the chart engine is given.
const CHARTS: &str = "charts.json";
/// What 朗读 is given.
const SPEECH: &str = "speech.json";
/// What explains words.
const TERMS: &str = "terms.json";
/// What is asked when readers search, or choose a topic.
const FIND: &str = "find.json";
/// The title's face.
const FACE: &str = "title.woff2";

/// Names the files. `source` is the report's text, `face` the title's, in WOFF2.
pub(super) fn shell<'a>(
    assets: &'a Assets,
    page: &Page,
    source: &str,
    face: Vec<u8>,
    options: Options,
) -> (Shell, NamedFiles<'a>) {
    let charts = &page.charts;
    let mut files = NamedFiles::new();
    let mut add = |plain: &str, bytes: Cow<'a, [u8]>| -> File {
        let Named { path, file } = options.names.of(plain, &bytes);
        files.insert(path, bytes);
        file
    };
    let of = |name: &'static str| Cow::Borrowed(assets.bytes(name));
    let face = add(FACE, face.into());
    let other_module =
        (options.names == Names::Plain).then(|| add(OTHER_MODULE, of(name::MODULE)).address);
    let shell = Shell {
        style: style(&assets.text(name::HEAD_STYLE), &face),
        style_behind: assets.text(name::BODY_STYLE).into_owned() + &edge(page),
        style_part: style(&assets.text(name::PART_STYLE), &face) + &edge(page),
        first: assets.text(name::FIRST).into_owned(),
        behind: assets.text(name::BEHIND).into_owned(),
        icon: add(name::ICON, of(name::ICON)).address,
        touch_icon: add(name::TOUCH_ICON, of(name::TOUCH_ICON)).address,
        frame: add(name::FRAME, of(name::FRAME)),
        large_charts: add(name::LARGE_CHARTS, large_charts(assets, charts).into()),
        preview: options.preview.then_some(name::PREVIEW),
        app: App {
            module: add(name::MODULE, of(name::MODULE)),
            other_module,
            glue: add(name::GLUE, of(name::GLUE)),
            later: add(name::LATER_STYLE, later_style(assets).into_bytes().into()),
            speech: add(SPEECH, speech(&page.report).into()),
            terms: add(TERMS, terms(&page.terms).into()),
            find: add(FIND, index(source, page).into_bytes().into()),
            engine: add(name::ENGINE, of(name::ENGINE)),
            charts: add(CHARTS, drawings(charts).into()),
            worker: options.offline.then_some(WORKER),
        },
    };
    (shell, files)
}

/// The style of the first screen: the face of the title, colours, and what uses
/// them.
fn style(style: &str, face: &File) -> String {
    let address = &face.address;
    format!(
        "@font-face{{font-family:\"Yitu Title\";src:url(\"{address}\") format(\"woff2\");\
         font-weight:600;font-display:swap}}{}{style}",
        colours::properties()
    )
}

/// The style of what opens over the page, and the colours of who sees it with
/// difficulty.
fn later_style(assets: &Assets) -> String {
    colours::contrast() + &assets.text(name::LATER_STYLE)
}

/// The style of pages that stand alone.
pub(super) fn missing_style(assets: &Assets) -> String {
    colours::properties() + &assets.text(name::MISSING_STYLE)
}

/// What is asked when readers search, or choose a topic.
fn index(source: &str, page: &Page) -> String {
    find::index(source, &page.tags).to_string()
}

/// A script that finds `value` under `name`.
pub(super) fn told(name: &str, value: &serde_json::Value, script: &str) -> Vec<u8> {
    format!("var {name}={value};{script}").into_bytes()
}

/// What a reader's browser draws every chart from when it is enlarged, by its
/// name and with words of both sizes. One file: the page says its hash in few
/// bytes.
fn drawings(charts: &[Chart]) -> Vec<u8> {
    let sizes = charts.iter().map(|chart| {
        let drawings = json!({ "normal": chart.drawing, "large": chart.large_drawing });
        (&chart.id, drawings)
    });
    let sizes: BTreeMap<_, _> = sizes.collect();
    json!(sizes).to_string().into_bytes()
}

/// The drawings with large words, and what puts them in their places.
fn large_charts(assets: &Assets, charts: &[Chart]) -> Vec<u8> {
    let large: BTreeMap<_, _> = charts.iter().map(|one| (&one.id, &one.large_svg)).collect();
    told(
        "yituLargeCharts",
        &json!(large),
        &assets.text(name::LARGE_CHARTS),
    )
}

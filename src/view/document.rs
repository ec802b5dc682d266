//! The frame of every page: doctype, head, what runs first, body.
//!
//! A page is written whole, once. What it names is known before: the build
//! names files by their hash first, and pages after them.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::link::Held;
use super::shell::{App, Edition, File, Shell};
use crate::csv;

/// Runs `write` as every page is written: islands come with the marks that
/// hydration looks for, and links know what the page holds.
pub(super) fn written<V: IntoView>(held: Held, write: impl FnOnce() -> V) -> String {
    let context = Arc::new(SsrSharedContext::new_islands());
    Owner::new_root(Some(context)).with(|| {
        provide_context(held);
        // Its characters are UTF-8, whatever a server that was set up for
        // GB 2312 says of them: browsers trust the mark more.
        [csv::MARK, &write().to_html()].concat()
    })
}

/// Search engines pass over such a page.
pub(super) const HIDDEN: &str = "noindex";

/// What search engines are told of a page: of a frozen one, to read the one
/// that is kept up to date.
pub(super) fn robots(edition: Edition<'_>, live: Option<&'static str>) -> Option<&'static str> {
    match edition {
        Edition::Live(_) => live,
        Edition::Frozen(_) => Some(HIDDEN),
    }
}

/// A page of these parts. `robots` is what search engines are told of it.
pub(super) fn document(
    robots: Option<&'static str>,
    head: impl IntoView,
    body: impl IntoView,
) -> impl IntoView {
    // What search engines are told comes first: some read no further.
    let robots = robots.map(|words| view! { <meta name="robots" content=words/> });
    view! {
        <!DOCTYPE html>
        <html lang="zh-CN">
            <head>
                {robots}
                <meta charset="utf-8"/>
                // Browsers that open government sites in an older core ask here.
                <meta http-equiv="X-UA-Compatible" content="IE=edge"/>
                <meta name="renderer" content="webkit"/>
                <meta
                    name="viewport"
                    content="width=device-width, initial-scale=1, viewport-fit=cover"
                />
                // A number is no telephone number, and no other link than ours.
                <meta name="format-detection" content="telephone=no,date=no,address=no,email=no"/>
                {head}
            </head>
            <body>{body}</body>
        </html>
    }
}

/// What every page of the report names, and the whole page (`wakes`) besides.
pub(super) fn shell_head(
    shell: &Shell,
    wakes: bool,
    edition: Edition<'_>,
) -> impl IntoView + use<> {
    let app = wakes.then(|| app_head(&shell.app, edition));
    // A part has no cover, and its first words are painted with all of its style.
    let rules = if wakes {
        &shell.style
    } else {
        &shell.style_part
    };
    let preview = preview(shell.preview, edition);
    view! {
        <link rel="icon" href=shell.icon.clone() type="image/svg+xml"/>
        <link rel="apple-touch-icon" href=shell.touch_icon.clone()/>
        {app}
        {named("frame", &shell.frame)}
        {named("large-charts", &shell.large_charts)}
        <script inner_html=shell.first.clone()></script>
        {style(rules)}
        {preview}
    }
}

/// The script that opens a page again when there is another than this edition;
/// a frozen one never changes.
fn preview(script: Option<&'static str>, edition: Edition<'_>) -> impl IntoView + use<> {
    let src = match edition {
        Edition::Live(name) => script.map(|script| format!("{script}?{name}")),
        Edition::Frozen(_) => None,
    };
    src.map(|src| view! { <script async src=src></script> })
}

fn style(rules: &str) -> impl IntoView + use<> {
    view! { <style inner_html=rules.to_owned()></style> }
}

/// Where what runs behind the cover stands.
const BEHIND_COVER: &str = "behind";

/// What runs behind the head of a page.
pub(super) fn behind_head(shell: &Shell) -> impl IntoView + use<> {
    view! { <script id=BEHIND_COVER inner_html=shell.behind.clone()></script> }
}

/// What stands between the cover and all else, which is neither awaited by the
/// first paint nor ever seen without its style.
pub(super) fn behind_cover(shell: &Shell) -> impl IntoView + use<> {
    view! {
        {behind_head(shell)}
        {style(&shell.style_behind)}
    }
}

fn app_head(app: &App, edition: Edition<'_>) -> impl IntoView + use<> {
    // The worker keeps the page that is kept up to date, and no frozen one.
    let worker = match edition {
        Edition::Live(_) => app.worker,
        Edition::Frozen(_) => None,
    };
    let worker = worker.map(|name| view! { <meta name="offline" content=name/> });
    let App { module, glue, .. } = app;
    view! {
        // src/web/start/loader.js finds the module by this tag.
        <meta
            name="app-wasm"
            data-other=app.other_module.clone()
            content=module.address.clone()
            data-wasm=module.integrity.clone()
            data-name=glue.address.clone()
            data-js=glue.integrity.clone()
        />
        // The first paint waits for what stands behind the cover: half a cover
        // is none, and a paint of it would take the time of a whole one. The
        // cover itself would be there for Chromium as soon as it begins.
        <link rel="expect" href=format!("#{BEHIND_COVER}") blocking="render"/>
        <meta name="edition" content=edition.name().to_owned()/>
        {named("later", &app.later)}
        {named("speech", &app.speech)}
        {named("terms", &app.terms)}
        {named("find", &app.find)}
        {named("chart-engine", &app.engine)}
        {named("charts", &app.charts)}
        {worker}
    }
}

/// A file that is fetched later, with the hash it must have.
fn named(name: &'static str, file: &File) -> impl IntoView + use<> {
    view! { <meta name=name content=file.address.clone() data-hash=file.integrity.clone()/> }
}

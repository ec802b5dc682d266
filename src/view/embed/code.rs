//! What an editor pastes into another site, in three forms, and where the
//! page offers it. `src/web/wake/embed-code.js` writes the same, for what is chosen.

use leptos::prelude::*;

use super::{Part, PartKind};
use crate::view::Page;
use crate::view::words::page_title;

/// Stands for the site's address where it is not known.
const SOME_ADDRESS: &str = "https://网页所在的网址/";

/// What a frame shows.
pub(super) struct Shown {
    /// The file; the folder itself for the whole page.
    file: String,
    /// The attribute of `<yitu-report>` that names it, if any.
    attribute: String,
    /// What it is called.
    pub(super) title: String,
    /// The height in pixels it is given where no script can tell.
    pub(super) height: u16,
}

impl Shown {
    pub(super) fn whole(page: &Page) -> Self {
        Self {
            file: String::new(),
            attribute: String::new(),
            title: page_title(page),
            height: 800,
        }
    }

    pub(super) fn part(part: &Part) -> Self {
        let height = match part.kind {
            PartKind::Section => 800,
            PartKind::Card => 640,
            PartKind::Chart => 680,
        };
        Self {
            file: part.file(),
            attribute: format!(" {}=\"{}\"", part.kind.name(), part.id),
            title: part.title.clone(),
            height,
        }
    }
}

/// The address that code is written for.
pub(super) fn base(page: &Page) -> String {
    let address = page.settings.site.address.as_ref();
    address
        .map_or(SOME_ADDRESS, |address| address.as_str())
        .to_owned()
}

/// For a site that takes no script: a frame of a stated height, and a link
/// for where frames are stripped too. The height is stated twice, because the
/// styles of old sites say `iframe { height: auto !important }`.
pub(super) fn plain(base: &str, shown: &Shown) -> String {
    let style = format!(
        " style=\"height:{}px!important;border:0!important\"",
        shown.height
    );
    format!("{}\n{}", frame(base, shown, &style), link(base, shown))
}

/// A frame whose height follows what it shows.
pub(super) fn follows(base: &str, shown: &Shown) -> String {
    format!("{}\n{}", frame(base, shown, " data-yitu"), script(base))
}

/// The element of the same script.
pub(super) fn element(base: &str, shown: &Shown) -> String {
    let (attribute, link) = (&shown.attribute, link(base, shown));
    format!(
        "<yitu-report src=\"{base}\"{attribute}>{link}</yitu-report>\n{}",
        script(base)
    )
}

fn frame(base: &str, shown: &Shown, mark: &str) -> String {
    let Shown { file, height, .. } = shown;
    let title = escaped(&shown.title);
    format!(
        "<iframe{mark} src=\"{base}{file}\" title=\"{title}\" width=\"100%\" height=\"{height}\" \
         frameborder=\"0\" loading=\"lazy\"></iframe>"
    )
}

fn link(base: &str, shown: &Shown) -> String {
    let (file, title) = (&shown.file, escaped(&shown.title));
    format!("<a href=\"{base}{file}\" target=\"_blank\" rel=\"noopener\">{title}</a>")
}

fn script(base: &str) -> String {
    format!("<script async src=\"{base}embed.js\"></script>")
}

/// Words inside an attribute or an element.
fn escaped(words: &str) -> String {
    let words = words.replace('&', "&amp;").replace('"', "&quot;");
    words.replace('<', "&lt;").replace('>', "&gt;")
}

/// In the page's foot: the code for the whole page, readable without script.
/// With it, the same place opens the panel in which an editor chooses.
pub(in crate::view) fn embed_foot(page: &Page) -> impl IntoView + use<> {
    let code = follows(&base(page), &Shown::whole(page));
    view! {
        <details class="embed" id="embed">
            <summary>"嵌入到其他网站"</summary>
            <p>"把下面的代码贴进网页，就能显示全文，高度随内容变化。"</p>
            <pre tabindex="0"><code>{code}</code></pre>
            <p><a href="embed.html" target="_blank" rel="noopener">"单独嵌入一个篇章、一张卡片、一幅图"</a></p>
        </details>
    }
}

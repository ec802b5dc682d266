//! What the page offers other sites to show, and where it offers the code.

use leptos::prelude::*;

use super::{Part, PartKind};
use crate::island::embed_text::{CodeForm, Embed};
use crate::view::Page;
use crate::view::words::page_title;

/// Stands for the site's address where it is not known.
const SOME_ADDRESS: &str = "https://网页所在的网址/";

/// What a frame of the whole page shows.
pub(super) fn whole(page: &Page) -> Embed {
    Embed {
        site: site(page),
        title: page_title(page),
        height: 800,
        ..Embed::default()
    }
}

/// What a frame of a part shows.
pub(super) fn of_part(page: &Page, part: &Part) -> Embed {
    let height = match part.kind {
        PartKind::Section => 800,
        PartKind::Card => 640,
        PartKind::Chart => 680,
    };
    Embed {
        site: site(page),
        part: Some((part.kind.name().to_owned(), part.id.clone())),
        title: part.title.clone(),
        height,
        ..Embed::default()
    }
}

/// What a form of the code is for.
pub(super) fn form_words(form: CodeForm) -> &'static str {
    match form {
        CodeForm::Follows => "高度随内容变化（iframe 加一个脚本）",
        CodeForm::Element => "同一个脚本的标签 yitu-report",
        CodeForm::Plain => "只用 iframe，固定高度（系统会去掉脚本时）",
    }
}

/// The address that code is written for.
fn site(page: &Page) -> String {
    let address = page.settings.site.address.as_ref();
    address
        .map_or(SOME_ADDRESS, |address| address.as_str())
        .to_owned()
}

/// Said beside code in which the site's address is not known.
pub(super) fn to_be_filled_in(page: &Page) -> Option<impl IntoView + use<>> {
    page.settings.site.address.is_none().then(|| {
        let words = format!(
            "代码里还没有网址：请先把「{SOME_ADDRESS}」都换成这个网页发布后的网址，再贴出去。"
        );
        view! { <p class="embed-unfilled">{words}</p> }
    })
}

/// In the page's foot: the code for the whole page, readable without script.
/// With it, the same place opens the panel in which an editor chooses.
pub(in crate::view) fn embed_foot(page: &Page) -> impl IntoView + use<> {
    let code = whole(page).code(CodeForm::Follows);
    view! {
        <details class="embed" id="embed">
            <summary>"嵌入到其他网站"</summary>
            <p>"把下面的代码贴进网页，就能显示全文，高度随内容变化。"</p>
            {to_be_filled_in(page)}
            <pre tabindex="0"><code>{code}</code></pre>
            <p><a href="embed.html" target="_blank" rel="noopener">"单独嵌入一个篇章、一张卡片、一幅图"</a></p>
        </details>
    }
}

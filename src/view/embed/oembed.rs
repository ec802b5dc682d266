//! oEmbed: what a site that is given an address is told to show for it.

use leptos::prelude::*;
use serde_json::{Value, json};

use super::Part;
use super::offer::{of_part, whole};
use crate::island::embed_text::{CodeForm, Embed};
use crate::view::words::page_title;
use crate::view::{Edition, Page};

/// The folder of the answers.
pub const FOLDER: &str = "oembed";

/// The width in pixels that is asked for; frames take the room they are given.
const WIDTH: u16 = 640;

/// The oEmbed answer for a part, or for the whole page. `None` where the
/// site's address is not known: its addresses have to be absolute.
pub fn oembed(page: &Page, part: Option<&Part>, edition: Edition<'_>) -> Option<Value> {
    let address = page.settings.site.address.as_ref()?.as_str();
    let shown = part.map_or_else(|| whole(page), |part| of_part(page, part));
    let shown = Embed {
        edition: edition.way(),
        ..shown
    };
    Some(json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": page.settings.issuer,
        "provider_url": address,
        "title": format!("{} · {}", shown.title, page_title(page)),
        "width": WIDTH,
        "height": shown.height,
        "html": shown.code(CodeForm::Plain),
    }))
}

/// In the page's head: how other sites find what to show.
pub(in crate::view) fn embed_head(page: &Page, edition: Edition<'_>) -> impl IntoView + use<> {
    let canonical = page.settings.site.address.as_ref();
    let canonical =
        canonical.map(|address| view! { <link rel="canonical" href=address.as_str().to_owned()/> });
    (canonical, link(page, "index", edition))
}

/// Leads from a page to its answer.
pub(super) fn link(page: &Page, name: &str, edition: Edition<'_>) -> Option<impl IntoView + use<>> {
    let address = page.settings.site.address.as_ref()?.as_str();
    let href = format!("{address}{}{FOLDER}/{name}.json", edition.way());
    Some(view! { <link rel="alternate" type="application/json+oembed" href=href/> })
}

//! Pictures that travel: where they lie, and the ways to them from the page.

use leptos::prelude::*;

use super::link::Link;
use super::page::Page;
use super::shell::Edition;

/// The folder of small pages, and that of pictures.
const PAGES: &str = "c";
const PICTURES: &str = "pictures";
/// What passes a poster on.
pub const PASS_ON: &str = "pass-on.js";
/// What the pictures are called that sites and chats show of a link, with the width
/// and height of each.
pub const SHARE: &str = "share";
/// See [`SHARE`].
pub const SHARE_SIZE: [u32; 2] = [1200, 630];
/// As [`SHARE`], in chats.
pub const SQUARE: &str = "square";
/// What the pieces of the long picture are called, before their numbers.
pub const LONG: &str = "long";

/// The small page of the part of this id, from the site's folder.
pub fn poster_page_file(id: &str) -> String {
    format!("{PAGES}/{id}.html")
}

/// The picture of this name, from the site's folder.
pub fn picture_file(name: &str) -> String {
    format!("{PICTURES}/{name}.png")
}

/// Tells the cards of the page that is written that posters may be offered: those of a
/// frozen edition are of the site that is kept up to date, and may say something else.
pub(super) fn offer_posters(edition: Edition<'_>) {
    if matches!(edition, Edition::Live(_)) {
        provide_context(Offered);
    }
}

#[derive(Clone, Copy)]
struct Offered;

/// The link to the poster of a card or a section, where there is one.
pub(super) fn poster_link(page: &Page, id: &str) -> Option<impl IntoView + use<>> {
    let to = Link::to_page(&poster_page_file(id));
    is_offered(page, id).then(|| {
        view! { <a class="poster-link" href=to.href target=to.target rel=to.rel>"海报"</a> }
    })
}

/// The link to the long picture, where there is one.
pub(super) fn long_link(page: &Page) -> Option<impl IntoView + use<>> {
    is_offered(page, LONG).then(|| view! { <a href=poster_page_file(LONG)>"长图"</a> " " })
}

/// A picture that chats may find in the page, and that no reader's browser fetches.
pub(super) fn chat_picture(page: &Page) -> Option<impl IntoView + use<>> {
    is_offered(page, SQUARE).then(|| {
        let file = picture_file(SQUARE);
        view! { <img src=file alt="" loading="lazy" hidden/> }
    })
}

fn is_offered(page: &Page, name: &str) -> bool {
    use_context::<Offered>().is_some() && page.posters.contains(name)
}

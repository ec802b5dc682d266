//! What a search engine, a share card and a browser tab are told.

use leptos::prelude::*;

use super::embed::embed_head;
use super::gov;
use super::poster::{SHARE, SHARE_SIZE, picture_file};
use super::words::{description, page_title};
use super::{Edition, Page};
use crate::open_data::dataset;

/// Title, description and share data, drawn from the report and its figures.
pub(super) fn head(page: &Page, edition: Edition<'_>) -> impl IntoView + use<> {
    let (title, description) = (page_title(page), description(page));
    let picture = page.posters.contains(SHARE).then(|| picture_file(SHARE));
    let up = match edition {
        Edition::Live(_) => "",
        // Pictures are of the site that is kept up to date.
        Edition::Frozen(_) => "../../",
    };
    let shared = Shared {
        title: &title,
        description: &description,
        picture: picture.map(|file| (file, SHARE_SIZE)),
        file: "",
    };
    view! {
        <title>{title.clone()}</title>
        <meta name="description" content=description.clone()/>
        {self::shared(page, &shared, up)}
        {gov::tags(page)}
        {embed_head(page, edition)}
    }
}

/// What sites and chats show of a link.
pub(super) struct Shared<'a> {
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    /// The picture, from the site's folder, with its width and height.
    pub(super) picture: Option<(String, [u32; 2])>,
    /// The page itself, from the site's folder.
    pub(super) file: &'a str,
}

/// The tags of what is shown of a link to a page; `up` leads to the site's folder.
/// Addresses must be whole, and are left out where the site's is not known.
pub(super) fn shared(page: &Page, shared: &Shared<'_>, up: &str) -> impl IntoView + use<> {
    // `property` and `itemprop` are no attributes of `meta` that the macro knows.
    let tag = |attribute: &'static str, name: &'static str, content: String| {
        view! { <meta content=content/> }.attr(attribute, name)
    };
    let open = |name, content: &str| tag("property", name, content.to_owned());
    let site = page
        .settings
        .site
        .address
        .as_ref()
        .map(|site| site.as_str());
    let whole = |path: &str| site.map(|site| format!("{site}{path}"));
    let url = whole(shared.file);
    let picture = shared.picture.as_ref().map(|(picture, [width, height])| {
        let absolute = whole(picture);
        let sized = absolute.map(|absolute| {
            view! {
                {open("og:image", &absolute)}
                {open("og:image:width", &width.to_string())}
                {open("og:image:height", &height.to_string())}
                <meta name="twitter:card" content="summary_large_image"/>
            }
        });
        view! { {tag("itemprop", "image", format!("{up}{picture}"))} {sized} }
    });
    view! {
        {open("og:type", "article")}
        {open("og:title", shared.title)}
        {open("og:description", shared.description)}
        {url.as_ref().map(|url| open("og:url", url))}
        {picture}
    }
}

/// The figures as data that search engines find. It stands at the end of the
/// page: no reader waits for it.
pub(super) fn found_data(page: &Page) -> impl IntoView + use<> {
    let (title, description) = (page_title(page), description(page));
    let data = dataset(&title, &description, &page.settings, &page.figures);
    // No `<` in it: a name from the report cannot end the element.
    let data = data.to_string().replace('<', "\\u003c");
    view! { <script type="application/ld+json" inner_html=data></script> }
}

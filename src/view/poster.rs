//! A small page for each card and section: its poster, and the words that a chat or
//! a site shows of a link to it.

use leptos::prelude::*;

use super::document::{Edition, document, written};
use super::link::{Held, Link, WHOLE};
use super::page::{HIDDEN, Page};
use super::words::page_title;
use super::{Part, PartKind, head};
use crate::report::Sentence;

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
/// See [`SQUARE`].
pub const SQUARE_SIZE: [u32; 2] = [800, 800];
/// What the pieces of the long picture are called, before their numbers.
pub const LONG: &str = "long";
/// The most characters of a description that a chat shows.
const DESCRIBED: usize = 90;

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

fn is_offered(page: &Page, name: &str) -> bool {
    use_context::<Offered>().is_some() && page.posters.contains(name)
}

/// Writes the small page of a part, whose poster is so wide and high, with its own
/// small `style`.
pub fn poster_page(page: &Page, part: &Part, size: [u32; 2], style: &str) -> String {
    let passed = Passed {
        title: &part.title,
        description: description(page, part),
        id: &part.id,
        pictures: &[(part.id.clone(), size)],
        place: &part.id,
        around: part.id.split_once('-').map(|(section, _)| section),
    };
    small_page(page, &passed, style)
}

/// Writes the small page of the long picture, whose pieces are so wide and high.
pub fn long_page(page: &Page, pieces: &[(String, [u32; 2])], style: &str) -> String {
    let passed = Passed {
        title: "长图",
        description: head::description(page),
        id: LONG,
        pictures: pieces,
        place: "top",
        around: None,
    };
    small_page(page, &passed, style)
}

/// What a small page passes on.
struct Passed<'a> {
    title: &'a str,
    description: String,
    /// The name of the page.
    id: &'a str,
    /// The names of its pictures, with the width and height of each.
    pictures: &'a [(String, [u32; 2])],
    /// Where the whole page says the same.
    place: &'a str,
    /// The section that it is a part of.
    around: Option<&'a str>,
}

/// From a small page to the site's folder.
const UP: &str = "../";

fn small_page(page: &Page, passed: &Passed<'_>, style: &str) -> String {
    written(Held::all(), || {
        let head = head_of(page, passed, style);
        document(Some(HIDDEN), head, body(page, passed))
    })
}

fn head_of(page: &Page, passed: &Passed<'_>, style: &str) -> impl IntoView + use<> {
    let title = format!("{} · {}", passed.title, page_title(page));
    let first = passed.pictures.first();
    let picture = first.map(|(name, size)| (picture_file(name), *size));
    let shared = head::Shared {
        title: &title,
        description: &passed.description,
        picture,
        file: &poster_page_file(passed.id),
    };
    view! {
        <link rel="icon" href="data:,"/>
        <title>{title.clone()}</title>
        <meta name="description" content=passed.description.clone()/>
        {head::shared(page, &shared, UP)}
        <style inner_html=style.to_owned()></style>
    }
}

fn body(page: &Page, passed: &Passed<'_>) -> impl IntoView + use<> {
    let all = passed.pictures.iter().enumerate();
    let pictures = all.map(|(at, (name, [width, height]))| {
        let words = match passed.pictures.len() {
            1 => format!("海报：{}", passed.title),
            count => format!("{}，共{count}张，第{}张", passed.title, at + 1),
        };
        let file = format!("{UP}{}", picture_file(name));
        // The first is what the reader came for.
        let loading = (at > 0).then_some("lazy");
        view! {
            <img
                class="poster"
                src=file
                width=*width
                height=*height
                alt=words
                loading=loading
            />
        }
    });
    let way = |name: &str, words: &'static str| {
        let is_other = page.posters.contains(name) && name != passed.id;
        let href = format!("{UP}{}", poster_page_file(name));
        is_other.then(|| view! { <p><a href=href>{words}</a></p> })
    };
    let around = passed.around.and_then(|name| way(name, "整章的海报"));
    let long = way(LONG, "整份报告的长图");
    view! {
        <main class="passed-on">
            <p class="place">{page_title(page)}</p>
            <h1>{passed.title.to_owned()}</h1>
            <p>"长按图片可以保存或转发；图中的文字，下面的链接里都有。"</p>
            {pictures.collect_view()}
            <p>
                <button value="share" hidden>"把图片传给别人"</button>
                <button value="copy" hidden>"复制网址"</button>
            </p>
            <p role="status"></p>
            <p><a href=format!("{UP}{WHOLE}#{}", passed.place)>"在报告里看这一处"</a></p>
            {around}
            {long}
        </main>
        <script src=format!("{UP}{PASS_ON}") defer></script>
    }
}

/// The first sentences of a part, as many as are shown whole.
fn description(page: &Page, part: &Part) -> String {
    let mut words = String::new();
    for sentence in sentences(page, part) {
        let longer = words.chars().count() + sentence.text.chars().count();
        if !words.is_empty() && longer > DESCRIBED {
            break;
        }
        words += &sentence.text;
    }
    words
}

fn sentences<'a>(page: &'a Page, part: &Part) -> Vec<&'a Sentence> {
    let Some(place) = &part.place else {
        return Vec::new();
    };
    let section = &page.report.sections[place.section];
    let cards = match part.kind {
        PartKind::Section => &section.cards[..],
        PartKind::Card | PartKind::Chart => &section.cards[place.card..=place.card],
    };
    cards.iter().flat_map(|card| &card.sentences).collect()
}

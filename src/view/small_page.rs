//! The small page of a poster, or of the long picture: the picture, and the words that
//! a chat or a site shows of a link to it.

use leptos::prelude::*;

use super::document::{HIDDEN, document, written};
use super::link::{Held, WHOLE};
use super::page::Page;
use super::poster::{LONG, PASS_ON, picture_file, poster_page_file};
use super::words::{self, page_title};
use super::{Part, PartKind, head};
use crate::report::Sentence;

/// The most characters of a description that a chat shows.
const DESCRIBED: usize = 90;

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
        description: words::description(page),
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
    let site = page.settings.site.address.as_ref();
    let own = site.map(|site| format!("{}{}", site.as_str(), shared.file));
    view! {
        <link rel="icon" href="data:,"/>
        <title>{title.clone()}</title>
        <meta name="description" content=passed.description.clone()/>
        {head::shared(page, &shared, UP)}
        {own.map(|own| view! { <link rel="canonical" href=own/> })}
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

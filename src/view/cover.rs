//! The cover: where, when, what, and the four figures that say the most.

use leptos::prelude::*;

use super::Page;
use super::glance;
use super::link::link_to_figure;
use super::quantity::quantity;
use super::section::section_id;
use super::words::{kicker, large_title, status_class, sure_period_words};
use crate::story::worded;

/// The first screen.
pub(super) fn cover(page: &Page) -> impl IntoView + use<> {
    let place = page.settings.place_and_year();
    let kicker = kicker(page).map(|words| view! { <p class="kicker cover-kicker">{words}</p> });
    let first = if glance::is_shown(page) {
        glance::ID.to_owned()
    } else {
        section_id(0)
    };
    let start = format!("#{first}");
    let figures = page
        .cover
        .iter()
        .map(|&index| cover_figure(page, index))
        .collect_view();
    view! {
        <header class="cover" id="top">
            <div class="cover-text">
                <p class="cover-place">{place}</p>
                {kicker}
                <h1 class="cover-title">{breakable(&large_title(page))}</h1>
            </div>
            <ul class="cover-figures">{figures}</ul>
            <a class="cover-start" href=start>"从这里开始"</a>
            // Last: engines that do not wait for the whole cover paint the words first.
            {page.scenery.view()}
        </header>
    }
}

fn cover_figure(page: &Page, index: usize) -> impl IntoView + use<> {
    let figure = &page.figures[index];
    let class = format!("cover-figure {}", status_class(figure.status));
    let name = format!("{}{}", sure_period_words(figure), figure.name);
    let to = link_to_figure(index);
    view! {
        <li class=class>
            <a href=to.href target=to.target rel=to.rel>
                <span class="cover-figure-name">{name}</span>
                {quantity(&worded(figure))}
            </a>
        </li>
    }
}

/// Where a large title may stand on two lines, and nowhere else.
fn breakable(title: &str) -> impl IntoView + use<> {
    match halves(title) {
        Some((first, rest)) => {
            let (year, place) = year_and_place(first);
            let year = (!year.is_empty()).then(|| view! { {year.to_owned()} <wbr/> });
            view! { {year} {place.to_owned()} <wbr/> {rest.to_owned()} }.into_any()
        }
        None => title.to_owned().into_any(),
    }
}

/// 2031年 and the place behind it, which may have a line of its own.
fn year_and_place(words: &str) -> (&str, &str) {
    let behind = words.trim_start_matches(|c: char| c.is_ascii_digit());
    match behind.strip_prefix('年') {
        Some(place) if behind != words && !place.is_empty() => {
            words.split_at(words.len() - place.len())
        }
        Some(_) | None => ("", words),
    }
}

/// 一图读懂 and what it is of; 2031年青禾县 and what it has.
pub(crate) fn halves(title: &str) -> Option<(&str, &str)> {
    const OPENING: &str = "一图读懂";
    const ENDING: &str = "政府工作报告";
    let at = if title.starts_with(OPENING) {
        OPENING.len()
    } else {
        title.strip_suffix(ENDING)?.len()
    };
    Some(title.split_at(at)).filter(|(first, rest)| !first.is_empty() && !rest.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_title_breaks_between_what_it_is_of_and_what_it_is() {
        let ours = Some(("一图读懂", "区政府工作报告"));
        assert_eq!(halves("一图读懂区政府工作报告"), ours);
        let theirs = Some(("2031年青禾县", "政府工作报告"));
        assert_eq!(halves("2031年青禾县政府工作报告"), theirs);
        assert_eq!(year_and_place("2031年青禾县"), ("2031年", "青禾县"));
        assert_eq!(year_and_place("2031年"), ("", "2031年"));
        assert_eq!(halves("政府工作报告"), None);
        assert_eq!(halves("青禾县民生实事"), None);
    }
}

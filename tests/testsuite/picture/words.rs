//! The words of pictures, held against the records that they are drawn from.

use yitu::publish::Plan;
use yitu::report::Sentence;
use yitu::story::{Picture, worded};
use yitu::view::parts;

use super::closed;
use crate::support::{REPORTS, UNDECIDED, published, texts};

fn words(plan: &Plan<'_>, name: &str) -> Option<String> {
    let found = plan.pictures().find(|(known, _)| *known == name);
    found.map(|(_, drawn)| closed(&drawn.words()))
}

/// The words of the whole long picture.
fn long(plan: &Plan<'_>) -> String {
    let pieces = (1..).map_while(|at| words(plan, &format!("long-{at}")));
    pieces.collect()
}

fn all_sentences<'a>(plan: &'a Plan<'_>) -> Vec<&'a Sentence> {
    let sections = &plan.page().report.sections;
    let cards = sections.iter().flat_map(|section| &section.cards);
    cards.flat_map(|card| &card.sentences).collect()
}

#[test]
fn the_long_picture_holds_every_sentence_whole_and_in_order() {
    for folder in REPORTS.iter().chain(&UNDECIDED) {
        let [report, settings] = texts(folder);
        let Some(plan) = published(&report, &settings) else {
            return;
        };
        let long = long(&plan);
        if long.is_empty() {
            assert!(
                !plan.without_picture().is_empty(),
                "{folder}: no long picture"
            );
            continue;
        }
        let mut rest = long.as_str();
        for sentence in all_sentences(&plan) {
            let wanted = closed(&sentence.text);
            let at = rest.find(&wanted);
            let at = at.unwrap_or_else(|| panic!("{folder}: no {}", sentence.text));
            rest = &rest[at + wanted.len()..];
        }
    }
}

#[test]
fn every_part_with_sentences_has_a_poster_and_a_page_of_its_own() {
    for folder in REPORTS.iter().chain(&UNDECIDED) {
        let [report, settings] = texts(folder);
        let Some(plan) = published(&report, &settings) else {
            return;
        };
        let page = plan.page();
        let own = parts(page);
        let own = own.iter().filter(|part| !part.id.starts_with("chart-"));
        for part in own.filter(|part| part.id != "scoreboard") {
            let Some(poster) = words(&plan, &part.id) else {
                assert!(!plan.without_picture().is_empty(), "{folder}: {}", part.id);
                continue;
            };
            let title = part.title.rsplit(" · ").next().unwrap_or_default();
            assert!(poster.contains(&closed(title)), "{folder}: {}", part.id);
            let small = plan.bytes(&part.poster_page()).expect("a small page");
            let small = String::from_utf8(small.into_owned()).expect("UTF-8");
            let named = format!("src=\"../pictures/{}.png\"", part.id);
            assert!(small.contains(&named), "{folder}: {}", part.id);
        }
    }
}

#[test]
fn a_large_number_stands_with_its_name_and_its_qualifiers() {
    let [report, settings] = texts(REPORTS[0]);
    let Some(plan) = published(&report, &settings) else {
        return;
    };
    let (page, long) = (plan.page(), long(&plan));
    let mut tiles = 0;
    for card in &page.pictures {
        for picture in &card.pictures {
            let Picture::Tiles(all) = picture else {
                continue;
            };
            for tile in all.groups.iter().flat_map(|group| &group.tiles) {
                let words = closed(&format!("{}{}", tile.label, tile.wording));
                assert!(long.contains(&words), "{words}");
                tiles += 1;
            }
        }
    }
    assert!(tiles > 5);
    for at in &page.cover {
        let figure = &page.figures[*at];
        let words = closed(&format!("{}{}", figure.name, worded(figure)));
        assert!(long.contains(&words), "{words}");
    }
}

#[test]
fn every_number_on_a_poster_is_the_reports_or_marked_as_computed() {
    for folder in REPORTS {
        let [report, settings] = texts(folder);
        let Some(plan) = published(&report, &settings) else {
            return;
        };
        let charts = plan.page().charts.iter();
        let computed: String = charts.map(|chart| chart.description.as_str()).collect();
        let known = closed(&(report + &settings + &computed));
        for (name, drawn) in plan.pictures() {
            let words = closed(&drawn.words());
            let numbers = words.split(|c: char| !c.is_ascii_digit() && c != '.');
            for number in numbers.filter(|number| number.len() > 1) {
                let number = number.trim_matches('.');
                let is_known = known.contains(number)
                    // Names and numbers may meet: 2022 · 2026.
                    || number.as_bytes().chunks(4).all(|year| known.contains(&*String::from_utf8_lossy(year)));
                assert!(is_known, "{folder}: {name} shows {number}");
            }
        }
    }
}

//! Reports without settings: what a page must be on which nobody has decided
//! anything.

use std::collections::BTreeSet;

use yitu::figure;
use yitu::report::{self, Masthead, Report, short_names};
use yitu::story::compare::{Axis, apart};
use yitu::story::{
    CardLayout, CardPictures, Column, Glance, Picture, Scoreboard, Shown, cover, drawable, glance,
    headline, key, layouts, pictures, scoreboard,
};

use crate::support::root;

/// A longer sentence needs a lead.
const LONG: usize = 300;
/// More large numbers are no picture.
const MOST_NUMBERS: usize = 6;

/// A report of `tests/reports`, told without settings.
struct Told {
    name: &'static str,
    report: Report,
    figures: Vec<figure::Figure>,
    cover: Vec<usize>,
    pictures: Vec<CardPictures>,
    layouts: Vec<CardLayout>,
    glance: Glance,
    scoreboard: Scoreboard,
}

fn told() -> Vec<Told> {
    ["county", "province", "town"].map(tell).into()
}

fn tell(name: &'static str) -> Told {
    let file = root().join("tests/reports").join(name).join("report.md");
    let source = std::fs::read_to_string(file).expect("a report");
    let outline = report::outline(&source);
    let report = report::arrange(outline.clone()).expect("nothing stands in its way");
    let year = Masthead::of(&report).year;
    let figures = figure::read(&source, &outline, year).figures;
    let cover = cover(&[], &report, &figures).expect("a cover");
    let pictures = pictures(&report, &figures, &[]).expect("pictures");
    Told {
        name,
        layouts: layouts(&report, &figures, &pictures, &[]).expect("layouts"),
        glance: glance(&report, &figures, &cover, &[]).expect("a glance"),
        scoreboard: scoreboard(&report, &figures),
        report,
        figures,
        cover,
        pictures,
    }
}

#[test]
fn each_report_says_of_what_place_and_year_it_is() {
    for (told, place) in told().iter().zip(["青岚县", "岭川省", "梅渡镇"]) {
        let masthead = Masthead::of(&told.report);
        assert_eq!(masthead.place.as_deref(), Some(place));
        assert_eq!(masthead.year, Some(2026));
        assert_eq!(masthead.issuer, Some(format!("{place}人民政府")));
    }
}

#[test]
fn the_cover_has_four_sure_figures_of_which_some_are_done_and_some_ahead() {
    for told in told() {
        let shown: Vec<&figure::Figure> = told.cover.iter().map(|&at| &told.figures[at]).collect();
        assert_eq!(shown.len(), 4, "{}", told.name);
        assert!(shown.iter().all(|figure| drawable(figure)), "{}", told.name);
        let ahead = shown
            .iter()
            .filter(|figure| figure.status == figure::Status::Target);
        assert_eq!(ahead.count(), 2, "{}", told.name);
        assert!(
            headline(&shown[0].name).is_some(),
            "{}: {}",
            told.name,
            shown[0].name
        );
        let names: BTreeSet<_> = shown
            .iter()
            .map(|figure| (&figure.name, figure.status))
            .collect();
        assert_eq!(names.len(), 4, "{}: nothing twice", told.name);
    }
}

#[test]
fn a_card_has_a_picture_that_says_something_or_none() {
    for told in told() {
        for card in &told.pictures {
            let at = format!("{}: {}", told.name, card.card);
            let mut numbers = 0;
            for picture in &card.pictures {
                match picture {
                    Picture::Tiles(tiles) => {
                        let shown: Vec<usize> = tiles
                            .groups
                            .iter()
                            .flat_map(|group| &group.tiles)
                            .map(|tile| tile.figure)
                            .collect();
                        assert!(
                            shown.len() > 1 || !tiles.pledges.is_empty(),
                            "{at}: one dull tile"
                        );
                        numbers += shown.len();
                    }
                    Picture::Chart(series) | Picture::Clauses(series) => {
                        assert!(series.points().count() > 1, "{at}: one point");
                    }
                    Picture::Icon(words) => assert_ne!(words.len(), 1, "{at}: one word"),
                }
            }
            assert!(numbers <= MOST_NUMBERS, "{at}: {numbers} large numbers");
        }
    }
}

#[test]
fn no_long_block_stands_without_a_lead() {
    for told in told() {
        let cards = told
            .report
            .sections
            .iter()
            .flat_map(|section| &section.cards);
        for (card, layout) in cards.zip(&told.layouts) {
            for (sentence, layout) in card.sentences.iter().zip(&layout.sentences) {
                let long = sentence.text.chars().count() > LONG;
                let led = layout.lead(sentence).is_some();
                assert!(led || !long, "{}, line {}", told.name, sentence.line);
            }
        }
    }
}

#[test]
fn the_scoreboard_holds_every_headline_growth_of_two_periods() {
    for told in told() {
        let mut columns: Vec<(String, Column)> = Vec::new();
        for figure in told.figures.iter().filter(|figure| drawable(figure)) {
            let rate = matches!(figure.kind, figure::Kind::Growth | figure::Kind::AvgGrowth);
            let is_headline = rate && headline(&figure.name).is_some();
            columns.extend(
                Column::of(figure)
                    .filter(|_| is_headline)
                    .map(|column| (key(&figure.name), column)),
            );
        }
        let rows: Vec<String> = told
            .scoreboard
            .rows
            .iter()
            .map(|row| key(&row.name))
            .collect();
        for (name, column) in &columns {
            let again = columns
                .iter()
                .any(|(other, of)| other == name && of != column);
            assert!(
                !again || rows.contains(name),
                "{}: {name} not in {rows:?}",
                told.name
            );
        }
    }
}

#[test]
fn nothing_is_drawn_together_that_may_not_be_compared() {
    for told in told() {
        let series = told
            .pictures
            .iter()
            .flat_map(|card| &card.pictures)
            .filter_map(Picture::series);
        for series in series {
            let axis = Axis::of(series.form);
            for panel in &series.panels {
                for (at, a) in panel.points.iter().enumerate() {
                    for b in panel.points[at + 1..]
                        .iter()
                        .filter(|b| b.figure != a.figure)
                    {
                        let why = apart(&told.figures[a.figure], &told.figures[b.figure], axis);
                        assert_eq!(why, None, "{}: {}", told.name, series.id);
                    }
                }
            }
        }
    }
}

#[test]
fn of_what_only_sets_out_no_large_number_is_made() {
    let province = tell("province");
    let tiles = province.pictures.iter().flat_map(|card| &card.pictures);
    let tiles = tiles.filter_map(|picture| match picture {
        Picture::Tiles(tiles) => Some(tiles),
        Picture::Chart(_) | Picture::Clauses(_) | Picture::Icon(_) => None,
    });
    let shown: Vec<&str> = tiles
        .flat_map(|tiles| tiles.groups.iter().flat_map(|group| &group.tiles))
        .map(|tile| &*province.figures[tile.figure].value)
        .collect();
    // 由6200家增加到14600家, 由2.36缩小到2.04.
    assert!(
        shown.contains(&"14600") && !shown.contains(&"6200") && !shown.contains(&"2.36"),
        "{shown:?}"
    );
}

#[test]
fn every_section_has_a_short_name_of_its_own_and_something_to_say() {
    for told in told() {
        let headings: Vec<_> = told
            .report
            .sections
            .iter()
            .map(|section| &section.heading)
            .collect();
        let names = short_names(&headings);
        assert!(
            names
                .iter()
                .all(|name| (2..=6).contains(&name.chars().count())),
            "{names:?}"
        );
        assert_eq!(
            names.iter().collect::<BTreeSet<_>>().len(),
            names.len(),
            "{names:?}"
        );
        let silent = told
            .glance
            .sections
            .iter()
            .filter(|section| matches!(section.shown, Shown::Nothing));
        assert_eq!(silent.count(), 0, "{}", told.name);
    }
}

//! A card: its heading, the one picture that carries it, its sentences.

use leptos::prelude::*;

use super::Page;
use super::chart::in_sentences;
use super::icon::{Icon, icon, topic_icon};
use super::lead_icon::{lead_icons, topic};
use super::numbers::figures_in;
use super::picture::pictures;
use super::poster::poster_link;
use super::sentence::{Laid, Setting, sentences};
use super::title::breakable;
use crate::report::{Card, Heading};
use crate::story::{CardLayout, Names, TitleClause};

/// So many characters with nothing beside them are set in as many columns as the page has.
const WIDE: usize = 160;

/// `at` is the card's place in [`Page::pictures`].
pub(super) fn card(page: &Page, card: &Card, id: String, at: usize) -> impl IntoView + use<> {
    let layout = &page.layouts[at];
    let shown = pictures(page, &page.pictures[at].pictures, layout.bars.as_deref());
    let head = card
        .heading
        .as_ref()
        .map(|heading| head(heading, layout, &id));
    let words = words(page, card, layout);
    let is_alone = usize::from(head.is_some()) + usize::from(shown.is_some()) + words.len() < 2;
    let long: usize = card
        .sentences
        .iter()
        .map(|one| one.text.chars().count())
        .sum();
    let is_wide = is_alone && head.is_none() && layout.bars.is_none() && long >= WIDE;
    // A card without a heading is its section's.
    let section = id.split_once('-').map_or("", |(section, _)| section);
    let named = if head.is_some() { &id } else { section };
    view! {
        <article class="card" class:is-bare=card.sentences.is_empty() class:is-alone=is_alone class:is-wide=is_wide id=id.clone()>
            {head}
            {shown}
            {words}
            {poster_link(page, named)}
        </article>
    }
}

/// A card that shows just `picture`, under its own heading.
pub(super) fn card_of_picture(
    page: &Page,
    card: &Card,
    id: String,
    at: usize,
    picture: AnyView,
) -> impl IntoView + use<> {
    let layout = &page.layouts[at];
    let head = card
        .heading
        .as_ref()
        .map(|heading| head(heading, layout, &id));
    view! {
        <article class="card" id=id>
            {head}
            <div class="card-pictures">{picture}</div>
        </article>
    }
}

/// The sentences, in one part or several; those with the bars of a chart are that chart.
fn words(page: &Page, card: &Card, layout: &CardLayout) -> Vec<AnyView> {
    let laid = laid(page, card, layout);
    let setting = Setting {
        names: layout.names,
        are_slips: layout.are_slips,
        has_leads: laid.iter().any(Laid::has_lead),
        bars: layout.bars.clone(),
    };
    let has_lines = |laid: &Laid<'_>| laid.layout.has_lines();
    let text = |laid: &[Laid<'_>]| {
        let words = (!laid.is_empty()).then(|| sentences(page, laid, &setting));
        let class = text_class(layout);
        words.map(|words| view! { <div class=class>{words}</div> }.into_any())
    };
    let first = laid.iter().position(has_lines);
    let last = laid.iter().rposition(has_lines);
    let (Some(id), Some(first), Some(last)) = (&layout.bars, first, last) else {
        return text(&laid).into_iter().collect();
    };
    let lines = sentences(page, &laid[first..=last], &setting).into_any();
    let chart = in_sentences(page, id, text_class(layout), lines).into_any();
    let (before, behind) = (text(&laid[..first]), text(&laid[last + 1..]));
    before.into_iter().chain([chart]).chain(behind).collect()
}

fn text_class(layout: &CardLayout) -> &'static str {
    match layout.names {
        Names::Washed => "card-text has-labels",
        Names::Plain | Names::Muted => "card-text",
    }
}

fn laid<'a>(page: &Page, card: &'a Card, layout: &'a CardLayout) -> Vec<Laid<'a>> {
    let leads = card.sentences.iter().zip(&layout.sentences);
    let asked = leads.clone().map(|(sentence, layout)| {
        let lead = layout.lead(sentence).unwrap_or_default();
        let figures = figures_in(page, &sentence.span).filter(|_| !lead.is_empty());
        (
            lead,
            figures.map(|(_, figure)| figure.name.as_str()).collect(),
        )
    });
    let taken = card.heading.as_ref().and_then(head_icon);
    let icons = lead_icons(asked, taken);
    leads
        .zip(icons)
        .map(|((sentence, layout), icon)| Laid {
            sentence,
            layout,
            icon,
        })
        .collect()
}

/// The icon of a heading, if one of its words calls for one, the first clause before
/// the others; a heading with a number has that instead.
fn head_icon(heading: &Heading) -> Option<Icon> {
    let mut clauses = heading.block.text.split([',', '，']);
    let icon = clauses.find_map(|words| topic_icon(words).or_else(|| topic(words)));
    icon.filter(|_| heading.number.is_empty())
}

fn head(heading: &Heading, layout: &CardLayout, id: &str) -> impl IntoView + use<> {
    let (text, title) = (&heading.block.text, &heading.title);
    let number = &text[..text.len() - title.len()];
    let number = (!number.is_empty()).then(|| numeral(number, &heading.number));
    // Clauses stay whole where the title has some; a single one may break.
    let clauses = layout.title.len() > 1;
    let class = if number.is_some() {
        "card-head is-numbered"
    } else {
        "card-head"
    };
    let words = layout
        .title
        .iter()
        .map(|clause| title_clause(title, clause))
        .collect_view();
    view! {
        <header class=class>
            {head_icon(heading).map(icon)}
            <h3 class="card-title" class:is-clausal=clauses>
                <a class="card-link" href=format!("#{id}")>
                    {number}
                    <span class="card-name">{words}</span>
                </a>
            </h3>
        </header>
    }
}

fn title_clause(title: &str, clause: &TitleClause) -> impl IntoView + use<> {
    let TitleClause { opening, words } = clause;
    let opening = (!opening.is_empty())
        .then(|| view! { <span class="card-opening">{title[opening.clone()].to_owned()}</span> });
    view! { <span class="card-clause">{opening}{breakable(&title[words.clone()])}</span> }
}

/// A heading's number, large; the marks around it are not.
fn numeral(written: &str, number: &str) -> impl IntoView + use<> {
    let at = written.find(number).unwrap_or_default();
    let (before, rest) = written.split_at(at);
    let (number, behind) = rest.split_at(number.len().min(rest.len()));
    let mark = |words: &str| {
        let words = words.to_owned();
        if words.trim().is_empty() {
            return words.into_any();
        }
        view! { <span class="card-number-mark">{words}</span> }.into_any()
    };
    let before = (!before.is_empty()).then(|| mark(before));
    let behind = (!behind.is_empty()).then(|| mark(behind));
    view! {
        <span class="card-number">{before}{number.to_owned()}{behind}</span>
    }
}

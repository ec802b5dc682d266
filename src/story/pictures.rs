//! Which pictures a card shows: the editor's choice, else a rule.

use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::report::{Card, Report};
use crate::settings::{ChartForm, ChartSettings, PictureForm};

use super::build;
use super::faults::{empty, unchosen};
use super::ladder::ladder;
use super::rule::{bars, falls, ladders, rings, whole};
use super::tile::weightiest;
use super::{CardPictures, Picture, Series, badges, drawable, keywords, select, tiles};

/// A card with its place among all cards.
struct Theme<'a> {
    number: usize,
    title: &'a str,
    /// The title behind that of its section.
    qualified: String,
    card: &'a Card,
}

impl Theme<'_> {
    /// Whether an editor means it by this name.
    fn is_called(&self, name: &str) -> bool {
        self.title == name || self.qualified == name
    }
}

/// The pictures of every card, in the report's order.
///
/// A card named in `charts` shows just what they say. Any other shows one
/// main picture by rule (parts of a whole, bars of growth, levels through
/// time, rings of shares, tiles), beside it how far fell what is better lower,
/// and the honours its sentences name; without any, an icon with key words.
///
/// # Errors
/// Every chart of the editor's that cannot be drawn, with the reason.
pub fn pictures(
    report: &Report,
    figures: &[Figure],
    charts: &[ChartSettings],
) -> Result<Vec<CardPictures>, Vec<Diagnostic>> {
    let themes: Vec<Theme<'_>> = themes(report).collect();
    let mut faults = misplaced(charts, &themes);
    let mut cards = Vec::new();
    for theme in &themes {
        let mut chosen = charts
            .iter()
            .filter(|chart| theme.is_called(&chart.card))
            .peekable();
        let mut pictures = Vec::new();
        if chosen.peek().is_none() {
            pictures = by_rule(theme, figures);
        }
        for chart in chosen {
            match by_choice(report, theme, figures, chart) {
                Ok(picture) => pictures.push(picture),
                Err(more) => faults.extend(more),
            }
        }
        cards.push(CardPictures {
            card: theme.title.to_owned(),
            pictures,
        });
    }
    if faults.is_empty() {
        Ok(cards)
    } else {
        Err(faults)
    }
}

fn themes(report: &Report) -> impl Iterator<Item = Theme<'_>> {
    let cards = report
        .sections
        .iter()
        .flat_map(|section| section.cards.iter().map(move |card| (section, card)));
    cards.enumerate().map(|(at, (section, card))| {
        let title = &card.heading.as_ref().unwrap_or(&section.heading).title;
        Theme {
            number: at + 1,
            title,
            qualified: section.qualified(title),
            card,
        }
    })
}

/// The figures read from a card's sentences that may be drawn, as indices.
fn own(theme: &Theme<'_>, figures: &[Figure]) -> Vec<usize> {
    let sentences = &theme.card.sentences;
    let inside = |figure: &Figure| {
        sentences
            .iter()
            .any(|s| s.span.contains(&figure.number.start))
    };
    (0..figures.len())
        .filter(|&at| inside(&figures[at]) && drawable(&figures[at]))
        .collect()
}

fn by_rule(theme: &Theme<'_>, figures: &[Figure]) -> Vec<Picture> {
    let own = own(theme, figures);
    let id = |form: &str| format!("c{}-{form}", theme.number);
    let chart = whole(&own, figures)
        .and_then(|at| build::share_bar(&id("share"), at, &[], figures).ok())
        .or_else(|| build::bar(&id("bar"), &bars(&own, figures)?, figures).ok())
        .or_else(|| ladder(&id("ladder"), &ladders(&own, figures)?, figures).ok())
        .or_else(|| build::rings(&id("rings"), &rings(&own, figures)?, figures).ok());
    let fallen = falls(&own, figures);
    let fallen = fallen.and_then(|at| build::bar(&id("falls"), &at, figures).ok());
    let honours: Vec<_> = theme.card.sentences.iter().flat_map(badges).collect();
    let mut pictures: Vec<Picture> = chart.map(Picture::Chart).into_iter().collect();
    if pictures.is_empty() {
        let drawn = |at: &usize| {
            let mut points = fallen.iter().flat_map(Series::points);
            points.any(|point| point.figure == *at)
        };
        let others: Vec<usize> = own.iter().copied().filter(|at| !drawn(at)).collect();
        let tiles = tiles(
            &weightiest(&others, figures),
            figures,
            &theme.card.sentences,
        );
        pictures.extend((!others.is_empty()).then_some(Picture::Tiles(tiles)));
    }
    pictures.extend(fallen.map(Picture::Chart));
    if !honours.is_empty() {
        pictures.push(Picture::Badges(honours));
    }
    if pictures.is_empty() {
        pictures.push(Picture::Icon(keywords(&theme.card.sentences)));
    }
    pictures
}

fn by_choice(
    report: &Report,
    theme: &Theme<'_>,
    figures: &[Figure],
    chart: &ChartSettings,
) -> Result<Picture, Vec<Diagnostic>> {
    let id = chart.id.as_str();
    let sentences = &theme.card.sentences;
    let own = own(theme, figures);
    let named = named(report, chart, figures)?;
    let given = |fitting: Option<Vec<usize>>| match (&named, fitting) {
        (Some(named), _) => Ok(named.clone()),
        (None, Some(fitting)) => Ok(fitting),
        (None, None) => Err(vec![empty(id)]),
    };
    let series = |form: ChartForm| -> Result<Series, Vec<Diagnostic>> {
        match form {
            ChartForm::Bar => {
                let fitting = bars(&own, figures).or_else(|| falls(&own, figures));
                build::bar(id, &given(fitting)?, figures)
            }
            ChartForm::Rings => build::rings(id, &given(rings(&own, figures))?, figures),
            ChartForm::Ladder => ladder(id, &given(ladders(&own, figures))?, figures),
            ChartForm::ShareBar => match given(whole(&own, figures).map(|at| vec![at]))?[..] {
                [at] => build::share_bar(id, at, &chart.parts, figures),
                _ => Err(vec![empty(id)]),
            },
            ChartForm::DotPlot => Err(vec![unchosen(id)]),
        }
    };
    Ok(match chart.form {
        PictureForm::Chart(form) => Picture::Chart(series(form)?),
        PictureForm::Tiles => Picture::Tiles(tiles(
            &given(Some(weightiest(&own, figures)))?,
            figures,
            sentences,
        )),
        PictureForm::Badges => Picture::Badges(sentences.iter().flat_map(badges).collect()),
        PictureForm::Icon => Picture::Icon(keywords(sentences)),
    })
}

/// The figures the editor named; `None` if none were.
fn named(
    report: &Report,
    chart: &ChartSettings,
    figures: &[Figure],
) -> Result<Option<Vec<usize>>, Vec<Diagnostic>> {
    let (mut at, mut faults) = (Vec::new(), Vec::new());
    for selector in &chart.figures {
        match select(&chart.id, selector, report, figures) {
            Ok(found) => at.push(found),
            Err(fault) => faults.push(fault),
        }
    }
    match (faults.is_empty(), at.is_empty()) {
        (false, _) => Err(faults),
        (true, empty) => Ok((!empty).then_some(at)),
    }
}

/// Charts that belong to no card, share a name, or cannot stand in an address.
fn misplaced(charts: &[ChartSettings], themes: &[Theme<'_>]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (at, chart) in charts.iter().enumerate() {
        let id = &chart.id;
        let mut fault = |code, message: String, hint: &str| {
            faults.push(Diagnostic::error(code, 0..0, message, hint));
        };
        let meant = themes.iter().filter(|theme| theme.is_called(&chart.card));
        match meant.collect::<Vec<_>>()[..] {
            [_] => {}
            [] => fault(
                "story::no-such-card",
                format!("图「{id}」要放进的卡片「{}」在报告中找不到", chart.card),
                "请照报告里的标题写，不带序号",
            ),
            [first, ..] => fault(
                "story::ambiguous-card",
                format!("图「{id}」要放进的卡片「{}」在几个篇章里都有", chart.card),
                &format!("请连篇章一起写，如 card = “{}”", first.qualified),
            ),
        }
        if charts[..at].iter().any(|other| other.id == *id) {
            fault(
                "story::same-chart",
                format!("有两张图都叫「{id}」"),
                "请给每张图不同的 id",
            );
        }
        let safe = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() || !id.chars().all(safe) {
            let message = format!("图的 id「{id}」不能用在网址里");
            fault(
                "story::chart-name",
                message,
                "id 只用小写字母、数字和连字符",
            );
        }
    }
    faults
}

//! Which pictures a card shows: the editor's choice, else a rule.

use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::report::{Card, Report};
use crate::settings::{ChartForm, ChartSettings, PictureForm};

use super::build;
use super::faults::{empty, scattered, unchosen};
use super::ladder::ladder;
use super::layout::{bars as clause_bars, is_wall, sketch_of};
use super::rule::{bars, falls, ladders, rings, whole};
use super::tile::weightiest;
use super::{CardPictures, Picture, Series, drawable, keywords, select, tiles};

/// Fewer tiles than this are no picture.
const FEWEST_TILES: usize = 2;
/// As few key words.
const FEWEST_WORDS: usize = 2;

/// A card with its place among all cards.
pub(super) struct Theme<'a> {
    number: usize,
    title: &'a str,
    /// The title behind that of its section.
    qualified: String,
    pub(super) card: &'a Card,
}

impl Theme<'_> {
    /// Whether an editor means it by this name.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.title == name || self.qualified == name
    }
}

/// The pictures of every card, in the report's order.
///
/// A card named in `charts` shows just what they say. Any other shows one
/// main picture by rule (parts of a whole, bars of growth, levels through
/// time, rings of shares, tiles), beside it how far fell what is better lower;
/// without any, an icon, with key words if it is a wall of words.
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
                Ok(picture) => pictures.extend(picture),
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

/// Every card of a report.
pub(super) fn themes(report: &Report) -> impl Iterator<Item = Theme<'_>> {
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
    let sentences = &theme.card.sentences;
    let chart = chart.map(|series| match clause_bars(&series, sentences, figures) {
        Some(_) if series.form == ChartForm::Bar => Picture::Clauses(series),
        Some(_) | None => Picture::Chart(series),
    });
    let mut pictures: Vec<Picture> = chart.into_iter().collect();
    if pictures.is_empty() {
        let drawn = |at: &usize| {
            let mut points = fallen.iter().flat_map(Series::points);
            points.any(|point| point.figure == *at)
        };
        let sketched: Vec<usize> = sentences
            .iter()
            .filter_map(|sentence| sketch_of(sentence, figures, |at| drawn(&at)))
            .flat_map(|sketch| sketch.lines)
            .map(|line| line.figure)
            .collect();
        let others = own.iter().copied();
        let others: Vec<usize> = others
            .filter(|at| !drawn(at) && !sketched.contains(at))
            .collect();
        let tiles = tiles(&weightiest(&others, figures), figures, sentences);
        // One number by itself stands as well in its sentence.
        let is_picture = others.len() >= FEWEST_TILES || !tiles.pledges.is_empty();
        pictures.extend((is_picture && !others.is_empty()).then_some(Picture::Tiles(tiles)));
    }
    pictures.extend(fallen.map(Picture::Chart));
    if pictures.is_empty() {
        let words = keywords(sentences);
        let words = Some(words).filter(|words| is_wall(sentences) && words.len() >= FEWEST_WORDS);
        pictures.push(Picture::Icon(words.unwrap_or_default()));
    }
    pictures
}

fn by_choice(
    report: &Report,
    theme: &Theme<'_>,
    figures: &[Figure],
    chart: &ChartSettings,
) -> Result<Option<Picture>, Vec<Diagnostic>> {
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
    Ok(Some(match chart.form {
        PictureForm::Chart(form) => Picture::Chart(series(form)?),
        PictureForm::Clauses => {
            let series = series(ChartForm::Bar)?;
            if clause_bars(&series, sentences, figures).is_none() {
                return Err(vec![scattered(id)]);
            }
            Picture::Clauses(series)
        }
        PictureForm::Tiles => Picture::Tiles(tiles(
            &given(Some(weightiest(&own, figures)))?,
            figures,
            sentences,
        )),
        // They stand out in their sentences.
        PictureForm::Badges => return Ok(None),
        PictureForm::Icon => Picture::Icon(keywords(sentences)),
    }))
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

/// Why a name that an editor gives a card does not mean one: `meant` are the
/// first words of what is told.
pub(super) fn astray(meant: &str, name: &str, themes: &[Theme<'_>]) -> Option<Diagnostic> {
    let called = themes.iter().filter(|theme| theme.is_called(name));
    let (code, message, hint) = match called.collect::<Vec<_>>()[..] {
        [_] => return None,
        [] => (
            "story::no-such-card",
            format!("{meant}在报告中找不到"),
            "请照报告里的标题写，不带序号".to_owned(),
        ),
        [first, ..] => (
            "story::ambiguous-card",
            format!("{meant}在几个篇章里都有"),
            format!("请连篇章一起写，如 “{}”", first.qualified),
        ),
    };
    Some(Diagnostic::error(code, 0..0, message, hint))
}

/// Charts that belong to no card, share a name, or cannot stand in an address.
fn misplaced(charts: &[ChartSettings], themes: &[Theme<'_>]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (at, chart) in charts.iter().enumerate() {
        let id = &chart.id;
        let meant = format!("图「{id}」要放进的卡片「{}」", chart.card);
        faults.extend(astray(&meant, &chart.card, themes));
        let mut fault = |code, message: String, hint: &str| {
            faults.push(Diagnostic::error(code, 0..0, message, hint));
        };
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

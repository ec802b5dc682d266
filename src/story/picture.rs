//! Which pictures a card shows: the editor's choice, else a rule.

use crate::diagnostic::Diagnostic;
use crate::figure::{Figure, Kind, Status};
use crate::report::{Card, Report};
use crate::settings::{ChartForm, ChartSettings};

use super::build::{self, ratio, sums_to_100};
use super::compare::{Axis, apart};
use super::{Picture, Series, badges, key, keywords, select, tiles};

/// Fewer bars than this are better read as numbers.
const FEWEST_BARS: usize = 3;
/// More rings or ladders than this crowd a phone.
const MOST_RINGS: usize = 3;
const MOST_LADDERS: usize = 3;

/// The pictures of one card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardPictures {
    /// The card's title, or its section's if it has none.
    pub card: String,
    /// At least one, the main one first.
    pub pictures: Vec<Picture>,
}

/// A card with its place among all cards.
struct Theme<'a> {
    number: usize,
    title: &'a str,
    card: &'a Card,
}

/// The pictures of every card, in the report's order.
///
/// A card named in `charts` shows just what they say. Any other shows one
/// main picture by rule (parts of a whole, bars of growth, levels through
/// time, rings of shares, tiles), and the honours its sentences name; without
/// either, an icon with key words.
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
            .filter(|chart| chart.card == theme.title)
            .peekable();
        let mut pictures = Vec::new();
        if chosen.peek().is_none() {
            pictures = by_rule(theme, figures);
        }
        for chart in chosen {
            match by_choice(theme, figures, chart) {
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
    cards.enumerate().map(|(at, (section, card))| Theme {
        number: at + 1,
        title: &card.heading.as_ref().unwrap_or(&section.heading).title,
        card,
    })
}

/// The figures read from a card's sentences, as indices.
fn own(theme: &Theme<'_>, figures: &[Figure]) -> Vec<usize> {
    let sentences = &theme.card.sentences;
    let inside = |figure: &Figure| {
        sentences
            .iter()
            .any(|s| s.span.contains(&figure.number.start))
    };
    (0..figures.len())
        .filter(|&at| inside(&figures[at]))
        .collect()
}

fn by_rule(theme: &Theme<'_>, figures: &[Figure]) -> Vec<Picture> {
    let own = own(theme, figures);
    let id = |form: &str| format!("c{}-{form}", theme.number);
    let chart = whole(&own, figures)
        .and_then(|at| build::share_bar(&id("share"), at, &[], figures).ok())
        .or_else(|| build::bar(&id("bar"), &bars(&own, figures)?, figures).ok())
        .or_else(|| build::ladder(&id("ladder"), &ladders(&own, figures)?, figures).ok())
        .or_else(|| build::rings(&id("rings"), &rings(&own, figures)?, figures).ok());
    let honours: Vec<_> = theme.card.sentences.iter().flat_map(badges).collect();
    let mut pictures: Vec<Picture> = chart.map(Picture::Chart).into_iter().collect();
    if pictures.is_empty() && !own.is_empty() {
        pictures.push(Picture::Tiles(tiles(&own, figures, &theme.card.sentences)));
    }
    if !honours.is_empty() {
        pictures.push(Picture::Badges(honours));
    }
    if pictures.is_empty() {
        pictures.push(Picture::Icon(keywords(&theme.card.sentences)));
    }
    pictures
}

fn by_choice(
    theme: &Theme<'_>,
    figures: &[Figure],
    chart: &ChartSettings,
) -> Result<Picture, Vec<Diagnostic>> {
    let id = chart.id.as_str();
    let sentences = &theme.card.sentences;
    let own = own(theme, figures);
    let named = named(chart, figures)?;
    let given = |fitting: Option<Vec<usize>>| match (&named, fitting) {
        (Some(named), _) => Ok(named.clone()),
        (None, Some(fitting)) => Ok(fitting),
        (None, None) => Err(vec![build::empty(id)]),
    };
    let series: Series = match chart.form {
        ChartForm::Bar => build::bar(id, &given(bars(&own, figures))?, figures)?,
        ChartForm::Rings => build::rings(id, &given(rings(&own, figures))?, figures)?,
        ChartForm::Ladder => build::ladder(id, &given(ladders(&own, figures))?, figures)?,
        ChartForm::ShareBar => {
            let at = given(whole(&own, figures).map(|at| vec![at]))?;
            let [at] = at[..] else {
                return Err(vec![build::empty(id)]);
            };
            build::share_bar(id, at, &chart.parts, figures)?
        }
        ChartForm::Tiles => {
            let at = given(Some(own.clone()))?;
            return Ok(Picture::Tiles(tiles(&at, figures, sentences)));
        }
        ChartForm::Badges => {
            return Ok(Picture::Badges(sentences.iter().flat_map(badges).collect()));
        }
        ChartForm::Icon => return Ok(Picture::Icon(keywords(sentences))),
    };
    Ok(Picture::Chart(series))
}

/// The figures the editor named; `None` if none were.
fn named(chart: &ChartSettings, figures: &[Figure]) -> Result<Option<Vec<usize>>, Vec<Diagnostic>> {
    let (mut at, mut faults) = (Vec::new(), Vec::new());
    for selector in &chart.figures {
        match select(&chart.id, selector, figures) {
            Ok(found) => at.push(found),
            Err(fault) => faults.push(fault),
        }
    }
    match (faults.is_empty(), at.is_empty()) {
        (false, _) => Err(faults),
        (true, empty) => Ok((!empty).then_some(at)),
    }
}

/// A ratio of parts that sum to 100.
fn whole(own: &[usize], figures: &[Figure]) -> Option<usize> {
    let whole = |at: &&usize| ratio(&figures[**at]).is_some_and(|parts| sums_to_100(&parts));
    own.iter().find(whole).copied()
}

/// The largest set of growths that may stand side by side.
fn bars(own: &[usize], figures: &[Figure]) -> Option<Vec<usize>> {
    let growth = |kind| matches!(kind, Kind::Growth | Kind::AvgGrowth);
    alike(own, figures, growth).filter(|set| set.len() >= FEWEST_BARS)
}

/// The largest set of shares that may stand side by side.
fn rings(own: &[usize], figures: &[Figure]) -> Option<Vec<usize>> {
    alike(own, figures, |kind| kind == Kind::Share)
        .filter(|set| (2..=MOST_RINGS).contains(&set.len()))
}

fn alike(own: &[usize], figures: &[Figure], fits: impl Fn(Kind) -> bool) -> Option<Vec<usize>> {
    let fitting: Vec<usize> = own
        .iter()
        .copied()
        .filter(|&at| fits(figures[at].kind))
        .collect();
    let with = |&a: &usize| -> Vec<usize> {
        let side = |&b: &usize| apart(&figures[a], &figures[b], Axis::SideBySide).is_none();
        fitting.iter().copied().filter(side).collect()
    };
    // Of equally large sets the first stands.
    fitting.iter().map(with).rev().max_by_key(Vec::len)
}

/// The card's targets that other parts of the report give an earlier value,
/// each behind that value.
fn ladders(own: &[usize], figures: &[Figure]) -> Option<Vec<usize>> {
    let mut at = Vec::new();
    for &goal in own
        .iter()
        .filter(|&&at| figures[at].status == Status::Target)
    {
        let earlier = (0..figures.len()).filter(|&other| {
            let (a, b) = (&figures[other], &figures[goal]);
            let comes_first = a.period.as_ref().map(|p| p.last) < b.period.as_ref().map(|p| p.last);
            let level = matches!(b.kind, Kind::Level | Kind::Share);
            level && comes_first && apart(a, b, Axis::ThroughTime).is_none()
        });
        // Of two values for one year neither is surer: no ladder then.
        let earlier: Vec<usize> = earlier.collect();
        if let [before] = earlier[..] {
            at.extend([before, goal]);
        }
    }
    let panels = at
        .iter()
        .map(|&at| key(&figures[at].name))
        .collect::<std::collections::HashSet<_>>();
    (1..=MOST_LADDERS).contains(&panels.len()).then_some(at)
}

/// Charts that belong to no card, share a name, or cannot stand in an address.
fn misplaced(charts: &[ChartSettings], themes: &[Theme<'_>]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (at, chart) in charts.iter().enumerate() {
        let id = &chart.id;
        let mut fault = |code, message: String, hint: &str| {
            faults.push(Diagnostic::error(code, 0..0, message, hint));
        };
        if !themes.iter().any(|theme| theme.title == chart.card) {
            let message = format!("图「{id}」要放进的卡片「{}」在报告中找不到", chart.card);
            fault(
                "story::no-such-card",
                message,
                "请照报告里的标题写,不带序号",
            );
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

//! The small drawings of 速览. Places are per cent and sizes follow the text,
//! so that they grow with it; each is said once, as one picture.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::super::Page;
use super::super::quantity::quantity;
use super::super::words::status_class;
use super::HATCH;
use crate::figure::Status;
use crate::story::{Panel, Point, Strip, status_name, wording};

/// How much of the strip the greatest growth takes, in per cent: its disc has
/// room behind it.
const REACH: Decimal = Decimal::from_parts(97, 0, 0, false, 0);
/// Nearer to an end than this, in per cent, words begin or end there.
const NEAR: Decimal = Decimal::from_parts(38, 0, 0, false, 0);
/// Words of so many characters fill the line where text is enlarged, and stand at
/// whichever end is nearer.
const WIDE: usize = 12;
const HALF: Decimal = Decimal::from_parts(50, 0, 0, false, 0);

/// A part of a whole in per cent, with two decimals.
pub(super) fn share(part: Decimal, whole: Decimal) -> Decimal {
    let share = part.checked_div(whole).unwrap_or_default();
    (share * Decimal::ONE_HUNDRED).round_dp(2).normalize()
}

/// A bar of so many per cent of the width, or of a track; hatched if it lies ahead.
pub(super) fn bar(percent: Decimal, status: Status, has_track: bool) -> impl IntoView + use<> {
    let fill = match status {
        Status::Actual => None,
        Status::Target => Some(format!("url(#{HATCH})")),
    };
    let track = has_track.then(|| view! { <rect class="track" width="100%" height="100%"></rect> });
    view! {
        <svg class=format!("bar {}", status_class(status)) aria-hidden="true">
            {track}
            <rect class="fill" width=format!("{percent}%") height="100%" fill=fill></rect>
        </svg>
    }
}

/// Growths on a line from zero: the least and the greatest are named, and that
/// of the words above. The title says that they are growths.
pub(super) fn strip(page: &Page, strip: &Strip) -> impl IntoView + use<> {
    let points = &strip.panel.points;
    let last = points.len() - 1;
    let most = points[last].amount;
    let place = |at: usize| {
        let place = share(points[at].amount, most) * REACH / Decimal::ONE_HUNDRED;
        place.round_dp(2)
    };
    let number = |at: usize| wording(&page.figures[points[at].figure]).to_string();
    let dot = |at: usize| {
        let radius = match (strip.own == Some(at), at == 0 || at == last) {
            (true, _) => "0.5em",
            (false, true) => "0.36em",
            (false, false) => "0.27em",
        };
        let class = format!("dot {}", status_class(points[at].status));
        view! { <circle class=class cx=format!("{}%", place(at)) cy="70%" r=radius></circle> }
    };
    // The words' own stands above what it may cover.
    let others = (0..points.len()).filter(|at| Some(*at) != strip.own);
    let dots = others.chain(strip.own).map(dot).collect_view();
    let own = strip.own.map(|at| {
        let (name, number) = (points[at].label.clone(), number(at));
        let is_wide = name.chars().count() + number.chars().count() >= WIDE;
        let near = if is_wide { HALF } else { NEAR };
        let (x, anchor) = match place(at) {
            start if start < near => (Decimal::ZERO, "start"),
            end if end > Decimal::ONE_HUNDRED - near => (Decimal::ONE_HUNDRED, "end"),
            middle => (middle, "middle"),
        };
        view! {
            <text x=format!("{x}%") y="30%" text-anchor=anchor>
                <tspan class="strip-name">{name}" "</tspan>
                {number}
            </text>
        }
    });
    let ends = [0, last].into_iter().filter(|at| Some(*at) != strip.own);
    let ends = ends.map(|at| {
        let (name, number) = (points[at].label.clone(), number(at));
        view! { <span class:is-last={at == last}><b>{number}</b>" "{name}</span> }
    });
    let title = strip.title();
    let said = |at: usize| format!("{}{}", points[at].label, number(at));
    let own_said = strip
        .own
        .map_or_else(String::new, |at| format!("，{}", said(at)));
    let label = format!("{title}：从{}到{}{own_said}", said(0), said(last));
    view! {
        <div class="strip" role="img" aria-label=label>
            <p class="quiet" aria-hidden="true">{title}</p>
            <svg class="strip-line" aria-hidden="true">
                <line class="axis" x1="0" x2="100%" y1="70%" y2="70%"></line>
                <line class="zero" x1="0" x2="0" y1="52%" y2="88%"></line>
                {dots}
                {own}
            </svg>
            <p class="strip-ends quiet" aria-hidden="true">{ends.collect_view()}</p>
        </div>
    }
}

/// From where, to where: two bars from zero with their numbers.
pub(super) fn pair(panel: &Panel) -> impl IntoView + use<> {
    let most = panel.points.iter().map(|point| point.amount).max();
    let most = most.unwrap_or_default();
    let goal = |point: &Point| match point.status {
        Status::Actual => "",
        Status::Target => status_name(point.status),
    };
    let said = panel.points.iter();
    let said: Vec<String> = said
        .map(|point| format!("{}{}{}", point.label, goal(point), point.wording))
        .collect();
    let rows = panel.points.iter().map(|point| {
        view! {
            <div class=format!("pair-row {}", status_class(point.status)) aria-hidden="true">
                <span class="quiet">{point.label.clone()}</span>
                {bar(share(point.amount, most), point.status, false)}
                {quantity(&point.wording)}
            </div>
        }
    });
    view! {
        <div class="pair" role="img" aria-label=format!("{}：{}", panel.name, said.join("，"))>
            {rows.collect_view()}
        </div>
    }
}

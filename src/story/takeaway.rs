//! What a chart says, drawn from its figures and never typed.

use rust_decimal::Decimal;

use crate::figure::{Figure, Kind, Sign, Status};
use crate::settings::ChartForm;

use super::compare::same_measure;
use super::count::count;
use super::open::surely_more;
use super::wording::base_told;
use super::{Panel, Point, scoreboard, wording};

/// One sentence without a full stop; qualifiers stay with their numbers.
pub(super) fn takeaway(form: ChartForm, panels: &[Panel], figures: &[Figure]) -> String {
    use ChartForm::{Bar, DotPlot, Ladder, Rings, ShareBar};
    match (form, panels) {
        (Bar, [panel]) => longest(panel, figures),
        (ShareBar, [panel]) => largest_part(panel, figures),
        (Rings, [panel]) => shares(panel, figures),
        (Ladder, [panel]) => one_ladder(panel),
        (DotPlot, panels) => scoreboard::verdict(panels, figures),
        (Bar | ShareBar | Rings | Ladder, panels) => ladders(panels),
    }
}

fn longest(panel: &Panel, figures: &[Figure]) -> String {
    let top = leaders(&panel.points);
    let first = &figures[panel.points[0].figure];
    let falls = first.sign == Some(Sign::Minus);
    let superlative = match (first.kind, first.status) {
        (Kind::AvgGrowth, _) if falls => "年均降幅最大",
        (Kind::AvgGrowth, _) => "年均增长最快",
        (Kind::Growth, Status::Actual) if falls => "降幅最大",
        (Kind::Growth, Status::Target) if falls => "降幅目标最大",
        (Kind::Growth, Status::Actual) => "增长最快",
        (Kind::Growth, Status::Target) => "增长目标最高",
        (Kind::Share, _) => "比率最高",
        (Kind::Change, _) if falls => "降幅最大",
        (Kind::Level | Kind::Change | Kind::Multiple | Kind::Ratio | Kind::Cumulative, _) => "最多",
    };
    if !certain(&panel.points, top.len(), figures) {
        let [a, .., z] = &panel.points[..] else {
            return each(&panel.points);
        };
        return format!(
            "{}：从{}{}到{}{}",
            panel.name, a.label, a.wording, z.label, z.wording
        );
    }
    let count = count(panel.points.len());
    let names: Vec<&str> = top.iter().map(|point| point.label.as_str()).collect();
    format!(
        "{count}项指标中{}{}{superlative}，{}",
        names.join("和"),
        base_told(first),
        wording(&figures[top[0].figure])
    )
}

/// The points that share the greatest amount; points are sorted.
fn leaders(points: &[Point]) -> Vec<&Point> {
    points
        .iter()
        .filter(|point| point.amount == points[0].amount)
        .collect()
}

/// Whether the leaders lead whatever the qualifiers leave open, and lead
/// together if there are several.
fn certain(points: &[Point], leaders: usize, figures: &[Figure]) -> bool {
    let (top, rest) = points.split_at(leaders);
    let leads = |point: &Point| rest.iter().all(|other| surely_more(point, other, figures));
    !rest.is_empty()
        && top[0].amount > Decimal::ZERO
        && top
            .iter()
            .all(|point| point.wording == top[0].wording && leads(point))
}

fn largest_part(panel: &Panel, figures: &[Figure]) -> String {
    let mut points: Vec<&Point> = panel.points.iter().collect();
    points.sort_by_key(|point| std::cmp::Reverse(point.amount));
    let (first, second) = match points[..] {
        [first, second, ..] if surely_more(first, second, figures) => (first, second),
        _ => return each(&panel.points),
    };
    format!(
        "{}比重最大，占{}，{}占{}",
        first.label, first.wording, second.label, second.wording
    )
}

/// Two shares of the same measure are set against each other; others are
/// only named, because more of one says nothing about more of another.
fn shares(panel: &Panel, figures: &[Figure]) -> String {
    let [a, b] = &panel.points[..] else {
        return each(&panel.points);
    };
    let (more, less) = if a.amount < b.amount { (b, a) } else { (a, b) };
    if !surely_more(more, less, figures) || !same_measure(&a.label, &b.label) {
        return each(&panel.points);
    }
    format!(
        "{}{}，高于{}的{}",
        more.label, more.wording, less.label, less.wording
    )
}

fn one_ladder(panel: &Panel) -> String {
    let [first, .., last] = &panel.points[..] else {
        return each(&panel.points);
    };
    let goal = if last.status == Status::Target {
        "目标"
    } else {
        ""
    };
    format!(
        "{}：{}{}，{}{goal}{}",
        panel.name, first.label, first.wording, last.label, last.wording
    )
}

fn ladders(panels: &[Panel]) -> String {
    let ends: Vec<&Point> = panels
        .iter()
        .filter_map(|panel| panel.points.last())
        .collect();
    let same = ends.windows(2).all(|pair| pair[0].label == pair[1].label);
    let levels = panels.iter().zip(&ends).map(|(panel, end)| {
        let label = if same { "" } else { end.label.as_str() };
        format!("{}{label}{}", panel.name, end.wording)
    });
    let levels: Vec<String> = levels.collect();
    match ends.first() {
        Some(end) if same => format!("到{}，{}", end.label, levels.join("，")),
        _ => levels.join("，"),
    }
}

/// All points, one after another; of a shared aim, by when.
fn each(points: &[Point]) -> String {
    let all: Vec<String> = points
        .iter()
        .map(|p| format!("{}{}", p.label, p.wording))
        .collect();
    let all = all.join("，");
    let aim = |point: &Point| point.status == Status::Target && point.year == points[0].year;
    match points.first().and_then(|point| point.year) {
        Some(year) if points.iter().all(aim) => format!("到{year}年，{all}"),
        _ => all,
    }
}

//! What a chart shows, in words.

use crate::figure::Status;
use crate::story::{Panel, Point, Series, Shape};

/// All a chart shows, as sentences for those who hear it.
pub(super) fn describe(series: &Series) -> String {
    let form = match series.shape {
        Shape::Bar => "条形图,从零画起",
        Shape::ShareBar => "分段条,合起来是整体",
        Shape::Rings => "圆环图,每个圆环各是一个整体,不能相加",
        Shape::Ladder => "台阶图,从零画起",
    };
    let panels: Vec<String> = series
        .panels
        .iter()
        .map(|panel| told(series.shape, panel))
        .collect();
    format!("{form}。{}。", panels.join("。"))
}

fn told(shape: Shape, panel: &Panel) -> String {
    let points: Vec<String> = panel.points.iter().map(point).collect();
    let steps = panel.steps.iter().map(|step| {
        let (from, to) = (&panel.points[step.from].label, &panel.points[step.to].label);
        format!("算得{from}到{to}{},这是计算,不是报告原话", step.computed)
    });
    let all: Vec<String> = points.into_iter().chain(steps).collect();
    let name = match shape {
        Shape::ShareBar | Shape::Ladder => format!("{}:", panel.name),
        Shape::Bar | Shape::Rings => format!("{}:", panel.name),
    };
    format!("{name}{}", all.join(";"))
}

fn point(point: &Point) -> String {
    let goal = match point.status {
        Status::Target => "(目标)",
        Status::Actual => "",
    };
    format!("{}{goal}{}", point.label, point.said)
}

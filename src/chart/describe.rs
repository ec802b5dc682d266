//! What a chart shows, in words.

use crate::figure::Status;
use crate::settings::ChartForm;
use crate::story::{Aside, Panel, Point, Series};

/// All a chart shows, as sentences for those who hear it.
pub(super) fn describe(series: &Series) -> String {
    let rings = series.panels.iter().all(Panel::is_share);
    let form = match series.form {
        ChartForm::Bar => "条形图，从零画起",
        ChartForm::ShareBar => "分段条，各段合起来是整体",
        ChartForm::Rings => "圆环图，每个圆环各有一个整体，不能相加",
        ChartForm::Ladder if rings => "圆环图，每个圆环是一个时间",
        ChartForm::Ladder => "台阶图，每级是一个时间，从零画起",
        ChartForm::DotPlot => "点图，每行一个指标，所有点在同一条轴上，从零画起",
    };
    let panels: Vec<String> = series.panels.iter().map(told).collect();
    format!("{form}。{}。", panels.join("。"))
}

fn told(panel: &Panel) -> String {
    let points = panel.points.iter().map(point);
    let steps = panel.steps.iter().map(|step| {
        let (from, to) = (&panel.points[step.from].label, &panel.points[step.to].label);
        format!("{from}到{to}{}，这是算得的，不是报告原话", step.computed)
    });
    let asides = panel.asides.iter().map(aside);
    let all: Vec<String> = points.chain(asides).chain(steps).collect();
    format!("{}：{}", panel.name, all.join("；"))
}

fn point(point: &Point) -> String {
    format!("{}{}{}", point.label, goal(point.status), point.wording)
}

fn aside(aside: &Aside) -> String {
    let Aside {
        label,
        status,
        text,
        ..
    } = aside;
    format!("{label}{}{text}，不在轴上", goal(*status))
}

fn goal(status: Status) -> &'static str {
    match status {
        Status::Target => "（目标）",
        Status::Actual => "",
    }
}

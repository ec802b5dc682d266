//! Words and marks stay inside the picture, whatever a report brings.

mod chart_support;

use chart_support::{Seed, chart, figure, root, series};
use yitu::chart::{Renderer, draw};
use yitu::figure::Figure;
use yitu::figure::Kind::{self, Growth, Level, Ratio, Share};
use yitu::settings::ChartForm::{self, Bar, Ladder, Rings, ShareBar};

/// A figure's words, kind, first and last year.
type Row = (&'static str, Kind, u16, u16);

const ODD: &[(ChartForm, &[&str], &[Row])] = &[
    (
        Bar,
        &[],
        &[
            (
                "规模以上工业战略性新兴产业增加值 12.9 %",
                Growth,
                2021,
                2021,
            ),
            ("进出口 -3.2 %", Growth, 2021, 2021),
            ("实际利用外资 预计 -8.5 % 左右", Growth, 2021, 2021),
        ],
    ),
    (
        ShareBar,
        &["农业", "林业", "渔业", "采矿业", "制造业", "其他服务业"],
        &[("产业结构 1.1:0.9:2:1:55:40", Ratio, 2021, 2021)],
    ),
    (
        ShareBar,
        &["城镇人口", "乡村人口"],
        &[("人口结构 96:4", Ratio, 2021, 2021)],
    ),
    (
        Ladder,
        &[],
        &[
            ("地区生产总值 预计 突破 700 亿元", Level, 2021, 2021),
            ("地区生产总值 740 亿元 左右", Level, 2022, 2022),
            ("地区生产总值 突破 1050 亿元", Level, 2026, 2026),
        ],
    ),
    (
        Ladder,
        &[],
        &[
            ("全体居民人均可支配收入 44400 元", Level, 2021, 2021),
            ("全体居民人均可支配收入 65000 元 以上", Level, 2026, 2026),
            ("建设用地 900 亩", Level, 2021, 2021),
            ("建设用地 600 亩 以内", Level, 2026, 2026),
            ("城镇化率 86.4 %", Share, 2021, 2021),
            ("城镇化率 90 % 以上", Share, 2026, 2026),
        ],
    ),
    (
        Rings,
        &[],
        &[
            ("甲占比 0 %", Share, 2021, 2021),
            ("乙占比 0.5 %", Share, 2021, 2021),
            ("丙占比 100 %", Share, 2021, 2021),
            ("常住人口城镇化率 70.25 %", Share, 2021, 2021),
        ],
    ),
];

#[test]
fn the_words_of_the_reports_charts_stay_inside() {
    for chart in Seed::read().charts() {
        inside(&chart.svg);
    }
}

#[test]
fn the_words_of_odd_charts_stay_inside() {
    let (mut all, mut figures) = (Vec::new(), Vec::new());
    for (n, (form, parts, rows)) in ODD.iter().enumerate() {
        let own: Vec<Figure> = rows
            .iter()
            .map(|row| figure(row.0, row.1, row.2, row.3))
            .collect();
        let selectors: Vec<String> = own.iter().map(yitu::story::selector).collect();
        let mut chosen = chart(
            *form,
            &selectors.iter().map(String::as_str).collect::<Vec<_>>(),
        );
        chosen.id = format!("odd-{n}");
        chosen.parts = parts.iter().map(|&part| part.to_owned()).collect();
        let mut one = series(chosen, &own).expect("a series");
        let points = one.panels.iter_mut().flat_map(|panel| &mut panel.points);
        points.for_each(|point| point.figure += figures.len());
        figures.extend(own);
        all.push(one);
    }
    let charts = draw(&all, &figures, &Renderer::in_project(root())).expect("charts");
    for chart in &charts {
        inside(&chart.svg);
    }
}

/// Every text of a drawing has its ends and its line inside the view box.
fn inside(svg: &str) {
    let attribute = |tag: &str, name: &str| -> Option<String> {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        rest.split('"').next().map(str::to_owned)
    };
    let number = |words: &str| words.parse::<f64>().expect("a number");
    let view_box = attribute(svg, "viewBox").expect("a view box");
    let sizes: Vec<f64> = view_box.split(' ').map(number).collect();
    let texts: Vec<&str> = svg.split("<text").skip(1).collect();
    assert!(!texts.is_empty());
    for text in texts {
        let words = text
            .split_once('>')
            .map_or("", |(_, rest)| rest.split("</text>").next().unwrap_or(""));
        let bare = words.replace("<tspan>", "").replace("</tspan>", "");
        let long: f64 = bare
            .chars()
            .map(|c| if c.is_ascii() { 9.0 } else { 14.0 })
            .sum();
        let (x, y) = (
            attribute(text, "x").expect("x"),
            attribute(text, "y").expect("y"),
        );
        let left = match attribute(text, "text-anchor").as_deref() {
            Some("middle") => number(&x) - long / 2.0,
            Some("end") => number(&x) - long,
            _ => number(&x),
        };
        // Half a digit may stick out: the card's own margin is wider.
        assert!(
            left >= -5.0 && left + long <= sizes[2] + 5.0,
            "{bare} from {left} in {svg}"
        );
        assert!(
            number(&y) >= 12.0 && number(&y) <= sizes[3],
            "{bare} at {y} in {svg}"
        );
    }
}

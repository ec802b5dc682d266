//! Words and marks stay inside the picture, whatever a report brings.

use crate::support::{Seed, chart, engine, figure, series};
use yitu::chart::draw;
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
        ShareBar,
        &[
            "粮食",
            "蔬菜",
            "水果",
            "茶叶",
            "花卉",
            "畜禽",
            "水产",
            "其他农产品",
        ],
        &[("产值结构 3.1:2.9:4:3:4:5:8:70", Ratio, 2021, 2021)],
    ),
    (
        Ladder,
        &[],
        &[
            ("森林覆盖率 52.25 %", Share, 2021, 2021),
            ("森林覆盖率 53.16 %", Share, 2022, 2022),
            ("森林覆盖率 55 % 以上", Share, 2026, 2026),
        ],
    ),
    (
        Rings,
        &[],
        &[
            (
                "规模以上工业战略性新兴产业增加值占比 64 %",
                Share,
                2021,
                2021,
            ),
            ("数字制造业产值占比 35.5 %", Share, 2021, 2021),
            ("丙占比 99.99 %", Share, 2021, 2021),
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
fn the_words_of_the_reports_charts_stay_inside_and_apart() {
    let Some(charts) = Seed::read().charts() else {
        return;
    };
    for chart in charts {
        inside_and_apart(&chart.svg);
        inside_and_apart(&chart.large_svg);
    }
}

#[test]
fn the_words_of_odd_charts_stay_inside_and_apart() {
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
    let Some(engine) = engine() else { return };
    let charts = draw(&all, &figures, engine).expect("charts");
    for chart in &charts {
        inside_and_apart(&chart.svg);
        inside_and_apart(&chart.large_svg);
    }
}

/// A line of words, and the frame that it fills.
struct Line {
    words: String,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// No line of a drawing leaves the view box or touches another.
fn inside_and_apart(svg: &str) {
    let view_box = attribute(svg, "viewBox").expect("a view box");
    let sizes: Vec<f64> = view_box.split(' ').map(number).collect();
    let lines: Vec<Line> = svg.split("<text").skip(1).map(line).collect();
    assert!(!lines.is_empty());
    for (n, line) in lines.iter().enumerate() {
        let Line {
            words,
            left,
            right,
            top,
            bottom,
        } = line;
        // Half a digit may stick out: the card's own margin is wider.
        let within = *left >= -5.0 && *right <= sizes[2] + 5.0 && *top >= -2.0;
        assert!(within && *bottom <= sizes[3] + 4.0, "{words} leaves {svg}");
        for other in &lines[n + 1..] {
            let beside = *right <= other.left || other.right <= *left;
            let below = *bottom <= other.top || other.bottom <= *top;
            assert!(beside || below, "{words} touches {} in {svg}", other.words);
        }
    }
}

/// The line of a `<text`, measured as fonts for screens are: Chinese is
/// square, digits are a bit wider than half.
fn line(text: &str) -> Line {
    let (tag, rest) = text.split_once('>').expect("a tag");
    let words = rest.split("</text>").next().expect("words");
    let (large, small) = match attribute(tag, "class").as_deref() {
        // The values of a dot plot are smaller; that errs on the safe side.
        Some("value") => (20.0, 14.0),
        Some("name") => (15.0, 15.0),
        _ => (14.0, 14.0),
    };
    let (mut wide, mut size) = (0.0, large);
    for piece in words.split_inclusive('>') {
        let bare = piece.split('<').next().unwrap_or(piece);
        let of = |c: char| if c.is_ascii() { 0.56 } else { 1.0 };
        wide += bare.chars().map(of).sum::<f64>() * size;
        size = if piece.ends_with("<tspan>") {
            small
        } else {
            large
        };
    }
    let (x, y) = ["x", "y"]
        .map(|name| number(&attribute(tag, name).expect(name)))
        .into();
    let left = match attribute(tag, "text-anchor").as_deref() {
        Some("middle") => x - wide / 2.0,
        Some("end") => x - wide,
        _ => x,
    };
    Line {
        words: words.to_owned(),
        left,
        right: left + wide,
        top: y - 0.8 * large,
        bottom: y + 0.1 * large,
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next().map(str::to_owned)
}

fn number(words: &str) -> f64 {
    words.parse().expect("a number")
}

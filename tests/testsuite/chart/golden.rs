//! Every chart of the report that ships, compared with its golden files, and
//! what holds for all of them. `cargo xtask snap` shows what changed.

use std::collections::HashSet;
use std::fmt::Write;

use crate::support::{GOLDEN, Seed, expect_golden, root};
use yitu::chart::{Cell, Chart, Size, drawing};
use yitu::story::Series;

#[test]
fn charts_are_drawn_as_before() {
    let Some(charts) = Seed::read().charts() else {
        return;
    };
    for chart in charts {
        for (form, now) in [
            ("svg", lines(&chart.svg)),
            ("large.svg", lines(&chart.large_svg)),
            ("md", told(&chart)),
        ] {
            expect_golden(&format!("charts/{}.{form}", chart.id), &now);
        }
    }
}

#[test]
fn every_golden_file_belongs_to_a_chart() {
    let series = Seed::read().series();
    let known: HashSet<&str> = series.iter().map(|series| &*series.id).collect();
    let folder = root().join(GOLDEN).join("charts");
    for file in std::fs::read_dir(folder).expect("a folder") {
        let name = file.expect("an entry").file_name();
        let name = name.to_str().expect("UTF-8");
        let chart = name.split_once('.').map_or(name, |(chart, _)| chart);
        assert!(known.contains(chart), "{name} belongs to no chart");
    }
}

/// A chart with each of its drawings.
fn drawings(chart: &Chart) -> [(&Chart, &String); 2] {
    [(chart, &chart.svg), (chart, &chart.large_svg)]
}

/// A mark a line.
fn lines(svg: &str) -> String {
    svg.replace("<g ", "\n<g ").replace("</svg>", "\n</svg>\n")
}

/// What is said beside the picture.
fn told(chart: &Chart) -> String {
    let table = &chart.table;
    let mut told = format!(
        "# {}\n\n{}\n\n{}\n\n",
        chart.takeaway, chart.description, table.caption
    );
    let mut row = |cells: &[String]| writeln!(told, "| {} |", cells.join(" | ")).expect("memory");
    row(&table.head);
    row(&vec!["---".to_owned(); table.head.len()]);
    for line in &table.rows {
        let cells = line.cells.iter().map(|cell| match cell {
            Cell::Figure { figure, text } => format!("{text} [{figure}]"),
            Cell::Words { line, text } => format!("{text} [line {line}]"),
            Cell::Computed(text) => format!("({text})"),
            Cell::Empty => String::new(),
        });
        row(&std::iter::once(line.name.clone())
            .chain(cells)
            .collect::<Vec<_>>());
    }
    told
}

#[test]
fn every_number_of_a_chart_is_a_figures_or_computed() {
    let seed = Seed::read();
    let Some(charts) = seed.charts() else { return };
    for (series, chart) in seed.series().iter().zip(charts) {
        let known = known(&seed, series);
        let mut said = vec![
            chart.takeaway.clone(),
            chart.description.clone(),
            told(&chart),
        ];
        for (svg, size) in [(&chart.svg, Size::Normal), (&chart.large_svg, Size::Large)] {
            said.extend(texts(svg));
            labels(&drawing(series, size).option, &mut said);
        }
        // A figure's index in the golden table is no number of the chart.
        let said = said.iter().map(|words| without_brackets(words));
        for number in said.flat_map(|words| numbers(&words)) {
            assert!(
                known.contains(&number),
                "{}: {number} comes from nowhere",
                series.id
            );
        }
    }
}

#[test]
fn a_mark_shows_the_number_of_its_own_figure() {
    let seed = Seed::read();
    let Some(charts) = seed.charts() else { return };
    for (chart, svg) in charts.iter().flat_map(drawings) {
        let marks: Vec<&str> = svg.split("<g class=\"mark\"").skip(1).collect();
        assert!(marks.len() > 1, "{}", chart.id);
        for mark in marks {
            let at: usize = mark
                .split('"')
                .nth(1)
                .expect("data-figure")
                .parse()
                .expect("an index");
            let figure = &seed.figures[at];
            let value: Vec<String> = texts(mark)
                .into_iter()
                .filter(|t| !t.ends_with('年'))
                .collect();
            let value = value.concat();
            let parts = figure
                .value
                .split(':')
                .any(|part| numbers(&value).contains(part));
            assert!(parts, "{}: {value} is not {}", chart.id, figure.value);
            for qualifier in &figure.qualifiers {
                assert!(
                    value.contains(qualifier.word.as_str()),
                    "{}: {value} lost {}",
                    chart.id,
                    qualifier.word
                );
            }
        }
    }
}

#[test]
fn a_chart_obeys_a_strict_policy_and_takes_its_colours_from_the_page() {
    let seed = Seed::read();
    let Some(charts) = seed.charts() else { return };
    for (chart, svg) in charts.iter().flat_map(drawings) {
        let mut ids = HashSet::new();
        for banned in [
            "style", "<script", "=\"#", "rgb(", "href", "xmlns", "font-", "zr0",
        ] {
            assert!(!svg.contains(banned), "{}: {banned}", chart.id);
        }
        assert!(svg.contains("role=\"img\"") && svg.contains("<title") && svg.contains("<desc"));
        for id in svg
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            assert!(id.starts_with(&format!("{}-", chart.id)), "{id}");
            assert!(ids.insert(id.to_owned()), "{id} twice");
        }
        for used in svg
            .split("url(#")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            assert!(ids.contains(used), "{used} is not defined");
        }
    }
}

/// The numbers a chart may show: its figures', their years, what is computed.
fn known(seed: &Seed, series: &Series) -> HashSet<String> {
    let mut known = HashSet::new();
    for panel in &series.panels {
        let points = panel.points.iter().map(|point| point.figure);
        let asides = panel.asides.iter().filter_map(|aside| aside.figure);
        for at in points.chain(asides) {
            let figure = &seed.figures[at];
            known.extend(figure.value.split(':').map(str::to_owned));
            known.extend(figure.value_max.as_ref().map(ToString::to_string));
            let period = figure.period.as_ref();
            known.extend(
                period
                    .iter()
                    .flat_map(|p| [p.first.to_string(), p.last.to_string()]),
            );
            known.extend(numbers(&figure.name));
        }
        known.extend(
            panel
                .steps
                .iter()
                .map(|step| step.computed.value.abs().to_string()),
        );
    }
    known
}

fn numbers(words: &str) -> HashSet<String> {
    let runs = words.split(|c: char| !c.is_ascii_digit() && c != '.');
    runs.map(|run| run.trim_matches('.').to_owned())
        .filter(|run| !run.is_empty())
        .collect()
}

/// The text elements of an SVG, each without its inner tags.
fn texts(svg: &str) -> Vec<String> {
    let texts = svg
        .split("<text")
        .skip(1)
        .filter_map(|rest| rest.split("</text>").next());
    let bare = |text: &str| {
        let inner = text.split_once('>').map_or("", |(_, inner)| inner);
        inner.replace("<tspan>", "").replace("</tspan>", "")
    };
    texts.map(bare).collect()
}

/// Everything an option writes as text.
fn labels(option: &serde_json::Value, said: &mut Vec<String>) {
    match option {
        serde_json::Value::Object(fields) => {
            for (key, value) in fields {
                match value.as_str() {
                    Some(words)
                        if ["formatter", "text", "name", "value"].contains(&key.as_str()) =>
                    {
                        said.push(words.to_owned());
                    }
                    _ => labels(value, said),
                }
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| labels(item, said)),
        _ => {}
    }
}

fn without_brackets(words: &str) -> String {
    let pieces = words.split('[').enumerate();
    pieces
        .map(|(n, piece)| {
            if n == 0 {
                piece
            } else {
                piece.split_once(']').map_or(piece, |p| p.1)
            }
        })
        .collect()
}

//! `yitu prerender`: writes a report into the page that the build staged, and
//! beside it a page for each part that other sites may show.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::Args;
use serde_json::json;

use super::faults::Fault;
use super::files::read_text;
use super::load::{Loaded, load};
use crate::chart::{self, Renderer};
use crate::open_data;
use crate::story::{self, Picture, Series};
use crate::view::{self, Html, Page};

/// Where in `index.html` the page's parts go.
const HEAD_MARK: &str = "<!--yitu:head-->";
const BODY_MARK: &str = "<!--yitu:body-->";
/// What stands between these is for the whole page alone.
const ISLANDS: [&str; 2] = ["<!--yitu:islands-->", "<!--/yitu:islands-->"];

/// The file beside the page with what the chart engine is given.
const CHARTS: &str = "charts.json";
/// The staged drawings for readers of large text, by the charts' ids.
const LARGE: &str = "large-charts.json";
/// The folder beside the page for the oEmbed answers.
const OEMBED: &str = "oembed";
/// The staged file that tells the build who may show the page in a frame.
const ANCESTORS: &str = "frame-ancestors.txt";
/// The staged file that tells whether the page can be read offline.
const OFFLINE: &str = "offline.txt";

/// Write a report into the page that the build staged.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The report's folder, with report.md and report.toml.
    #[arg(long)]
    report: PathBuf,
    /// The staged index.html, with its two marks.
    #[arg(long)]
    page: PathBuf,
}

/// Writes the page in place.
///
/// # Errors
/// Whatever keeps the page from being written.
pub(super) fn run(arguments: &Arguments) -> Result<(), Vec<Fault>> {
    let loaded = load(&arguments.report)?;
    let folder = arguments.page.parent().unwrap_or(Path::new("."));
    downloads(folder, &loaded)?;
    let page = page(&arguments.report, loaded)?;
    drawings(folder, &page)?;
    let template = read_template(&arguments.page)?;
    let (bare, whole) = (without_islands(&template), &template);
    let write = |template: &str, name: &str, html: &Html| {
        let text = template
            .replace(HEAD_MARK, &html.head)
            .replace(BODY_MARK, &html.body);
        fs::write(folder.join(name), text).map_err(|error| vec![unwritable(folder, &error)])
    };
    for part in view::parts(&page) {
        write(&bare, &part.file(), &view::render_part(&page, &part))?;
    }
    write(&bare, "embed.html", &view::render_addresses(&page))?;
    for_hosts(folder, &page)?;
    write(whole, "index.html", &view::render(&page))
}

/// What other sites and the server are told: the oEmbed answers, and who may
/// show the page in a frame.
fn for_hosts(folder: &Path, page: &Page) -> Result<(), Vec<Fault>> {
    let parts = view::parts(page);
    let names = parts.iter().map(|part| (part.id.as_str(), Some(part)));
    let answers = folder.join(OEMBED);
    let written = fs::create_dir_all(&answers).and_then(|()| {
        for (name, part) in [("index", None)].into_iter().chain(names) {
            if let Some(answer) = view::oembed(page, part) {
                fs::write(answers.join(format!("{name}.json")), answer.to_string())?;
            }
        }
        let site = &page.settings.site;
        fs::write(folder.join(OFFLINE), site.keeps_offline().to_string())?;
        fs::write(folder.join(ANCESTORS), site.frame_ancestors())
    });
    written.map_err(|error| vec![unwritable(folder, &error)])
}

/// The open data beside the page. The mark in front of the CSV tells
/// spreadsheet programs that it is UTF-8.
fn downloads(folder: &Path, loaded: &Loaded) -> Result<(), Vec<Fault>> {
    let (source, figures) = (&loaded.source, &loaded.reading.figures);
    let json = open_data::json(source, &loaded.report, &loaded.settings, figures);
    let mut csv = "\u{feff}".as_bytes().to_vec();
    let rows = open_data::rows(source, figures);
    let made = json.map_err(io::Error::from).and_then(|json| {
        open_data::csv(&mut csv, &rows)?;
        fs::write(folder.join(open_data::JSON_FILE), json)?;
        fs::write(folder.join(open_data::SCHEMA_FILE), open_data::SCHEMA)?;
        fs::write(folder.join(open_data::CSV_FILE), csv)
    });
    made.map_err(|error| vec![unwritable(folder, &error)])
}

/// What a reader's browser draws every chart from when it is enlarged, by its
/// name and with words of both sizes; and the drawings with large words. Each
/// is one file: the page can say its hash in few bytes.
fn drawings(folder: &Path, page: &Page) -> Result<(), Vec<Fault>> {
    let sizes = page.charts.iter().map(|chart| {
        let drawings = json!({ "normal": chart.drawing, "large": chart.large_drawing });
        (&chart.id, drawings)
    });
    let sizes: BTreeMap<_, _> = sizes.collect();
    let large = page.charts.iter().map(|one| (&one.id, &one.large_svg));
    let large: BTreeMap<_, _> = large.collect();
    let written = [(CHARTS, json!(sizes)), (LARGE, json!(large))]
        .into_iter()
        .try_for_each(|(name, all)| fs::write(folder.join(name), all.to_string()));
    written.map_err(|error| vec![unwritable(folder, &error)])
}

fn page(folder: &Path, loaded: Loaded) -> Result<Page, Vec<Fault>> {
    let report_file = folder.join("report.md");
    let Loaded {
        source,
        settings,
        report,
        reading,
        ..
    } = loaded;
    let figures = reading.figures;
    let in_report = |faults| Fault::in_text(&report_file, &source, faults);
    let pictures = story::pictures(&report, &figures, &settings.charts).map_err(in_report)?;
    let cover: Vec<_> = settings
        .cover
        .iter()
        .map(|selector| story::select("cover", selector, &figures))
        .collect::<Result<_, _>>()
        .map_err(|fault| in_report(vec![fault]))?;
    let scoreboard = story::scoreboard(&report, &figures);
    let mut series: Vec<Series> = pictures
        .iter()
        .flat_map(|card| &card.pictures)
        .filter_map(|picture| match picture {
            Picture::Chart(series) => Some(series.clone()),
            _ => None,
        })
        .collect();
    series.extend(scoreboard.series(&figures));
    let charts =
        chart::draw(&series, &figures, &Renderer::in_project(Path::new("."))).map_err(|error| {
            let hint = "图由 Node 里的 ECharts 画成；请先运行 npm ci";
            vec![Fault::of_file(&report_file, "chart::renderer", error, hint)]
        })?;
    Ok(Page {
        report,
        settings,
        figures,
        cover,
        pictures,
        scoreboard,
        charts,
    })
}

/// The staged page, which has each mark once.
fn read_template(file: &Path) -> Result<String, Vec<Fault>> {
    let template = read_text(file)?;
    for mark in [HEAD_MARK, BODY_MARK].iter().chain(&ISLANDS) {
        if template.matches(mark).count() != 1 {
            let message = format!("没有恰好一个 {mark}");
            let hint = "index.html 里，这个标记说明内容放在哪里";
            return Err(vec![Fault::of_file(file, "page::no-mark", message, hint)]);
        }
    }
    Ok(template)
}

/// The template of a page on which nothing wakes.
fn without_islands(template: &str) -> String {
    let [start, end] = ISLANDS;
    let before = template.split(start).next().unwrap_or_default();
    let after = template.split(end).last().unwrap_or_default();
    format!("{before}{after}")
}

fn unwritable(place: &Path, error: &io::Error) -> Fault {
    Fault::of_file(place, "file::unwritable", error, "请确认这里可以写")
}

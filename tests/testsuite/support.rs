//! Figures made by hand, the report that ships, and its charts.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use sha2::{Digest, Sha256};
use yitu::chart::{Chart, Memo, draw};
use yitu::cli::QuickJs;
use yitu::figure::{
    self, Base, Doubts, Figure, Kind, Measure, Period, Qualifier, Side, Sign, Status,
};
use yitu::publish::assets::NAMES;
use yitu::publish::assets::name::{DRAWING, FACE};
use yitu::publish::{Asset, Assets, Options, Plan, Source, publish};
use yitu::report::{self, Report};
use yitu::settings::{ChartSettings, PictureForm, Settings};
use yitu::story::{
    CardLayout, CardPictures, Picture, Scoreboard, Series, layouts, pictures, scoreboard,
};

/// Where golden files are; CONTRIBUTING.md says how a change is accepted.
pub(crate) const GOLDEN: &str = "tests/golden";

/// Words that are read after the number.
const AFTER: &[&str] = &["左右", "以上", "以下", "以内"];

/// `地区生产总值 突破 700 亿元` of some years, as a figure; what is planned is
/// told by its year.
pub(crate) fn figure(words: &str, kind: Kind, first: u16, last: u16) -> Figure {
    let words: Vec<&str> = words.split(' ').collect();
    let is_number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let at = words
        .iter()
        .position(is_number)
        .expect("words hold a number");
    let value = words[at].trim_start_matches('-');
    let unit = words.get(at + 1).filter(|unit| !AFTER.contains(unit));
    let before = words[1..at].iter().map(|word| (word, false));
    let behind = words[at + 1..].iter().filter(|word| AFTER.contains(word));
    let qualifiers = before.chain(behind.map(|word| (word, true)));
    let grows = matches!(kind, Kind::Growth | Kind::AvgGrowth);
    Figure {
        name: words[0].into(),
        value: value.into(),
        value_max: None,
        unit: unit.copied().unwrap_or_default().into(),
        written: None,
        sign: grows.then_some(if value == words[at] {
            Sign::Plus
        } else {
            Sign::Minus
        }),
        qualifiers: qualifiers
            .map(|(word, after)| Qualifier {
                word: (*word).into(),
                side: if after { Side::After } else { Side::Before },
            })
            .collect(),
        kind,
        period: Some(Arc::new(Period {
            first,
            last,
            part: None,
            words: String::new(),
            stated: true,
        })),
        base: Base::unsaid(kind, None),
        status: if last > 2021 {
            Status::Target
        } else {
            Status::Actual
        },
        measure: if words[0].starts_with("新建") {
            Measure::Work
        } else {
            Measure::Stock
        },
        doubts: Doubts::default(),
        apart: Vec::new(),
        part_of: None,
        span: 0..0,
        number: 0..0,
        line: 1,
    }
}

/// An editor's chart for the card 卡片.
pub(crate) fn chart(form: impl Into<PictureForm>, figures: &[&str]) -> ChartSettings {
    ChartSettings {
        id: "chart".to_owned(),
        card: "卡片".to_owned(),
        form: form.into(),
        figures: figures
            .iter()
            .map(|&selector| selector.to_owned())
            .collect(),
        parts: Vec::new(),
    }
}

/// The one picture an editor's chart makes of figures, or what is wrong.
pub(crate) fn picture(chart: ChartSettings, figures: &[Figure]) -> Result<Picture, String> {
    let outline = report::outline("# 报告\n\n### 篇章\n\n#### 卡片\n\n- 一句话。");
    let report = report::arrange(outline, &[]).expect("a report");
    match pictures(&report, figures, &[chart]) {
        Ok(mut cards) => Ok(cards.remove(0).pictures.remove(0)),
        Err(faults) => Err(faults
            .into_iter()
            .map(|fault| fault.message + &fault.hint)
            .collect()),
    }
}

/// As [`picture`], for a form that is a series.
pub(crate) fn series(chart: ChartSettings, figures: &[Figure]) -> Result<Series, String> {
    match picture(chart, figures)? {
        Picture::Chart(series) | Picture::Clauses(series) => Ok(series),
        other => Err(format!("no series but {other:?}")),
    }
}

/// The report that ships, read and told.
pub(crate) struct Seed {
    pub(crate) source: String,
    pub(crate) report: Report,
    pub(crate) figures: Vec<Figure>,
    pub(crate) cards: Vec<CardPictures>,
    pub(crate) layouts: Vec<CardLayout>,
    pub(crate) scoreboard: Scoreboard,
}

impl Seed {
    pub(crate) fn read() -> Self {
        let folder = root().join("data/beibei-2022");
        let text = |name: &str| std::fs::read_to_string(folder.join(name)).expect("a file");
        let source = text("report.md");
        let settings: Settings = toml::from_str(&text("report.toml")).expect("settings");
        let outline = report::outline(&source);
        let figures = figure::read(&source, &outline, Some(settings.year)).figures;
        let report = report::arrange(outline, &settings.bare_cards).expect("a report");
        let cards = pictures(&report, &figures, &settings.charts).expect("pictures");
        let layouts = layouts(&report, &figures, &cards, &settings.cards).expect("layouts");
        Self {
            source,
            scoreboard: scoreboard(&report, &figures),
            report,
            figures,
            cards,
            layouts,
        }
    }

    /// Every series, in the page's order.
    pub(crate) fn series(&self) -> Vec<Series> {
        let pictures = self.cards.iter().flat_map(|card| &card.pictures);
        let series = pictures.filter_map(Picture::series).cloned();
        series
            .chain(self.scoreboard.series(&self.figures))
            .collect()
    }

    /// Every chart, if there is an [`engine`].
    pub(crate) fn charts(&self) -> Option<Vec<Chart>> {
        let drawn = draw(&self.series(), &self.figures, engine()?);
        Some(drawn.expect("charts"))
    }
}

/// What draws charts, if its script has been made.
pub(crate) fn engine() -> Option<&'static Memo<QuickJs>> {
    static ENGINE: LazyLock<Option<Memo<QuickJs>>> = LazyLock::new(|| {
        let engine = QuickJs::new(&asset("drawing.js")?).expect("an engine");
        Some(Memo::new(engine))
    });
    ENGINE.as_ref()
}

/// The site of a report; `None` where nothing draws.
pub(crate) fn published(report: &str, settings: &str) -> Option<Plan<'static>> {
    let source = Source {
        report: report.to_owned(),
        settings: settings.to_owned(),
        cover: None,
    };
    let plan = publish(&source, Options::default(), assets()?, engine()?);
    Some(plan.expect("a report without faults"))
}

/// A page of a site, or what else is text.
pub(crate) fn text_at(plan: &Plan<'_>, path: &str) -> String {
    let bytes = plan.bytes(path).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(bytes.into_owned()).expect("UTF-8")
}

/// Stand-ins for what a site is made of; what is read while it is made is the
/// real one. `None` where that has not been made.
pub(crate) fn assets() -> Option<&'static Assets> {
    static ASSETS: LazyLock<Option<Assets>> = LazyLock::new(|| {
        let files = NAMES.map(|name| {
            let is_read = [DRAWING, FACE].contains(&name);
            let stand_in = || Some(format!("/* {name} */").into());
            Some(Asset {
                name: name.into(),
                bytes: if is_read { asset(name) } else { stand_in() }?.into(),
            })
        });
        let files: Option<Vec<Asset>> = files.into_iter().collect();
        Some(Assets::new(files?))
    });
    ASSETS.as_ref()
}

/// As [`assets`], in a folder as the program takes it.
pub(crate) fn assets_folder() -> Option<&'static Path> {
    static FOLDER: LazyLock<Option<PathBuf>> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("assets");
        std::fs::create_dir_all(&folder).expect("a folder");
        let assets = assets()?;
        let list = NAMES.map(|name| {
            let bytes = &assets.get(name).expect(name).bytes;
            std::fs::write(folder.join(name), bytes).expect("written");
            let hash: String = Sha256::digest(bytes)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            serde_json::json!({ "name": name, "file": name, "sha256": hash })
        });
        let list = serde_json::json!(list).to_string();
        std::fs::write(folder.join("manifest.json"), list).expect("written");
        Some(folder)
    });
    FOLDER.as_deref()
}

/// A file that is made for all reports; `None` where it has not been made,
/// because all other tests need no Node.
pub(crate) fn asset(name: &str) -> Option<Vec<u8>> {
    let bytes = std::fs::read(root().join("target/assets").join(name));
    if bytes.is_err() {
        // Not `eprintln`, which is shown of failed tests alone.
        let told = "is missing, and what needs it is NOT TESTED; to make it: cargo xtask assets";
        writeln!(std::io::stderr(), "target/assets/{name} {told}").expect("stderr");
    }
    bytes.ok()
}

/// Compares a text with the golden file of this name, a path below [`GOLDEN`].
pub(crate) fn expect_golden(name: &str, text: &str) {
    let (folder, name) = name.rsplit_once('/').unwrap_or(("", name));
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(root().join(GOLDEN).join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

//! What the rooms share: the reports at hand, their charts and sites, golden files.
//!
//! `made` makes figures and charts by hand, `assets` is what a site is made of.

mod assets;
mod made;

use std::path::Path;

use yitu::chart::{Chart, draw};
use yitu::figure::{self, Figure};
use yitu::publish::{Options, Plan, Source, publish};
use yitu::report::{self, Report};
use yitu::settings::Settings;
use yitu::story::{
    CardLayout, CardPictures, Picture, Scoreboard, Series, layouts, pictures, scoreboard,
};

pub(crate) use self::assets::{asset, assets, assets_folder, engine};
pub(crate) use self::made::{chart, figure, picture, series};

/// Where golden files are; CONTRIBUTING.md says how a change is accepted.
pub(crate) const GOLDEN: &str = "tests/golden";

/// The folder of the report that ships, and those of the invented ones.
pub(crate) const SHIPPED: &str = "data/beibei-2022";
pub(crate) const INVENTED: [&str; 2] = ["tests/reports/small", "tests/reports/odd"];
/// Invented ones without settings.
pub(crate) const UNDECIDED: [&str; 3] = [
    "tests/reports/county",
    "tests/reports/town",
    "tests/reports/province",
];
/// All reports with settings.
pub(crate) const REPORTS: [&str; 3] = [SHIPPED, INVENTED[0], INVENTED[1]];

/// The `report.md` and the `report.toml` of a report at hand, which may have none.
pub(crate) fn texts(folder: &str) -> [String; 2] {
    let text = |name| std::fs::read_to_string(root().join(folder).join(name));
    [
        text("report.md").expect("a report"),
        text("report.toml").unwrap_or_default(),
    ]
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
        let [source, settings] = texts(SHIPPED);
        let settings: Settings = toml::from_str(&settings).expect("settings");
        let outline = report::outline(&source);
        let figures = figure::read(&source, &outline, settings.year).figures;
        let report = report::arrange(outline).expect("a report");
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

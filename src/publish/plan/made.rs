//! The bytes at a path, made from what the plan holds.

use std::borrow::Cow;

use super::Plan;
use crate::open_data::{self, About, CSV_FILE, JSON_FILE, SCHEMA_FILE, XLSX_FILE};
use crate::publish::assets::name;
use crate::publish::entry::Entry;
use crate::publish::named::integrity_of;
use crate::publish::shell::missing_style;
use crate::publish::{headers, iis, servers, worker};
use crate::settings::WebAddress;
use crate::view::{self, Edition, Shell};

impl Plan<'_> {
    /// What lies at a path of this copy of the site.
    pub(super) fn made(&self, path: &str, entry: Entry, edition: Edition<'_>) -> Cow<'_, [u8]> {
        let (page, shell) = (&self.page, &self.shell);
        let text = match entry {
            Entry::Named => {
                return self
                    .named
                    .get(path)
                    .map(|file| Cow::Borrowed(&**file))
                    .unwrap_or_default();
            }
            Entry::Asset(name) => return self.assets.bytes(name).into(),
            Entry::WorkerOff => return self.assets.bytes(name::WORKER_OFF).into(),
            Entry::FiguresCsv => return open_data::csv_file(&self.source, &page.figures).into(),
            Entry::FiguresXlsx => {
                return open_data::xlsx(&self.source, &self.about(), &page.figures).into();
            }
            Entry::Package => return self.package().into(),
            Entry::FiguresSchema => return open_data::SCHEMA.as_bytes().into(),
            Entry::FiguresJson => {
                open_data::json(&self.source, &page.report, &page.settings, &page.figures)
            }
            Entry::Whole => view::whole(page, shell, edition),
            Entry::Part(at) => view::part_page(page, &self.parts[at], shell, edition),
            Entry::Picture => {
                let named = self.pictures.paths().find(|(file, _)| file == path);
                let bytes = named.map(|(_, name)| self.pictures.bytes(name));
                return bytes.unwrap_or_default().into();
            }
            Entry::Poster(at) => {
                let part = &self.parts[at];
                let drawn = self.pictures.of(&part.id);
                let size = drawn.map_or([0, 0], |drawn| [drawn.width, drawn.height]);
                view::poster_page(page, part, size, &missing_style(self.assets))
            }
            Entry::Long => {
                let pieces = self.pictures.long().into_iter();
                let sized = pieces.map(|(name, drawn)| (name, [drawn.width, drawn.height]));
                let sized: Vec<_> = sized.collect();
                view::long_page(page, &sized, &missing_style(self.assets))
            }
            Entry::Topics => view::topics(page, shell, edition),
            Entry::Addresses => view::addresses(page, shell, edition),
            Entry::OEmbed(at) => view::oembed(page, at.map(|at| &self.parts[at]), edition)
                .map_or_else(String::new, |answer| answer.to_string()),
            Entry::Plain => view::plain(page, &missing_style(self.assets)),
            Entry::Missing => view::missing(&missing_style(self.assets)),
            Entry::Policy => self.policy(),
            Entry::Nginx => servers::nginx(&self.policy()),
            Entry::Caddy => servers::caddy(&self.policy()),
            Entry::Iis => iis::config(&self.policy()),
            Entry::Worker => return self.worker().into(),
        };
        text.into_bytes().into()
    }

    fn about(&self) -> About<'_> {
        About::of(&self.page.report, &self.page.settings)
    }

    /// All data in one file, with the address that it is cited by.
    fn package(&self) -> Vec<u8> {
        let data = [CSV_FILE, XLSX_FILE, JSON_FILE, SCHEMA_FILE];
        let bytes = |name| self.bytes(name).unwrap_or_default().into_owned();
        let mut files = data.map(|name| (name, bytes(name))).to_vec();
        files.push(("report.md", self.source.clone().into_bytes()));
        let site = self.page.settings.site.address.as_ref();
        let cited = site.map(|site| [site.as_str(), &self.frozen().way()].concat());
        open_data::package(&self.about(), cited.as_deref(), &files)
    }

    /// The Content-Security-Policy of the site.
    pub fn policy(&self) -> String {
        let shell = &self.shell;
        let missing = missing_style(self.assets);
        let Shell {
            style,
            style_behind,
            style_part,
            ..
        } = shell;
        let styles = [style, style_behind, style_part, &missing].map(integrity_of);
        let scripts = [&shell.first, &shell.behind].map(integrity_of);
        let settings = &self.page.settings;
        let counter = settings
            .gov
            .as_ref()
            .and_then(|gov| gov.statistics.as_ref());
        let counter = counter.map(WebAddress::origin);
        headers::policy(&styles, &scripts, &settings.site.frame_ancestors(), counter)
    }

    /// The service worker, told of every file that the page may ask for.
    fn worker(&self) -> Vec<u8> {
        let page = view::whole(&self.page, &self.shell, Edition::Live(&self.edition));
        let named = self
            .named
            .iter()
            .map(|(path, bytes)| (path.as_str(), &**bytes));
        let files = [("", page.as_bytes())].into_iter().chain(named);
        worker::worker(files, &self.edition, &self.assets.text(name::WORKER))
    }
}

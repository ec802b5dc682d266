//! What lies at the paths of a site.

use std::collections::BTreeMap;

use super::assets::name;
use super::named::NamedFiles;
use super::pictures::Pictures;
use super::{headers, iis, servers};
use crate::open_data;
use crate::view::{LONG, OEMBED, PLAIN, Page, Part, TOPICS_PAGE, poster_page_file};

/// The page itself; every other page beside it shows a part of it.
const PAGE: &str = "index.html";
/// The list of all parts.
const ADDRESSES: &str = "embed.html";
/// The service worker.
pub(super) const WORKER: &str = "sw.js";
/// What an operator puts in the worker's place to end it everywhere.
const WORKER_OFF: &str = "sw-kill.js";

/// What lies at a path.
#[derive(Clone, Copy, Debug)]
pub(super) enum Entry {
    /// A file that pages name; its bytes are at its own name.
    Named,
    Whole,
    /// The page of a part, by its place among all parts.
    Part(usize),
    /// The small page with the poster of a part, by its place among all parts.
    Poster(usize),
    /// The small page with the long picture.
    Long,
    /// A picture; its name is that of its file.
    Picture,
    Addresses,
    /// The report's text alone.
    Plain,
    Topics,
    /// The answer for a part, or for the whole page.
    OEmbed(Option<usize>),
    FiguresJson,
    FiguresSchema,
    FiguresCsv,
    FiguresXlsx,
    /// All data in one file.
    Package,
    /// An asset as it is.
    Asset(&'static str),
    Missing,
    Policy,
    Nginx,
    Caddy,
    Iis,
    Worker,
    WorkerOff,
}

/// What lies in the site's folder and, once more, in its edition's.
pub(super) fn copied(
    page: &Page,
    parts: &[Part],
    named: &NamedFiles<'_>,
) -> BTreeMap<String, Entry> {
    let mut files = BTreeMap::from([
        (PAGE.to_owned(), Entry::Whole),
        (ADDRESSES.to_owned(), Entry::Addresses),
        (PLAIN.to_owned(), Entry::Plain),
        (TOPICS_PAGE.to_owned(), Entry::Topics),
        (open_data::JSON_FILE.to_owned(), Entry::FiguresJson),
        (open_data::SCHEMA_FILE.to_owned(), Entry::FiguresSchema),
        (open_data::CSV_FILE.to_owned(), Entry::FiguresCsv),
        (open_data::XLSX_FILE.to_owned(), Entry::FiguresXlsx),
        (open_data::ZIP_FILE.to_owned(), Entry::Package),
        (
            name::FACE_LICENCE.to_owned(),
            Entry::Asset(name::FACE_LICENCE),
        ),
    ]);
    files.extend(named.keys().map(|path| (path.clone(), Entry::Named)));
    for (at, part) in parts.iter().enumerate() {
        files.insert(part.file(), Entry::Part(at));
    }
    // The answers hold absolute addresses.
    if page.settings.site.address.is_some() {
        files.insert(format!("{OEMBED}/index.json"), Entry::OEmbed(None));
        for (at, part) in parts.iter().enumerate() {
            files.insert(
                format!("{OEMBED}/{}.json", part.id),
                Entry::OEmbed(Some(at)),
            );
        }
    }
    files
}

/// What lies in the site's folder alone.
pub(super) fn own(
    parts: &[Part],
    pictures: &Pictures,
    offline: bool,
    preview: bool,
) -> BTreeMap<String, Entry> {
    let worker = if offline {
        Entry::Worker
    } else {
        Entry::WorkerOff
    };
    let mut files: BTreeMap<String, Entry> = [
        (name::HOST, Entry::Asset(name::HOST)),
        (name::PASS_ON, Entry::Asset(name::PASS_ON)),
        (headers::MISSING_PAGE, Entry::Missing),
        (headers::POLICY_FILE, Entry::Policy),
        (servers::NGINX, Entry::Nginx),
        (servers::CADDY, Entry::Caddy),
        (iis::FILE, Entry::Iis),
        (WORKER, worker),
        (WORKER_OFF, Entry::WorkerOff),
    ]
    .map(|(path, entry)| (path.to_owned(), entry))
    .into();
    files.extend(pictures.paths().map(|(path, _)| (path, Entry::Picture)));
    if !pictures.long().is_empty() {
        files.insert(poster_page_file(LONG), Entry::Long);
    }
    let posters = parts.iter().enumerate();
    let posters = posters.filter(|(_, part)| pictures.of(&part.id).is_some());
    files.extend(posters.map(|(at, part)| (part.poster_page(), Entry::Poster(at))));
    if preview {
        files.insert(name::PREVIEW.to_owned(), Entry::Asset(name::PREVIEW));
    }
    files
}

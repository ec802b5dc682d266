//! `yitu serve`: a report becomes a site in the browser, anew at each change;
//! or the folder of a built site is sent as a good host would send it.
//!
//! Answers go to this machine alone. [`preview`] and [`folder`] say what is
//! answered, [`watch`] when the report has changed.

mod folder;
mod preview;
mod watch;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{self, HeaderMap, HeaderName, HeaderValue};
use clap::Args;
use tokio::runtime;

use super::build::How;
use super::faults::FileFault;
use crate::publish::{Assets, headers};

/// The port that people expect, and how many from it on are tried.
const PORT: u16 = 8080;
const TRIES: u16 = 20;

/// Show the site of a report in a browser, and again at each change.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The report's folder, with report.md and report.toml.
    #[arg(required_unless_present = "site")]
    report: Option<PathBuf>,
    /// Show the built site in this folder instead, as a good host would.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["report", "assets", "no_offline", "cms"])]
    site: Option<PathBuf>,
    /// The port to answer at; 0 takes any free one. By default 8080, or the
    /// next free one.
    #[arg(long)]
    port: Option<u16>,
    #[command(flatten)]
    how: How,
}

/// Answers until the program is ended; the address is the only line on
/// standard output.
///
/// # Errors
/// A taken port, assets that are missing, a folder that is none of a site or
/// cannot be watched. Faults of a report are no errors: they are shown.
pub(super) fn run(arguments: &Arguments, own: &Assets) -> Result<(), Vec<FileFault>> {
    let Arguments {
        report,
        site,
        port,
        how,
    } = arguments;
    let listener = listen(*port)?;
    let answers = match (site, report) {
        (Some(site), _) => folder::answers(site)?,
        (None, report) => preview::answers(report.as_deref().unwrap_or(Path::new(".")), how, own)?,
    };
    serve(listener, answers).map_err(|error| {
        let hint = "请用 --port 换一个端口";
        vec![FileFault::of_file(
            Path::new("yitu serve"),
            "serve::stopped",
            error,
            hint,
        )]
    })
}

fn listen(port: Option<u16>) -> Result<TcpListener, Vec<FileFault>> {
    let (first, tries) = port.map_or((PORT, TRIES), |port| (port, 1));
    let mut error = None;
    for port in first..first.saturating_add(tries) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(refused) => error = Some(refused),
        }
    }
    let refused = error.map_or_else(String::new, |error| format!("（{error}）"));
    let message = format!("端口 {first} 用不了{refused}");
    let hint = "请用 --port 换一个端口，--port 0 会自己找一个空的";
    let place = Path::new("127.0.0.1");
    Err(vec![FileFault::of_file(
        place,
        "serve::port-taken",
        message,
        hint,
    )])
}

fn serve(listener: TcpListener, answers: Router) -> io::Result<()> {
    let address = listener.local_addr()?;
    listener.set_nonblocking(true)?;
    let runtime = runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        println!("一图 http://{address}/ （按 Ctrl-C 结束）");
        axum::serve(listener, answers).await
    })
}

/// What goes with every answer.
fn always(policy: &str) -> Result<HeaderMap, http::Error> {
    let lines = headers::always(policy)
        .into_iter()
        .map(|(name, value)| Ok((HeaderName::try_from(name)?, HeaderValue::try_from(value)?)));
    lines.collect()
}

/// What goes with a file: its type, and how long it may be kept.
fn of_file(path: &Path, keep: &'static str) -> [(HeaderName, HeaderValue); 2] {
    [
        (CONTENT_TYPE, headers::content_type(path)),
        (CACHE_CONTROL, keep),
    ]
    .map(|(name, value)| (name, HeaderValue::from_static(value)))
}

/// The path in a site that an address means, without the slash in front.
fn path_of(asked: &str) -> String {
    let is_folder = asked.is_empty() || asked.ends_with('/');
    format!("{asked}{}", if is_folder { "index.html" } else { "" })
}

//! A report in the browser: what is looked at is made when it is asked for,
//! from the plan of the report as it was last saved.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Instant;

use axum::Router;
use axum::extract::{self, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::Event;
use axum::response::{IntoResponse, Response, Sse};
use axum::routing::get;
use futures_util::stream;
use tokio::sync::watch::{self, Receiver, error::RecvError};
use tokio::task;

use super::watch::Watch;
use super::{always, of_file, path_of};
use crate::chart::Memo;
use crate::cli::QuickJs;
use crate::cli::build::{How, plan};
use crate::cli::carried;
use crate::cli::faults::FileFault;
use crate::cli::gathered::gathered;
use crate::cli::load::Files;
use crate::cli::tell::tell;
use crate::diagnostic::line_and_column;
use crate::publish::assets::name::PREVIEW;
use crate::publish::{Assets, FaultPage, Options, Plan, fault_page, headers};
use crate::view::{FaultLine, ToldFault};

/// Where pages ask whether there is something else to show.
const CHANGES: &str = "/changes";
/// Nothing is kept: each answer is of the report as it is now.
const KEEP: &str = "no-cache";

/// Answers with the site of a report, or with its faults.
///
/// # Errors
/// What is missing besides the report: assets, the engine, the folder.
pub(super) fn answers(named: &Path, how: &How, own: &Assets) -> Result<Router, Vec<FileFault>> {
    let assets = carried::assets(how.assets.as_deref(), own)?;
    let report = Report {
        named: named.to_owned(),
        options: how.options(true),
        engine: carried::engine(&assets)?,
        // Every plan borrows them, and the last one lives as long as the program.
        assets: Box::leak(Box::new(assets)),
    };
    // Before the first look, so that no change is missed.
    let watched = Watch::of(Files::of(named).folder())?;
    let (tell, now) = watch::channel(Arc::new(report.version()));
    thread::spawn(move || {
        watched.each(|| {
            tell.send_replace(Arc::new(report.version()));
        });
    });
    Ok(Router::new()
        .route(CHANGES, get(changes))
        .route("/", get(answer))
        .route("/{*path}", get(answer))
        .with_state(now))
}

/// What does not change while the server runs.
#[derive(Debug)]
struct Report {
    named: PathBuf,
    options: Options,
    assets: &'static Assets,
    /// Most charts stay as they are from one version to the next.
    engine: Memo<QuickJs>,
}

/// The report as it was saved at one time.
#[derive(Debug)]
struct Version {
    /// Tells it from every other.
    name: String,
    served: Served,
    /// What goes with every answer.
    headers: HeaderMap,
    assets: &'static Assets,
}

#[derive(Debug)]
enum Served {
    Site(Box<Plan<'static>>),
    Faults(FaultPage),
}

impl Report {
    /// Reads the report; faults are shown here, too.
    fn version(&self) -> Version {
        let start = Instant::now();
        let assets = self.assets;
        let (name, policy, served) = match plan(&self.named, self.options, assets, &self.engine) {
            Ok(plan) => {
                let seconds = start.elapsed().as_secs_f32();
                eprintln!("网页已更新（{seconds:.1} 秒）");
                let (name, policy) = (plan.edition().to_owned(), plan.policy());
                (name, policy, Served::Site(Box::new(plan)))
            }
            Err(faults) => {
                tell(&faults);
                let told: Vec<_> = gathered(&faults).iter().map(told).collect();
                let page = fault_page(&told, assets);
                (page.name.clone(), page.policy.clone(), Served::Faults(page))
            }
        };
        Version {
            name,
            served,
            // Settings refuse addresses that no header may hold.
            headers: always(&policy).unwrap_or_default(),
            assets,
        }
    }
}

impl Version {
    fn answer(&self, path: &str) -> Response {
        let (status, path, bytes) = self.found(path);
        let kind = of_file(Path::new(path), KEEP);
        (status, self.headers.clone(), kind, bytes).into_response()
    }

    /// What is sent for a path, with the path of what it is.
    fn found<'a>(&self, path: &'a str) -> (StatusCode, &'a str, Vec<u8>) {
        match &self.served {
            Served::Site(plan) => {
                let is_for_server = headers::is_for_server(Path::new(path));
                match plan.bytes(path).filter(|_| !is_for_server) {
                    Some(bytes) => (StatusCode::OK, path, bytes.into_owned()),
                    None => {
                        let missing = plan.bytes(headers::MISSING_PAGE).unwrap_or_default();
                        let bytes = missing.into_owned();
                        (StatusCode::NOT_FOUND, headers::MISSING_PAGE, bytes)
                    }
                }
            }
            Served::Faults(_) if path == PREVIEW => {
                let script = self.assets.get(PREVIEW).map(|script| script.bytes.to_vec());
                (StatusCode::OK, path, script.unwrap_or_default())
            }
            Served::Faults(page) => {
                let html = page.html.clone().into_bytes();
                (StatusCode::SERVICE_UNAVAILABLE, "index.html", html)
            }
        }
    }
}

async fn answer(
    State(now): State<Receiver<Arc<Version>>>,
    path: Option<extract::Path<String>>,
) -> Response {
    let version = Arc::clone(&now.borrow());
    let path = path_of(&path.map_or_else(String::new, |path| path.0));
    // Writing a page takes a while, in which others are answered.
    let answer = task::spawn_blocking(move || version.answer(&path)).await;
    answer.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// Says something as soon as there is another version than the one that the
/// page knows. The page then opens itself again, and asks anew.
async fn changes(
    State(mut now): State<Receiver<Arc<Version>>>,
    RawQuery(known): RawQuery,
) -> impl IntoResponse {
    let known = known.unwrap_or_default();
    let change = async move {
        let is_other = |version: &Arc<Version>| version.name != known;
        now.wait_for(is_other).await?;
        Ok::<_, RecvError>(Event::default().data("another"))
    };
    Sse::new(stream::once(change))
}

/// A fault as the page tells it.
fn told(fault: &FileFault) -> ToldFault {
    let file = fault.file().display().to_string();
    let diagnostic = fault.diagnostic();
    let message = &diagnostic.message;
    let place = fault.text().map(|text| {
        let (start, end) = (diagnostic.span.start, diagnostic.span.end);
        let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let rest = &text[start..];
        let until = start + rest.find('\n').unwrap_or(rest.len());
        let end = end.min(until);
        FaultLine {
            line: line_and_column(text, start).0,
            words: [&text[line..start], &text[start..end], &text[end..until]].map(str::to_owned),
        }
    });
    ToldFault {
        // On the terminal the file stands in front of it.
        message: message
            .strip_prefix(&format!("{file}:"))
            .unwrap_or(message)
            .to_owned(),
        hint: diagnostic.hint.clone(),
        file,
        place,
    }
}

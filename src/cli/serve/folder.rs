//! A built site, sent as a good host sends it: right types, compressed forms,
//! what may be kept, and the policy that was built with it.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{self, Request, State};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_TYPE, USER_AGENT, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower_http::services::{ServeDir, ServeFile};

use super::{always, of_file, path_of};
use crate::cli::faults::FileFault;
use crate::publish::headers;

/// What is sent.
#[derive(Clone, Debug)]
struct Site {
    files: ServeDir,
    missing: ServeFile,
}

/// Answers with the files of a folder.
///
/// # Errors
/// When it holds no site.
pub(super) fn answers(folder: &Path) -> Result<Router, Vec<FileFault>> {
    let site = Site {
        files: ServeDir::new(folder)
            .precompressed_br()
            .precompressed_gzip(),
        missing: ServeFile::new(folder.join(headers::MISSING_PAGE))
            .precompressed_br()
            .precompressed_gzip(),
    };
    let said = said(folder).map_err(|error| {
        let message = format!("这里没有一图的网站（{error}）");
        let hint = "请先生成：yitu build 报告的文件夹 -o 这个文件夹";
        let file = folder.join(headers::POLICY_FILE);
        vec![FileFault::of_file(&file, "serve::no-site", message, hint)]
    })?;
    Ok(Router::new()
        .route("/", get(answer))
        .route("/{*path}", get(answer))
        .with_state(site)
        .layer(middleware::from_fn_with_state(said, with_headers)))
}

/// What goes with every answer.
#[derive(Debug)]
struct Said {
    today: HeaderMap,
    old_engines: HeaderMap,
}

fn said(folder: &Path) -> io::Result<Arc<Said>> {
    let policy = fs::read_to_string(folder.join(headers::POLICY_FILE))?;
    let policy = policy.trim_end();
    let said = |policy: &str| always(policy).map_err(io::Error::other);
    Ok(Arc::new(Said {
        today: said(policy)?,
        old_engines: said(&headers::for_old_engines(policy))?,
    }))
}

async fn with_headers(State(said): State<Arc<Said>>, request: Request, next: Next) -> Response {
    let agent = request.headers().get(USER_AGENT);
    let agent = agent.and_then(|agent| agent.to_str().ok());
    let is_old = agent.is_some_and(headers::is_old_engine);
    let mut answer = next.run(request).await;
    let own = answer.headers_mut();
    let kind = own.get(CONTENT_TYPE);
    let is_page = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_old && is_page {
        let kept = HeaderValue::from_static(headers::OF_OLD_ENGINES);
        own.insert(CACHE_CONTROL, kept);
    }
    let said = if is_old {
        &said.old_engines
    } else {
        &said.today
    };
    let said = said.iter();
    own.extend(said.map(|(name, value)| (name.clone(), value.clone())));
    answer
}

async fn answer(
    State(site): State<Site>,
    path: Option<extract::Path<String>>,
    request: Request,
) -> Response {
    let path = path_of(&path.map_or_else(String::new, |path| path.0));
    let answer = site.answer(Path::new(&path), request).await;
    answer.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

impl Site {
    /// The answer to a request, whose address means this path.
    async fn answer(mut self, path: &Path, request: Request) -> io::Result<Response> {
        let plain = without_conditions(&request);
        if !headers::is_for_server(path)
            && let Ok(found) = self.files.try_call(request).await
            && found.status() != StatusCode::NOT_FOUND
        {
            let is_sent = found.status().is_success() || found.status() == StatusCode::NOT_MODIFIED;
            let found = found.map(Body::new);
            return Ok(if is_sent {
                with_kind(path, found)
            } else {
                found
            });
        }
        let mut missing = self.missing.try_call(plain).await?.map(Body::new);
        *missing.status_mut() = StatusCode::NOT_FOUND;
        Ok(with_kind(Path::new(headers::MISSING_PAGE), missing))
    }
}

/// The request, asking for a whole file in the forms that the reader takes.
fn without_conditions(request: &Request) -> Request {
    let mut plain = Request::new(Body::empty());
    *plain.method_mut() = request.method().clone();
    if let Some(forms) = request.headers().get(ACCEPT_ENCODING) {
        let forms = forms.clone();
        plain.headers_mut().insert(ACCEPT_ENCODING, forms);
    }
    plain
}

/// The answer with what is said of the file at this path.
fn with_kind(path: &Path, mut answer: Response) -> Response {
    let said = answer.headers_mut();
    for (name, value) in of_file(path, headers::cache_control(path)) {
        said.insert(name, value);
    }
    let extension = path.extension().and_then(|extension| extension.to_str());
    match extension.and_then(headers::vary) {
        Some(vary) => said.insert(VARY, HeaderValue::from_static(vary)),
        None => said.remove(VARY),
    };
    answer
}

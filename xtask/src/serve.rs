//! A server of `dist/` for this machine, which sends what a good host would:
//! right types, precompressed forms, caching, and the security headers.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::publish::beside;
use crate::{build, headers};

/// The port that people expect, and how many after it are tried.
const PORT: u16 = 8080;
const TRIES: u16 = 20;
/// A request whose head is longer is not answered.
const LONGEST_HEAD: u64 = 16 * 1024;
/// A connection on which nothing is asked for so long is closed.
const PATIENCE: Duration = Duration::from_secs(30);

/// Serves `dist/` until the program is ended, and prints the address.
///
/// # Errors
/// When there is no build, or the port is taken.
pub(crate) fn serve(port: Option<u16>) -> Result<()> {
    let site = Arc::new(Site::open(build::dist())?);
    let listener = listen(port)?;
    println!("一图 http://{}/ (Ctrl-C ends it)", listener.local_addr()?);
    for stream in listener.incoming() {
        let site = Arc::clone(&site);
        // A reader who goes away in the middle is no fault.
        thread::spawn(move || stream.and_then(|stream| site.answer(&stream)).ok());
    }
    Ok(())
}

fn listen(port: Option<u16>) -> Result<TcpListener> {
    let ports = port.map_or(PORT..=PORT + TRIES, |port| port..=port);
    let last = *ports.end();
    let mut listeners = ports.map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)));
    listeners
        .find_map(io::Result::ok)
        .with_context(|| format!("port {last} is taken; choose another with --port"))
}

/// A folder, and the policy it was built with.
struct Site {
    folder: PathBuf,
    policy: String,
}

/// What is asked for.
#[derive(Default)]
struct Request {
    method: String,
    path: String,
    encodings: String,
    seen: String,
}

/// What is sent back.
struct Response {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Site {
    fn open(folder: PathBuf) -> Result<Self> {
        let policy = fs::read_to_string(folder.join(headers::POLICY_FILE))
            .context("dist/ holds no build; run `cargo xtask build`")?;
        Ok(Self { folder, policy })
    }

    /// Answers the requests of one connection, one after the other.
    fn answer(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut reader = BufReader::new(stream);
        while let Some(request) = Request::read(&mut reader)? {
            let response = self.respond(&request);
            response.write(stream, request.method != "HEAD")?;
        }
        Ok(())
    }

    fn respond(&self, request: &Request) -> Response {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return self.response(
                "405 Method Not Allowed",
                "text/plain",
                b"GET or HEAD".into(),
            );
        }
        let found = self.file(&request.path);
        let is_found = found.is_some();
        let status = if is_found { "200 OK" } else { "404 Not Found" };
        let file = found.unwrap_or_else(|| self.folder.join(headers::MISSING_PAGE));
        let body = fs::read(&file).unwrap_or_default();
        let mut response = self.response(status, headers::content_type(&file), body);
        let mut forms = vec![("br", beside(&file, ".br")), ("gzip", beside(&file, ".gz"))];
        forms.retain(|(_, form)| form.is_file());
        if !forms.is_empty() {
            response.header("Vary", "Accept-Encoding");
        }
        let accepted = forms.iter().find(|(name, _)| request.accepts(name));
        if let Some((name, form)) = accepted {
            response.body = fs::read(form).unwrap_or_default();
            response.header("Content-Encoding", name);
        }
        let tag = format!("\"{:x}\"", fingerprint(&response.body));
        let path = file.strip_prefix(&self.folder).unwrap_or(&file);
        response.header("Cache-Control", headers::cache_control(path));
        response.header("ETag", &tag);
        if is_found && request.seen.contains(&tag) {
            response.status = "304 Not Modified";
            response.body.clear();
        }
        response
    }

    fn response(&self, status: &'static str, content_type: &str, body: Vec<u8>) -> Response {
        let mut response = Response {
            status,
            headers: Vec::new(),
            body,
        };
        response.header("Content-Type", content_type);
        for (name, value) in headers::always(&self.policy) {
            response.header(name, value);
        }
        response
    }

    /// The file that an address means; nothing outside the folder, and nothing
    /// that is for the server.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let path = path.split(['?', '#']).next()?.trim_start_matches('/');
        let path = Path::new(path);
        let inside = path
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        let file = self.folder.join(path);
        let file = if file.is_dir() {
            file.join("index.html")
        } else {
            file
        };
        let is_sent = inside && !headers::is_for_server(path) && file.is_file();
        is_sent.then_some(file)
    }
}

impl Request {
    /// The next request of a connection; nothing when it has ended.
    fn read(reader: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut head = io::Read::take(reader, LONGEST_HEAD);
        let mut line = String::new();
        head.read_line(&mut line)?;
        let mut words = line.split_whitespace();
        let (Some(method), Some(path)) = (words.next(), words.next()) else {
            return Ok(None);
        };
        let mut request = Self {
            method: method.to_owned(),
            path: path.to_owned(),
            ..Self::default()
        };
        loop {
            line.clear();
            head.read_line(&mut line)?;
            let Some((name, value)) = line.trim_end().split_once(':') else {
                return Ok(line.ends_with('\n').then_some(request));
            };
            match name.to_ascii_lowercase().as_str() {
                "accept-encoding" => request.encodings = value.to_owned(),
                "if-none-match" => request.seen = value.to_owned(),
                _ => {}
            }
        }
    }

    fn accepts(&self, encoding: &str) -> bool {
        let mut accepted = self.encodings.split(',').map(str::trim);
        accepted.any(|name| name.split(';').next() == Some(encoding))
    }
}

impl Response {
    fn header(&mut self, name: &'static str, value: &str) {
        self.headers.push((name, value.to_owned()));
    }

    fn write(&self, mut stream: &TcpStream, with_body: bool) -> io::Result<()> {
        let mut bytes = format!("HTTP/1.1 {}\r\n", self.status);
        for (name, value) in &self.headers {
            bytes.push_str(&format!("{name}: {value}\r\n"));
        }
        bytes.push_str(&format!("Content-Length: {}\r\n\r\n", self.body.len()));
        let mut bytes = bytes.into_bytes();
        if with_body {
            bytes.extend_from_slice(&self.body);
        }
        stream.write_all(&bytes)
    }
}

/// FNV-1a: enough to tell two builds of a file apart.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

//! `yitu serve`, started, asked and ended by a test.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::support::assets_folder;

/// The program with these words.
pub(super) fn yitu(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yitu"));
    command.args(words).env("NO_COLOR", "1");
    command
}

/// The program, until it goes out of scope.
pub(super) struct Server {
    program: Child,
    /// Host and port.
    address: String,
}

impl Server {
    /// Starts `yitu serve` with these words, at a free port.
    pub(super) fn start(words: &[&str]) -> Self {
        let mut program = yitu(&["serve", "--port", "0"])
            .args(words)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let out = program.stdout.take().expect("standard output");
        BufReader::new(out).read_line(&mut line).expect("a line");
        let address = line
            .split("http://")
            .nth(1)
            .and_then(|rest| rest.split('/').next());
        let address = address
            .unwrap_or_else(|| panic!("no address in {line:?}"))
            .to_owned();
        Self { program, address }
    }

    /// Shows a report.
    pub(super) fn preview(folder: &Path) -> Self {
        let assets = assets_folder().expect("assets").display().to_string();
        Self::start(&[&folder.display().to_string(), "--assets", &assets])
    }

    fn connect(&self, request: &str, headers: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        let host = &self.address;
        write!(
            stream,
            "{request} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n"
        )
        .expect("the request is sent");
        stream
    }

    /// Sends a request such as `GET /`.
    pub(super) fn ask(&self, request: &str, headers: &str) -> Answer {
        let mut bytes = Vec::new();
        let mut stream = self.connect(request, headers);
        stream.read_to_end(&mut bytes).expect("an answer");
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        let status = head.split(' ').nth(1).expect("a status");
        Answer {
            status: status.parse().expect("a number"),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    /// The page now, and what it asks to hear of another.
    pub(super) fn page(&self) -> (Answer, String) {
        let page = self.ask("GET /", "");
        let known = page.body.split("preview.js?").nth(1);
        let known = known.and_then(|rest| rest.split('"').next());
        let known = known.expect("the page asks for changes").to_owned();
        (page, known)
    }

    /// Waits until there is another page than the one that is known.
    pub(super) fn wait_for_other(&self, known: &str) {
        let stream = self.connect(&format!("GET /changes?{known}"), "");
        let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
        assert!(
            lines.any(|line| line.starts_with("data:")),
            "no change is told"
        );
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.program.kill().ok();
        self.program.wait().ok();
    }
}

pub(super) struct Answer {
    pub(super) status: u16,
    head: String,
    pub(super) body: String,
}

impl Answer {
    /// The values of a header.
    pub(super) fn header(&self, name: &str) -> Vec<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .filter(|(known, _)| *known == name)
            .map(|(_, value)| value)
            .collect()
    }
}

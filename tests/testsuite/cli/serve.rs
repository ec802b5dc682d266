//! `yitu serve`: what is answered, and what becomes of a report that changes.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Output;

use super::server::{Server, yitu};
use crate::support::assets_folder;

const REPORT: &str = "# 云溪县2030年政府工作报告\n\n### 工作回顾\n\n- 粮食产量增长5%。\n";
const SETTINGS: &str = "place = \"云溪县\"\nyear = 2030\nissuer = \"云溪县人民政府\"\n";

/// A fresh folder with a small report.
fn report(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("serve")
        .join(name);
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("report.md"), REPORT).expect("the report");
    fs::write(folder.join("report.toml"), SETTINGS).expect("its settings");
    folder
}

/// Ends by itself, with a failure.
#[track_caller]
fn assert_ends(words: &[&str], code: i32, told: &str) {
    let Output { status, stderr, .. } = yitu(words).output().expect("the program starts");
    let complaint = String::from_utf8(stderr).expect("it speaks UTF-8");
    assert_eq!(status.code(), Some(code), "{complaint}");
    assert!(complaint.contains(told), "{complaint}");
}

#[test]
fn a_page_hears_of_every_change_of_its_report() {
    if assets_folder().is_none() {
        return;
    }
    let folder = report("changes");
    let server = Server::preview(&folder);
    let (page, known) = server.page();
    assert_eq!(page.status, 200);
    assert!(page.body.contains("粮食产量"));
    fs::write(
        folder.join("report.md"),
        format!("{REPORT}- 修路60公里。\n"),
    )
    .expect("written");
    server.wait_for_other(&known);
    assert!(server.page().0.body.contains("修路"));
    // Who asks too late is told at once.
    server.wait_for_other(&known);
}

#[test]
fn faults_are_on_the_page_until_they_are_mended() {
    if assets_folder().is_none() {
        return;
    }
    let folder = report("faults");
    let broken = format!("{REPORT}\n#### 修路\n\n- 修<b>路。\n");
    fs::write(folder.join("report.md"), broken).expect("written");
    // It starts even so.
    let server = Server::preview(&folder);
    let (page, known) = server.page();
    assert_eq!(page.status, 503);
    for words in [
        "report.md",
        "第 9 行",
        "HTML 代码",
        "请删去这个标记",
        "<mark>&lt;b",
    ] {
        assert!(page.body.contains(words), "no {words} in {}", page.body);
    }
    assert_eq!(server.ask("GET /preview.js", "").status, 200);
    fs::remove_file(folder.join("report.md")).expect("the report goes");
    server.wait_for_other(&known);
    let (page, known) = server.page();
    assert!(page.body.contains("读不到这个文件"));
    fs::write(folder.join("report.md"), REPORT).expect("written");
    server.wait_for_other(&known);
    assert_eq!(server.page().0.status, 200);
}

#[test]
fn a_preview_answers_as_the_site_would_and_keeps_nothing() {
    if assets_folder().is_none() {
        return;
    }
    let server = Server::preview(&report("headers"));
    let page = server.ask("GET /", "");
    let policy = server.ask("GET /csp.txt", "").body;
    assert_eq!(page.header("content-security-policy"), [&policy]);
    assert_eq!(page.header("content-type"), ["text/html; charset=utf-8"]);
    for path in ["/", "/figures.json", "/nothing"] {
        let asked = format!("GET {path}");
        assert_eq!(server.ask(&asked, "").header("cache-control"), ["no-cache"]);
    }
    assert_eq!(server.ask("GET /figures.csv", "").status, 200);
    assert_eq!(server.ask("HEAD /", "").body, "");
    assert_eq!(server.ask("POST /", "").status, 405);
    for missing in [
        "/nothing",
        "/web.config",
        "/headers/nginx.conf",
        "/../report.md",
    ] {
        let answer = server.ask(&format!("GET {missing}"), "");
        assert_eq!((missing, answer.status), (missing, 404));
        assert!(answer.body.contains("没有这一页"));
    }
}

#[test]
fn a_built_site_is_sent_as_a_good_host_sends_it() {
    if assets_folder().is_none() {
        return;
    }
    let folder = report("site");
    let site = folder.join("site");
    let built = yitu(&["build", &folder.display().to_string(), "-o"])
        .arg(&site)
        .arg("--assets")
        .arg(assets_folder().unwrap_or(Path::new("nowhere")))
        .output()
        .expect("the program starts");
    assert!(built.status.success(), "{built:?}");
    let server = Server::start(&["--site", &site.display().to_string()]);
    let policy = fs::read_to_string(site.join("csp.txt")).expect("the policy");
    let [edition] = &fs::read_dir(site.join("v"))
        .expect("editions")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("UTF-8")
        })
        .collect::<Vec<_>>()[..]
    else {
        panic!("one edition");
    };
    let page = server.ask("GET /", "Accept-Encoding: gzip, br\r\n");
    assert_eq!(page.header("content-encoding"), ["br"]);
    assert_eq!(page.header("vary"), ["Accept-Encoding, User-Agent"]);
    assert_eq!(page.header("cache-control"), ["no-cache"]);
    assert_eq!(page.header("content-type"), ["text/html; charset=utf-8"]);
    let tag = page.header("etag")[0];
    let again = format!("Accept-Encoding: br\r\nIf-None-Match: {tag}\r\n");
    assert_eq!(server.ask("GET /", &again).status, 304);
    let frozen = server.ask(&format!("GET /v/{edition}/"), "");
    assert!(frozen.header("cache-control")[0].contains("immutable"));
    for (request, status) in [
        ("GET /", 200),
        ("HEAD /figures.json", 200),
        ("GET /?theme=dark", 200),
        ("POST /", 405),
        ("DELETE /web.config", 405),
        ("GET /nothing", 404),
        ("GET /nothing/below.js", 404),
        ("GET /v/", 404),
        ("GET /index.html.br", 404),
        ("GET /web.config", 404),
        ("GET /headers/nginx.conf", 404),
        ("GET /%2e%2e/report.md", 404),
        ("GET /../report.md", 404),
        ("GET //etc/passwd", 404),
    ] {
        // What asks for a part of what is not there is told the whole.
        let part = if status == 404 {
            "Range: bytes=0-1\r\n"
        } else {
            ""
        };
        let answer = server.ask(request, part);
        assert_eq!((request, answer.status), (request, status));
        assert_eq!(
            answer.header("content-security-policy"),
            [&policy],
            "{request}"
        );
        assert_eq!(answer.header("x-content-type-options"), ["nosniff"]);
        let is_missing = answer.body.contains("没有这一页") && answer.body.ends_with("</html>");
        assert_eq!(is_missing, status == 404, "{request}");
    }
}

#[test]
fn what_cannot_be_served_is_one_clear_fault() {
    let folder = report("nothing");
    let named = folder.display().to_string();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("its number").port().to_string();
    let told = format!("端口 {port} 用不了");
    assert_ends(&["serve", &named, "--port", &port], 1, &told);
    assert_ends(
        &["serve", "--site", &named, "--port", "0"],
        1,
        "这里没有一图的网站",
    );
    assert_ends(&["serve", "--port", "0"], 2, "REPORT");
    assert_ends(&["serve", &named, "--site", &named], 2, "--site");
    assert_ends(&["serve", "--site", &named, "--cms"], 2, "--cms");
    if let Some(assets) = assets_folder() {
        let (nowhere, assets) = (format!("{named}/nowhere"), assets.display().to_string());
        let words = ["serve", &nowhere, "--port", "0", "--assets", &assets];
        assert_ends(&words, 1, "请确认文件夹在这里");
    }
}

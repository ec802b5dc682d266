//! What kind of file was handed in, told by its first bytes and then its name;
//! those that cannot be read are refused by name, with what to do.

use super::docx::Package;
use crate::diagnostic::Diagnostic;

/// What can be read.
#[derive(Debug)]
pub(super) enum Kind<'a> {
    Docx(Package<'a>),
    /// Bytes of text.
    Html,
    Markdown,
    Plain,
}

/// What cannot: its first bytes, what it is called, what to do.
const REFUSED: &[(&[u8], &str, &str)] = &[
    (b"%PDF", "PDF 文件", FROM_PDF),
    (b"{\\rtf", "RTF 文件", SAVE_AS),
    (b"\x89PNG", "图片", FROM_PICTURE),
    (b"\xff\xd8\xff", "图片", FROM_PICTURE),
    (b"GIF8", "图片", FROM_PICTURE),
    (b"MIME-Version:", "网页归档（.mht）", FROM_PAGE),
    (b"Rar!", "压缩包", UNPACK),
    (b"7z\xbc\xaf", "压缩包", UNPACK),
];
/// What is a zip, by a file in it.
const PACKAGES: &[(&str, &str, &str)] = &[
    ("OFD.xml", "OFD 版式文件", FROM_OFD),
    ("content.xml", "OpenDocument 文件（.odt）", SAVE_AS),
    ("xl/workbook.xml", "Excel 表格（.xlsx）", FROM_SHEET),
    ("ppt/presentation.xml", "PPT 演示文稿（.pptx）", FROM_SHEET),
];
/// What the older Office writes, by the end of its name.
const COMPOUND: &[(&str, &str)] = &[
    (".wps", "WPS 文字文件（.wps）"),
    (".xls", "Excel 表格（.xls）"),
    (".et", "WPS 表格（.et）"),
    (".ppt", "PPT 演示文稿（.ppt）"),
    ("", "旧版 Word 文件（.doc）"),
];
/// How such a file begins; one with a password does so, too.
const COMPOUND_MAGIC: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const SAVE_AS: &str = "请用 Word 或 WPS 打开它，「另存为」选 .docx，再导入";
const FROM_PDF: &str =
    "请找它的 Word 稿或网页；只有 PDF 时，用 WPS 或 Word 打开，另存为 .docx，对照原文看过再导入";
const FROM_OFD: &str = "请找它的 Word 稿或网页；只有 OFD 时，用 WPS 或数科阅读器打开，导出为 .docx 或全选、复制到 .txt，再导入";
const FROM_PICTURE: &str = "图片里的字读不了；请找报告的 Word 稿或网页";
const FROM_PAGE: &str = "请在浏览器里打开它，全选、复制到 .txt，或者另存为「仅 HTML」，再导入";
const FROM_SHEET: &str = "报告是文字；请把要用的文字复制到 .txt 或 .docx，再导入";
const UNPACK: &str = "请先解压，再导入里面的 .docx 或 .txt";
const LOCKED: &str = "请用 Word 或 WPS 打开它，输入密码，「另存为」一份不加密的 .docx，再导入";

/// Tells what a file is.
///
/// # Errors
/// It is none that can be read.
pub(super) fn kind<'a>(bytes: &'a [u8], name: &str) -> Result<Kind<'a>, Diagnostic> {
    let name = name.to_lowercase();
    if let Some((_, what, cure)) = REFUSED.iter().find(|(magic, ..)| bytes.starts_with(magic)) {
        return Err(refused(what, cure));
    }
    if bytes.starts_with(COMPOUND_MAGIC) {
        return Err(compound(bytes, &name));
    }
    if bytes.starts_with(b"PK") {
        return package(bytes);
    }
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_lowercase();
    let tags = [
        "<!doctype html",
        "<html",
        "<body",
        "<div",
        "<p>",
        "<p ",
        "<span",
        "<table",
    ];
    let is_page = name.ends_with(".html") || name.ends_with(".htm") || name.ends_with(".xhtml");
    if is_page || tags.iter().any(|tag| start.contains(tag)) && start.trim_start().starts_with('<')
    {
        return Ok(Kind::Html);
    }
    let marked = || {
        let text = String::from_utf8_lossy(bytes);
        text.lines().any(is_marked) || text.matches("**").count() > 3
    };
    if name.ends_with(".md") || name.ends_with(".markdown") || marked() {
        return Ok(Kind::Markdown);
    }
    Ok(Kind::Plain)
}

/// So many bytes tell a web page.
const HEAD: usize = 4096;

/// Whether a line is a heading of Markdown.
fn is_marked(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - rest.len())) && rest.starts_with(' ')
}

fn package(bytes: &[u8]) -> Result<Kind<'_>, Diagnostic> {
    let package = Package::open(bytes)?;
    if package.has("word/document.xml") {
        return Ok(Kind::Docx(package));
    }
    let known = PACKAGES.iter().find(|(part, ..)| package.has(part));
    let (what, cure) = known.map_or(("压缩包", UNPACK), |(_, what, cure)| (*what, *cure));
    Err(refused(what, cure))
}

fn compound(bytes: &[u8], name: &str) -> Diagnostic {
    // Names of its streams are UTF-16.
    let locked: Vec<u8> = "EncryptedPackage"
        .bytes()
        .flat_map(|byte| [byte, 0])
        .collect();
    if bytes.windows(locked.len()).any(|window| window == locked) {
        return refused("加了密码的 Office 文件", LOCKED);
    }
    let known = COMPOUND.iter().find(|(end, _)| name.ends_with(end));
    refused(known.map_or("旧版 Office 文件", |(_, what)| what), SAVE_AS)
}

fn refused(what: &str, cure: &str) -> Diagnostic {
    Diagnostic::error(
        "import::kind",
        0..0,
        format!("这是{what}，不能直接读"),
        cure,
    )
}

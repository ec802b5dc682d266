//! Bytes → text: UTF-8, UTF-16 with its mark, or GB 18030, in which old web
//! pages and Windows write Chinese.

use encoding_rs::{Encoding, GB18030};

use crate::diagnostic::Diagnostic;

/// Text, and whether it was taken for GB 18030.
#[derive(Debug)]
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) is_gb18030: bool,
}

/// Reads bytes as text.
///
/// # Errors
/// They are no text in any of the three.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Diagnostic> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return text_of(text.into_owned(), false);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text_of(text.to_owned(), false);
    }
    match GB18030.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => text_of(text.into_owned(), true),
        None => Err(no_text("这个文件不是 UTF-8，也不是 GB18030 编码的文字")),
    }
}

fn text_of(text: String, is_gb18030: bool) -> Result<Decoded, Diagnostic> {
    if text.contains('\0') {
        return Err(no_text("这个文件里有空字节，不是文字文件"));
    }
    Ok(Decoded { text, is_gb18030 })
}

fn no_text(message: &str) -> Diagnostic {
    let hint =
        "请在 Word、WPS 或浏览器里打开原文，全选、复制，粘贴到记事本里，另存为 UTF-8 编码的 .txt";
    Diagnostic::error("import::no-text", 0..0, message, hint)
}

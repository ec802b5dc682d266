//! Files in: text and settings, or a fault that says what is wrong with them.

use std::fs;
use std::io::Read;
use std::path::Path;

use super::faults::FileFault;
use crate::publish;
use crate::report::too_large;
use crate::settings::Settings;

/// The text of a file without the mark that some editors put in front of it;
/// `-` is standard input.
///
/// # Errors
/// A missing or unreadable file, or one that is not UTF-8 (with the line).
pub(super) fn read_text(file: &Path) -> Result<String, Vec<FileFault>> {
    let mut bytes = Vec::new();
    let read = if file.as_os_str() == "-" {
        std::io::stdin().read_to_end(&mut bytes).map(drop)
    } else {
        fs::read(file).map(|found| bytes = found)
    };
    read.map_err(|error| {
        let hint = "请确认文件在这里，并且可以读取；用 - 从标准输入读";
        let message = format!("读不到这个文件（{error}）");
        vec![FileFault::of_file(file, "file::unreadable", message, hint)]
    })?;
    if let Some(unmarked) = bytes.strip_prefix("\u{feff}".as_bytes()) {
        bytes = unmarked.to_vec();
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..good]);
        let line = before.matches('\n').count() + 1;
        let words = before.rsplit('\n').next().unwrap_or_default();
        let message = format!("第 {line} 行「{words}」之后不是 UTF-8 文字");
        let hint = "请用 UTF-8 编码另存（记事本：另存为 → 编码 → UTF-8）";
        vec![FileFault::of_file(file, "file::not-utf8", message, hint)]
    })
}

/// The text of a report or of its settings.
///
/// # Errors
/// Those of [`read_text`], and a text that is far too large.
pub(super) fn read_bounded(file: &Path) -> Result<String, Vec<FileFault>> {
    let text = read_text(file)?;
    match too_large(&text) {
        None => Ok(text),
        Some(fault) => Err(vec![FileFault::of_file(
            file,
            fault.code,
            fault.message,
            &fault.hint,
        )]),
    }
}

/// The settings in a `report.toml`.
///
/// # Errors
/// Those of [`read_bounded`], or what is wrong with the settings and where.
pub(super) fn read_settings(file: &Path) -> Result<Settings, Vec<FileFault>> {
    let text = read_bounded(file)?;
    publish::settings(&text).map_err(|faults| {
        let faults = faults.into_iter().map(|fault| fault.diagnostic);
        FileFault::in_text(file, &text, faults.collect())
    })
}

//! `yitu new`: any text becomes the folder of a report.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use clap::Args;

use super::faults::FileFault;
use super::imported::told;
use crate::import::{import, limits};

/// Make a report's folder of any text: .txt, .docx, .html, .md.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The text; - reads from standard input.
    text: PathBuf,
    /// The folder to make, such as data/place-year.
    #[arg(short, long, value_name = "DIR")]
    out: PathBuf,
    /// Leave every character as it is written: repair no radicals, full-width
    /// digits or hidden characters.
    #[arg(long)]
    as_written: bool,
}

/// Writes the folder and says what was guessed.
///
/// # Errors
/// The text cannot be read or is no report; the folder holds one already or
/// cannot be written.
pub(super) fn run(arguments: &Arguments) -> Result<(), Vec<FileFault>> {
    let Arguments {
        text,
        out,
        as_written,
    } = arguments;
    let report = out.join("report.md");
    let settings = out.join("report.toml");
    if let Some(there) = [&report, &settings].into_iter().find(|file| file.exists()) {
        let hint = "请换一个文件夹（-o），或者先把它移走";
        return Err(vec![FileFault::of_file(
            there,
            "new::exists",
            "这里已有一份报告，没有改动它",
            hint,
        )]);
    }
    let bytes = read(text)?;
    let name = text.file_name().unwrap_or_default().to_string_lossy();
    let imported = import(&bytes, &name, *as_written).map_err(|fault| {
        vec![FileFault::of_file(
            text,
            fault.code,
            fault.message,
            &fault.hint,
        )]
    })?;
    write(out, &report, &imported.report)?;
    write(out, &settings, &imported.settings)?;
    // The folder is written, whether or not somebody reads on.
    let _ = writeln!(io::stdout(), "{}", told(&imported, out));
    Ok(())
}

fn read(text: &Path) -> Result<Vec<u8>, Vec<FileFault>> {
    let mut bytes = Vec::new();
    // One byte more tells that there are more.
    let most = limits::FILE as u64 + 1;
    let read = if text.as_os_str() == "-" {
        io::stdin().take(most).read_to_end(&mut bytes)
    } else {
        fs::File::open(text).and_then(|file| file.take(most).read_to_end(&mut bytes))
    };
    read.map_err(|error| {
        let hint = "请确认文件在这里，并且可以读取；用 - 从标准输入读";
        let message = format!("读不到这个文件（{error}）");
        vec![FileFault::of_file(text, "file::unreadable", message, hint)]
    })?;
    Ok(bytes)
}

fn write(folder: &Path, file: &Path, text: &str) -> Result<(), Vec<FileFault>> {
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, text))
        .map_err(|error| {
            let hint = "请确认可以在这里新建文件";
            vec![FileFault::of_file(
                file,
                "file::unwritable",
                format!("写不了这个文件（{error}）"),
                hint,
            )]
        })
}

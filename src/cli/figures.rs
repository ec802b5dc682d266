//! `yitu figures`: every figure of reports, for people and for programs.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use super::corpus::{in_order, reports_in};
use super::faults::FileFault;
use super::files::{read_bounded, read_settings};
use super::rows::Format;
use super::tell::tell;
use crate::figure;
use crate::open_data::rows;
use crate::publish::reading;
use crate::report::outline;

/// List the figures of reports.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Reports, Markdown in UTF-8, or folders of them; `-` reads standard
    /// input. What report.toml beside a report says of its year and of single
    /// figures holds.
    #[arg(required = true, value_name = "FILE|FOLDER")]
    reports: Vec<PathBuf>,
    /// How to print them; of several reports, with a column for the file.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// The year the reports were given in; otherwise taken from report.toml or
    /// the title.
    #[arg(long)]
    year: Option<u16>,
}

/// Prints the figures; a report that cannot be read is passed over.
///
/// # Errors
/// Every file that could not be read, settings that are wrong; output that
/// nobody takes, which ends the work.
pub(super) fn run(arguments: &Arguments) -> Result<(), Vec<FileFault>> {
    let (mut files, mut told) = (Vec::new(), Vec::new());
    for named in &arguments.reports {
        match reports_in(named) {
            Ok(found) => files.extend(found),
            Err(faults) => told.extend(faults),
        }
    }
    let many = arguments.reports.len() > 1 || arguments.reports.iter().any(|named| named.is_dir());
    print(arguments, many, &files, &mut told).map_err(|error| {
        let hint = "接收输出的程序可能已经退出";
        let first = &arguments.reports[0];
        vec![FileFault::of_file(first, "output::closed", error, hint)]
    })?;
    if told.iter().any(FileFault::is_error) {
        return Err(told);
    }
    tell(&told);
    Ok(())
}

fn print(
    arguments: &Arguments,
    many: bool,
    files: &[PathBuf],
    told: &mut Vec<FileFault>,
) -> io::Result<()> {
    let format = arguments.format;
    let out = &mut BufWriter::new(io::stdout().lock());
    let mut progress = Progress::new(files.len());
    let mut between = "";
    out.write_all(format.head(many).as_bytes())?;
    in_order(
        files,
        |file| printed(file, arguments, many),
        |one| {
            let (rows, faults) = one.unwrap_or_else(|faults| (String::new(), faults));
            told.extend(faults);
            progress.clear();
            if !rows.is_empty() {
                write!(out, "{between}{rows}")?;
                between = format.between();
            }
            progress.show(out)
        },
    )?;
    progress.clear();
    out.write_all(format.foot().as_bytes())?;
    out.flush()
}

/// The rows of one report, and what an editor should look at.
fn printed(
    file: &Path,
    arguments: &Arguments,
    many: bool,
) -> Result<(String, Vec<FileFault>), Vec<FileFault>> {
    let source = read_bounded(file)?;
    let outline = outline(&source);
    let beside = file.with_file_name("report.toml");
    let (reading, lapsed) = if file.as_os_str() != "-" && beside.is_file() {
        let mut settings = read_settings(&beside)?;
        settings.year = arguments.year.or(settings.year);
        reading(&source, &outline, &settings)
    } else {
        let reading = figure::read(&source, &outline, arguments.year);
        (reading, Vec::new())
    };
    let name = file.display().to_string();
    let rows = rows(&source, &reading.figures);
    let rows = arguments.format.rows(many.then_some(&name), &rows);
    Ok((rows, FileFault::in_text(file, &source, lapsed)))
}

/// How many reports are done, for whoever waits at a terminal.
struct Progress {
    done: usize,
    all: usize,
    is_shown: bool,
}

impl Progress {
    fn new(all: usize) -> Self {
        Self {
            done: 0,
            all,
            is_shown: all > 1 && io::stderr().is_terminal(),
        }
    }

    fn clear(&self) {
        if self.is_shown {
            eprint!("\r\x1b[K");
        }
    }

    /// Tells of one more, below what has been printed so far.
    fn show(&mut self, out: &mut impl Write) -> io::Result<()> {
        self.done += 1;
        if self.is_shown {
            out.flush()?;
            eprint!("{}/{}", self.done, self.all);
        }
        Ok(())
    }
}

//! `yitu figures`: every figure of a report, for people and for programs.

use std::io::{BufWriter, Write};
use std::path::PathBuf;

use clap::ValueEnum;

use super::faults::FileFault;
use super::files::{read_bounded, read_settings};
use super::table::pad;
use crate::figure;
use crate::open_data::{FigureRow, csv, rows};
use crate::report::outline;

/// List the figures of a report.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The report, Markdown in UTF-8; `-` reads standard input.
    file: PathBuf,
    /// How to print them.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// The year the report was given in; otherwise taken from report.toml or the title.
    #[arg(long)]
    year: Option<u16>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// One JSON object a line.
    Jsonl,
    /// One JSON array.
    Json,
    /// Comma-separated, with a header.
    Csv,
    /// Columns for reading.
    Table,
}

/// Prints the figures.
///
/// # Errors
/// A file that cannot be read, settings that are wrong, output that nobody
/// takes.
pub(super) fn run(arguments: &Arguments) -> Result<(), Vec<FileFault>> {
    let file = &arguments.file;
    let source = read_bounded(file)?;
    let beside = file.with_file_name("report.toml");
    let known = if file.as_os_str() != "-" && beside.is_file() {
        Some(read_settings(&beside)?.year)
    } else {
        None
    };
    let reading = figure::read(&source, &outline(&source), arguments.year.or(known));
    let rows = rows(&source, &reading.figures);
    print(&rows, arguments.format).map_err(|error| {
        let hint = "接收输出的程序可能已经退出";
        vec![FileFault::of_file(file, "output::closed", error, hint)]
    })
}

fn print(rows: &[FigureRow<'_>], format: Format) -> std::io::Result<()> {
    let out = &mut BufWriter::new(std::io::stdout().lock());
    match format {
        Format::Jsonl => {
            for row in rows {
                serde_json::to_writer(&mut *out, row)?;
                writeln!(out)?;
            }
        }
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, rows)?;
            writeln!(out)?;
        }
        Format::Csv => csv(out, rows)?,
        Format::Table => table(out, rows)?,
    }
    out.flush()
}

fn table(out: &mut impl Write, rows: &[FigureRow<'_>]) -> std::io::Result<()> {
    for row in rows {
        let range = row
            .value_max
            .map(|max| format!("—{max}"))
            .unwrap_or_default();
        let number = format!(
            "{}{}{range}{}",
            row.sign.unwrap_or_default(),
            row.value,
            row.unit
        );
        writeln!(
            out,
            "{:>4}  {}  {}  {}  {}  {}  {}",
            row.line,
            pad(row.name, 36),
            pad(&number, 16),
            pad(&row.qualifiers.join(" "), 10),
            pad(row.kind, 10),
            pad(row.period.as_ref().map_or("", |period| period.words), 12),
            row.status,
        )?;
    }
    Ok(())
}

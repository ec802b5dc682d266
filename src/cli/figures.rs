//! `yitu figures`: every figure of a report, for people and for programs.

use std::io::{BufWriter, Write};
use std::path::PathBuf;

use clap::ValueEnum;
use serde::Serialize;

use super::faults::Fault;
use super::files::{read_settings, read_text};
use crate::figure::{self, Figure, Kind, Sign, Status};
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

/// A figure as programs read it.
#[derive(Debug, Serialize)]
struct Row<'a> {
    line: usize,
    name: &'a str,
    value: &'a str,
    value_max: Option<&'a str>,
    sign: Option<&'static str>,
    unit: &'a str,
    qualifiers: Vec<&'a str>,
    kind: &'static str,
    status: &'static str,
    period: Option<PeriodRow<'a>>,
    /// Byte offsets of the words the figure was read from.
    span: [usize; 2],
    /// Byte offsets of the number with its unit.
    number: [usize; 2],
    text: &'a str,
}

#[derive(Debug, Serialize)]
struct PeriodRow<'a> {
    first: u16,
    last: u16,
    words: &'a str,
    stated: bool,
}

/// Prints the figures.
///
/// # Errors
/// A file that cannot be read, settings that are wrong, output that nobody
/// takes.
pub(super) fn run(arguments: &Arguments) -> Result<(), Vec<Fault>> {
    let file = &arguments.file;
    let source = read_text(file)?;
    let beside = file.with_file_name("report.toml");
    let known = if file.as_os_str() != "-" && beside.is_file() {
        Some(read_settings(&beside)?.year)
    } else {
        None
    };
    let reading = figure::read(&source, &outline(&source), arguments.year.or(known));
    let figures = reading.figures.iter();
    let rows: Vec<Row<'_>> = figures.map(|figure| row(&source, figure)).collect();
    print(&rows, arguments.format).map_err(|error| {
        let hint = "接收输出的程序可能已经退出";
        vec![Fault::of_file(file, "output::closed", error, hint)]
    })
}

fn print(rows: &[Row<'_>], format: Format) -> std::io::Result<()> {
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

fn row<'a>(source: &'a str, figure: &'a Figure) -> Row<'a> {
    Row {
        line: figure.line,
        name: &figure.name,
        value: &figure.value,
        value_max: figure.value_max.as_deref(),
        sign: figure.sign.map(|sign| match sign {
            Sign::Plus => "+",
            Sign::Minus => "-",
        }),
        unit: &figure.unit,
        qualifiers: figure.qualifiers.iter().map(|q| q.word.as_str()).collect(),
        kind: kind(figure.kind),
        status: match figure.status {
            Status::Actual => "actual",
            Status::Target => "target",
        },
        period: figure.period.as_ref().map(|period| PeriodRow {
            first: period.first,
            last: period.last,
            words: &period.words,
            stated: period.stated,
        }),
        span: [figure.span.start, figure.span.end],
        number: [figure.number.start, figure.number.end],
        text: &source[figure.span.clone()],
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Level => "level",
        Kind::Growth => "growth",
        Kind::AvgGrowth => "avg_growth",
        Kind::Share => "share",
        Kind::Change => "change",
        Kind::Multiple => "multiple",
        Kind::Ratio => "ratio",
        Kind::Cumulative => "cumulative",
    }
}

const COLUMNS: [&str; 12] = [
    "line",
    "name",
    "value",
    "value_max",
    "unit",
    "sign",
    "qualifiers",
    "kind",
    "period",
    "status",
    "span",
    "text",
];

impl Row<'_> {
    /// One cell for each of [`COLUMNS`].
    fn cells(&self) -> [String; 12] {
        [
            self.line.to_string(),
            self.name.to_owned(),
            self.value.to_owned(),
            self.value_max.unwrap_or_default().to_owned(),
            self.unit.to_owned(),
            self.sign.unwrap_or_default().to_owned(),
            self.qualifiers.join("|"),
            self.kind.to_owned(),
            self.period
                .as_ref()
                .map(|period| period.words.to_owned())
                .unwrap_or_default(),
            self.status.to_owned(),
            format!("{}-{}", self.span[0], self.span[1]),
            self.text.to_owned(),
        ]
    }
}

fn csv(out: &mut impl Write, rows: &[Row<'_>]) -> std::io::Result<()> {
    writeln!(out, "{}", COLUMNS.join(","))?;
    for row in rows {
        let cells = row.cells().map(|cell| {
            if cell.contains([',', '"', '\n', '\r']) {
                format!("\"{}\"", cell.replace('"', "\"\""))
            } else {
                cell
            }
        });
        writeln!(out, "{}", cells.join(","))?;
    }
    Ok(())
}

fn table(out: &mut impl Write, rows: &[Row<'_>]) -> std::io::Result<()> {
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

/// Fills words to a width in columns, a Chinese character being two.
fn pad(words: &str, width: usize) -> String {
    let taken: usize = words
        .chars()
        .map(|c| if c.is_ascii() { 1 } else { 2 })
        .sum();
    words.to_owned() + &" ".repeat(width.saturating_sub(taken))
}

//! Every chore of the project, as `cargo xtask CHORE`.
//!
//! [`build`] is the one to read first: it calls [`setup`] for the tools, Trunk
//! for the module and the page, and [`finish`] for what is published in
//! `dist/`, with its [`edition`]. [`serve`] sends that folder under the headers of [`headers`], and
//! [`test`] and [`check`] are what CI runs.

mod build;
mod check;
mod command;
mod edition;
mod finish;
mod headers;
mod imports;
mod module;
mod publish;
mod score;
mod serve;
mod setup;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Builds, serves, tests and checks 一图 yitu"
)]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Build the page and serve it on this machine
    Serve {
        #[command(flatten)]
        report: Report,
        /// The port to listen on; 0 takes any free one [default: 8080 or the next free one]
        #[arg(long)]
        port: Option<u16>,
        /// Serve dist/ as it is
        #[arg(long)]
        no_build: bool,
    },
    /// Build the page into dist/
    Build {
        #[command(flatten)]
        report: Report,
    },
    /// Run every test: Rust, then the built page in a browser
    Test,
    /// Check formatting, lints and the licences of dependencies
    Check,
    /// Score the reading of figures against gold made by hand
    Score,
    /// Install the tools that the other chores use
    Setup,
    /// Write the report into Trunk's staged page (called by Trunk)
    #[command(hide = true)]
    Prerender,
}

#[derive(clap::Args)]
struct Report {
    /// The folder of the report
    #[arg(long, default_value = build::REPORT)]
    report: PathBuf,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().chore {
        Chore::Serve {
            report,
            port,
            no_build,
        } => {
            let built = if no_build {
                Ok(())
            } else {
                build::build(&report.report)
            };
            built.and_then(|()| serve::serve(port))
        }
        Chore::Build { report } => build::build(&report.report),
        Chore::Test => test::test(),
        Chore::Check => check::check(),
        Chore::Score => score::run(),
        Chore::Setup => setup::everything(),
        Chore::Prerender => build::prerender(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

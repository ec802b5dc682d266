//! Every chore of the project, as `cargo xtask CHORE`.
//!
//! [`build`] is the one to read first: it calls [`setup`] for the tools and
//! [`assets`] for what every site has in common, and leaves the site itself to
//! the program `yitu`. [`mod@test`] and [`mod@check`] are what CI runs.

mod assets;
mod build;
mod bundle;
mod check;
mod command;
mod contact;
#[path = "../../src/publish/cut.rs"]
mod cut;
mod exports;
mod face;
mod imports;
mod module;
mod reproduce;
mod sbom;
mod score;
mod setup;
mod snap;
mod test;

use std::ffi::OsString;
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
    /// Show the page of a report, and what becomes of it while it is edited
    Serve(Site),
    /// Build the site of a report into dist/
    Build(Site),
    /// Make what every site has in common, in target/assets/
    Assets,
    /// Run every test: Rust, then the built page in a browser
    Test {
        /// Make all journeys of readers in all engines, and nothing else
        #[arg(long)]
        engines: bool,
    },
    /// Check formatting, lints and the licences of dependencies
    Check {
        /// Ask the public database what is known against dependencies, too
        #[arg(long)]
        advisories: bool,
    },
    /// Ask the servers of deploy/ for 10,000 page loads of dist/
    Load,
    /// Measure how long taps on dist/ take on a slow processor
    Taps,
    /// Write what the project is made of, as CycloneDX, into target/sbom/
    Sbom,
    /// Build twice in different folders and compare every byte (slow)
    Reproduce,
    /// Show the charts that are drawn otherwise than their golden files
    Snap,
    /// Photograph every card of a report, and list what its page compares
    Contact {
        /// The folder of the report
        #[arg(default_value = build::REPORT)]
        report: PathBuf,
    },
    /// Score the reading of figures against gold made by hand
    Score,
    /// Install the tools that the other chores use
    Setup,
    /// Put the whole page into Trunk's folder (called by Trunk)
    #[command(hide = true)]
    Hook,
}

#[derive(clap::Args)]
struct Site {
    /// The folder of the report
    #[arg(long, default_value = build::REPORT)]
    report: PathBuf,
    /// What `yitu` is told besides, such as `-- --cms`
    #[arg(last = true)]
    how: Vec<OsString>,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().chore {
        Chore::Serve(site) => build::serve(&site.report, &site.how),
        Chore::Build(site) => build::build(&site.report, &site.how),
        Chore::Assets => assets::make(),
        Chore::Test { engines: true } => test::engines(),
        Chore::Test { engines: false } => test::test(),
        Chore::Check { advisories } => check::check(advisories),
        Chore::Load => test::load(),
        Chore::Taps => test::taps(),
        Chore::Sbom => sbom::sbom(),
        Chore::Reproduce => reproduce::reproduce(),
        Chore::Snap => snap::snap(),
        Chore::Contact { report } => contact::contact(&report),
        Chore::Score => score::run(),
        Chore::Setup => setup::everything(),
        Chore::Hook => build::hook(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

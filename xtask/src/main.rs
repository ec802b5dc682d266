//! Every chore of the project, as `cargo xtask CHORE`.
//!
//! [`build`] is the one to read first: it calls [`setup`] for the tools, Trunk
//! for the module and the page, and [`finish`] for what is published in
//! `dist/`, with what is [`named`] in a page and its [`edition`]. [`serve`] sends
//! that folder under the headers of [`headers`], and [`test`] and [`check`] are
//! what CI runs.

mod build;
mod bundle;
mod check;
mod command;
mod edition;
mod exports;
mod face;
mod finish;
mod headers;
mod hosts;
mod imports;
mod module;
mod named;
mod offline;
mod publish;
mod reproduce;
mod sbom;
mod score;
mod serve;
mod setup;
mod snap;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use finish::Options;
use publish::Names;

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
        build: Build,
        /// The port to listen on; 0 takes any free one [default: 8080 or the next free one]
        #[arg(long)]
        port: Option<u16>,
        /// Serve dist/ as it is
        #[arg(long)]
        no_build: bool,
    },
    /// Build the page into dist/
    Build(Build),
    /// Run every test: Rust, then the built page in a browser
    Test,
    /// Check formatting, lints and the licences of dependencies
    Check {
        /// Ask the public database what is known against dependencies, too
        #[arg(long)]
        advisories: bool,
    },
    /// Ask the servers of deploy/ for 10,000 page loads of dist/
    Load,
    /// Write what the project is made of, as CycloneDX, into target/sbom/
    Sbom,
    /// Build twice in different folders and compare every byte (slow)
    Reproduce,
    /// Show the charts that are drawn otherwise than their golden files
    Snap,
    /// Score the reading of figures against gold made by hand
    Score,
    /// Install the tools that the other chores use
    Setup,
    /// Make a site of what Trunk last laid out (the tests call it)
    #[command(hide = true)]
    Finish {
        out: PathBuf,
        #[command(flatten)]
        how: How,
    },
    /// Write the report into Trunk's staged page (called by Trunk)
    #[command(hide = true)]
    Prerender,
}

#[derive(clap::Args)]
struct Build {
    /// The folder of the report
    #[arg(long, default_value = build::REPORT)]
    report: PathBuf,
    #[command(flatten)]
    how: How,
}

#[derive(clap::Args)]
struct How {
    /// Leave out what lets the page be read again without a network, and end
    /// it for readers of earlier builds
    #[arg(long)]
    no_offline: bool,
    /// Keep plain names, for content systems that take no others (and no
    /// service worker)
    #[arg(long)]
    cms: bool,
}

impl Build {
    fn run(&self) -> Result<()> {
        build::build(&self.report, self.how.options())
    }
}

impl How {
    fn options(&self) -> Options {
        Options {
            offline: !self.no_offline && !self.cms,
            names: if self.cms {
                Names::Plain
            } else {
                Names::Hashed
            },
        }
    }
}

fn main() -> ExitCode {
    let done = match Arguments::parse().chore {
        Chore::Serve {
            build,
            port,
            no_build,
        } => {
            let built = if no_build { Ok(()) } else { build.run() };
            built.and_then(|()| serve::serve(port))
        }
        Chore::Build(build) => build.run(),
        Chore::Test => test::test(),
        Chore::Check { advisories } => check::check(advisories),
        Chore::Load => test::load(),
        Chore::Sbom => sbom::sbom(),
        Chore::Reproduce => reproduce::reproduce(),
        Chore::Snap => snap::snap(),
        Chore::Score => score::run(),
        Chore::Setup => setup::everything(),
        Chore::Finish { out, how } => build::finish(&out, how.options()),
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

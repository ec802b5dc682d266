//! The command line: one file for each subcommand, and [`run`] which picks one.

mod account;
mod check;
mod faults;
mod figures;
mod files;
mod load;
mod prerender;
mod table;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Turns a government work report into one page of cards and charts.
#[derive(Debug, Parser)]
#[command(name = "yitu", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Arguments),
    Figures(figures::Arguments),
    Prerender(prerender::Arguments),
}

/// Runs the command line; faults are printed to standard error, and if one of
/// them is an error the exit code is 1.
pub fn run() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Figures(arguments) => figures::run(&arguments),
        Command::Prerender(arguments) => prerender::run(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            faults::print(&faults);
            ExitCode::FAILURE
        }
    }
}

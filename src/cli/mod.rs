//! The command line: one file for each subcommand, and [`run`] which picks one.

mod figures;
mod input;

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
    Figures(figures::Arguments),
}

/// Runs the command line; faults are printed to standard error, and the exit
/// code is 1.
pub fn run() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Figures(arguments) => figures::run(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault:?}");
            ExitCode::FAILURE
        }
    }
}

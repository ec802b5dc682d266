//! The command line: one file for each subcommand, and [`run`] which picks one.
//! [`QuickJs`] is the engine that draws its charts.

mod account;
mod build;
mod carried;
mod check;
mod corpus;
mod doubtful;
mod excerpt;
mod faults;
mod figures;
mod files;
mod gathered;
mod guessed;
mod imported;
mod load;
mod new;
mod quickjs;
mod rows;
mod selectors;
mod serve;
mod site;
mod table;
mod tell;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use quickjs::QuickJs;

use crate::publish::Assets;

/// Turns a government work report into one page of cards and charts.
#[derive(Debug, Parser)]
#[command(name = "yitu", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Arguments),
    Check(check::Arguments),
    Figures(figures::Arguments),
    New(new::Arguments),
    Serve(serve::Arguments),
}

/// Runs the command line with the assets that the program carries. Faults are
/// printed to standard error. The exit code is 0 when all went well, with
/// warnings or without; 1 when there are faults; 2 when the words on the
/// command line are not understood.
pub fn run(assets: &Assets) -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Build(arguments) => build::run(&arguments, assets),
        Command::Check(arguments) => check::run(&arguments),
        Command::Figures(arguments) => figures::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments, assets),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            tell::tell(&faults);
            ExitCode::FAILURE
        }
    }
}

//! The command line of yitu.

use std::process::ExitCode;

fn main() -> ExitCode {
    yitu::cli::run()
}

//! The command line of yitu, with the assets that the program carries.

use std::process::ExitCode;

use yitu::publish::{Asset, Assets};

// `CARRIED`: name and bytes of each asset, written by build.rs.
include!(concat!(env!("OUT_DIR"), "/carried.rs"));

fn main() -> ExitCode {
    let carried = CARRIED.iter().map(|(name, bytes)| Asset {
        name: (*name).into(),
        bytes: (*bytes).into(),
    });
    yitu::cli::run(&Assets::new(carried))
}

//! yitu (一图) turns a Chinese government work report into 一图读懂: one page
//! of cards and charts, every number of which is read from a sentence.
//!
//! Read the modules in the order the data flows:
//! [`report`] → [`figure`] → [`story`] → `chart` → `view`, with [`island`]
//! beside `view` for what answers a finger. Each imports only what stands
//! before it; [`check`] tells an editor what to look at.

// Leptos compiles for one side or the other; a build with both would do
// neither.
#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!("`ssr` writes pages and `hydrate` wakes them: build with one of the two");

#[cfg(feature = "ssr")]
pub mod chart;
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
mod csv;
pub mod diagnostic;
pub mod figure;
pub mod island;
#[cfg(feature = "ssr")]
pub mod open_data;
#[cfg(feature = "ssr")]
pub mod publish;
pub mod report;
pub mod settings;
pub mod story;
#[cfg(feature = "ssr")]
pub mod view;

//! yitu (一图) turns a Chinese government work report into 一图读懂: one page
//! of cards and charts, every number of which is read from a sentence.
//!
//! Read the modules in the order the data flows:
//! [`report`] → [`figure`] → [`story`] → `chart` → `view`, with [`island`]
//! beside `view` for what answers a finger. Each imports only what stands
//! before it; [`check`] tells an editor what to look at.

#[cfg(not(target_arch = "wasm32"))]
pub mod chart;
pub mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod diagnostic;
pub mod figure;
pub mod island;
#[cfg(not(target_arch = "wasm32"))]
pub mod open_data;
pub mod report;
pub mod settings;
pub mod story;
#[cfg(not(target_arch = "wasm32"))]
pub mod view;

//! The islands: what answers a finger.
//!
//! Each island finds its data in the page that was written at build time and
//! only adds to it; none makes content appear. The same components are written
//! to HTML by the native program and hydrated in the browser by
//! `src/web/start/loader.js`, so their markup may not depend on where they run.

mod address;
pub mod chapter_bar;
pub mod chart_touch;
mod dialog;
mod embed_choice;
pub mod embed_code;
pub mod embed_text;
pub mod figure_sheet;
pub mod find;
mod find_bar;
mod find_index;
mod find_keys;
mod find_list;
mod find_walk;
mod finder;
mod fold;
mod frame;
mod later;
mod marks;
mod page;
mod paper;
mod place;
pub mod reader_settings;
mod rest;
mod select;
pub mod speak;
mod speak_places;
mod speak_player;
mod speak_text;
mod speak_voice;
mod term;
mod told;
pub mod what_if;
pub mod what_if_plot;
pub mod zoom;
mod zoom_live;
mod zoom_picture;
mod zoom_save;

pub use chapter_bar::ChapterBar;
pub use chart_touch::ChartTouch;
pub use embed_code::EmbedCode;
pub use figure_sheet::FigureSheet;
pub use find::Find;
pub use reader_settings::ReaderSettings;
pub use speak::Speak;
pub use what_if::WhatIf;
pub use zoom::Zoom;

//! yitu (一图) turns a Chinese government work report into 一图读懂: one page
//! of cards and charts, every number of which is read from a sentence.
//!
//! Read the modules in the order the data flows:
//! [`report`] → [`figure`] → [`story`] → `chart` → `view`, with [`island`]
//! beside `view` for what answers a finger. Each imports only what stands
//! before it; [`check`] tells an editor what to look at.
//!
//! # As a library
//!
//! [`report`] and [`figure`] need no feature of this crate. Any Markdown text has
//! an outline, and any outline can be read:
//!
//! ```
//! use yitu::{figure, report};
//!
//! let source = "# 某县2031年政府工作报告\n\n### 2030年工作回顾\n\n- 地区生产总值增长6.2%。\n";
//! let outline = report::outline(source);
//! let reading = figure::read(source, &outline, None);
//! let gdp = &reading.figures[0];
//! assert_eq!(&source[gdp.span.clone()], "地区生产总值增长6.2%");
//! assert_eq!(gdp.period.as_ref().map(|period| period.last), Some(2030));
//! assert_eq!(gdp.decimal().map(|rate| rate.to_string()).as_deref(), Some("6.2"));
//! assert!(gdp.doubts.is_empty());
//! ```
//!
//! Of each sentence the name, the number with its unit, the kind, and what the
//! bounding words leave open; of the digits that are none, the reason:
//!
//! ```
//! use yitu::figure::Opening::{Both, Neither, Up};
//! use yitu::figure::{self, Kind::*, Opening, Reason};
//! use yitu::report;
//!
//! let read = |sentence: &str| {
//!     let source = format!("# 报告\n\n### 2030年工作回顾\n\n- {sentence}\n");
//!     figure::read(&source, &report::outline(&source), Some(2031))
//! };
//! for (sentence, name, number, kind, opening) in [
//!     ("粮食产量75万吨。", "粮食产量", "75万吨", Level, Neither),
//!     ("粮食产量75万吨以上。", "粮食产量", "75万吨", Level, Up),
//!     ("固定资产投资增长约8%。", "固定资产投资", "8%", Growth, Both),
//!     ("固定资产投资年均增长6%。", "固定资产投资", "6%", AvgGrowth, Neither),
//!     ("森林覆盖率达到46.5%。", "森林覆盖率", "46.5%", Share, Neither),
//!     ("森林覆盖率提高1.2个百分点。", "森林覆盖率", "1.2个百分点", Change, Neither),
//!     ("三次产业结构调整为12:40:48。", "三次产业结构", "12:40:48", Ratio, Neither),
//! ] {
//!     let reading = read(sentence);
//!     let [figure] = &reading.figures[..] else { panic!("{sentence}: {reading:?}") };
//!     let openings = figure.qualifiers.iter().map(|word| word.opens());
//!     assert_eq!(figure.name, name, "{sentence}");
//!     assert_eq!(format!("{}{}", figure.value, figure.unit), number);
//!     assert_eq!(figure.kind, kind, "{sentence}");
//!     assert_eq!(openings.last().unwrap_or(Neither), opening, "{sentence}");
//! }
//! for (sentence, words, reason) in [
//!     ("“十四五”规划自2021年实施。", "2021年", Reason::Year),
//!     ("总量居全省第2位。", "2位", Reason::Rank),
//!     ("5G网络覆盖城区。", "5", Reason::Name),
//! ] {
//!     let others = read(sentence).others;
//!     let last = others.last().expect("behind the year of the heading");
//!     assert_eq!((&*last.words, last.reason), (words, reason));
//! }
//! ```
//!
//! What belongs together and what may be compared is [`story`]'s to say. Feature
//! `ssr` adds what writes pages (`publish`) and open data (`open_data`), `cli` the
//! program.

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
pub mod find;
#[cfg(feature = "ssr")]
pub mod import;
pub mod island;
#[cfg(feature = "ssr")]
pub mod open_data;
#[cfg(feature = "ssr")]
pub mod picture;
#[cfg(feature = "ssr")]
pub mod publish;
pub mod report;
pub mod settings;
pub mod speech;
pub mod story;
pub mod term;
pub mod topic;
#[cfg(feature = "ssr")]
pub mod view;

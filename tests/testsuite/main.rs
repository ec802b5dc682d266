//! The tests of yitu, in rooms named as those of `src/`: figures, story and
//! charts through the library, the command line through the real program.
//! Tests of the built page in a browser stand in `tests/browser/`.

mod chart;
mod cli;
mod figure;
mod find;
mod import;
mod messages;
mod picture;
mod publish;
mod report;
mod speech;
mod story;
mod support;
mod topic;
mod view;

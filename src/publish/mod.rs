//! The site of a report: every path, with a pure function for its bytes.
//!
//! In come the report's text and settings, the [`Assets`] and something that
//! draws; out comes a [`Plan`]. It touches no disk, process, clock or network,
//! so the command line, the server that previews and a studio in the browser
//! are thin callers of the same: a build asks for all paths, a preview for
//! those that are looked at. Compressed forms ([`compress`]) are beside it:
//! they differ between implementations, and only servers want them.
//!
//! Read [`content`] first, then [`plan`].

pub mod assets;
pub mod compress;
mod content;
mod correct;
mod cut;
mod edition;
mod entry;
mod face;
mod faults;
mod found;
pub mod headers;
mod iis;
mod named;
mod options;
mod page;
mod pictures;
mod plan;
mod servers;
mod shell;
mod speech;
mod worker;

pub use assets::{Asset, Assets};
pub use content::{Content, Fault, Source, Text, reading, settings};
pub use face::{Face, FaceError, title_face};
pub use faults::{FaultPage, fault_page};
pub use named::Names;
pub use options::Options;
pub use page::page;
pub use plan::{Plan, publish};

//! What pages hold and name besides their words, and which copy of the site they are of.

/// A file that pages name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it is asked for, from the page's folder.
    pub address: String,
    /// The hash that its bytes must have, as `integrity` wants it.
    pub integrity: String,
}

/// What pages hold and name besides their words: the same for every page of a
/// site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shell {
    /// The style of the first screen, set into the page: a file would cost a
    /// journey before the first paint.
    pub style: String,
    /// The style of all that stands behind the cover.
    pub style_behind: String,
    /// The style of a part by itself, all of it.
    pub style_part: String,
    /// What runs before the first paint.
    pub first: String,
    /// What runs behind the cover, which need not wait for it.
    pub behind: String,
    /// The address of the icon in a browser's tab.
    pub icon: String,
    /// The address of the icon on a home screen.
    pub touch_icon: String,
    /// What the page does in a frame of another site.
    pub frame: File,
    /// The charts with larger words.
    pub large_charts: File,
    /// What reloads the whole page when it is being worked on.
    pub preview: Option<&'static str>,
    /// What wakes on the whole page.
    pub app: App,
}

/// What wakes on the whole page, and on no other: several parts may stand on
/// one host page, and none of them should cost a reader the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct App {
    /// The module.
    pub module: File,
    /// Its address where a server refuses it by its name.
    pub other_module: Option<String>,
    /// The module's glue.
    pub glue: File,
    /// The style of what opens over the page, which is fetched with the first of it.
    pub later: File,
    /// The words that a voice reads otherwise than they stand.
    pub speech: File,
    /// The explanations of words that are not the report's.
    pub terms: File,
    /// What is asked when readers search, or choose a topic.
    pub find: File,
    /// The interactive chart engine.
    pub engine: File,
    /// What the engine is given.
    pub charts: File,
    /// The service worker, if the page is kept for reading without a network.
    pub worker: Option<&'static str>,
}

/// Which of the two copies of the site a page belongs to: the one that is kept
/// up to date, or the one whose address never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition<'a> {
    /// The site itself, of which this edition lies beside it.
    Live(&'a str),
    /// The frozen edition of this name.
    Frozen(&'a str),
}

/// The folder of all editions.
pub const EDITIONS: &str = "v";

impl<'a> Edition<'a> {
    /// The edition's name: a hash of all it is made of.
    pub fn name(self) -> &'a str {
        match self {
            Self::Live(name) | Self::Frozen(name) => name,
        }
    }

    /// The way from the site's folder to this copy's: nothing, or `v/HASH/`.
    pub fn way(self) -> String {
        match self {
            Self::Live(_) => String::new(),
            Self::Frozen(name) => format!("{EDITIONS}/{name}/"),
        }
    }
}

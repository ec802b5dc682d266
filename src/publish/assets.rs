//! Assets: the files that are the same for every report. They are made before
//! any page (see `xtask`), and lie in the program or in a folder.

use std::borrow::Cow;

use sha2::{Digest, Sha256};

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its plain name: `app.wasm`.
    pub name: Cow<'static, str>,
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
}

/// All files, in the order of their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assets(Vec<Asset>);

/// The assets that a site is made of. The table is what `xtask` makes and what
/// [`Assets::missing`] looks for.
pub const NAMES: [&str; 23] = [
    name::MODULE,
    name::GLUE,
    name::HEAD_STYLE,
    name::BODY_STYLE,
    name::LATER_STYLE,
    name::PART_STYLE,
    name::MISSING_STYLE,
    name::FIRST,
    name::BEHIND,
    name::FRAME,
    name::HOST,
    name::PASS_ON,
    name::LARGE_CHARTS,
    name::ENGINE,
    name::WORKER,
    name::WORKER_OFF,
    name::PREVIEW,
    name::DRAWING,
    name::FACE,
    name::TEXT_FACE,
    name::FACE_LICENCE,
    name::ICON,
    name::TOUCH_ICON,
];

/// What each asset is called.
pub mod name {
    /// The WASM module of the islands.
    pub const MODULE: &str = "app.wasm";
    /// What starts it, with its glue.
    pub const GLUE: &str = "app.js";
    /// The style of what is painted first.
    pub const HEAD_STYLE: &str = "head.css";
    /// The style of all else.
    pub const BODY_STYLE: &str = "body.css";
    /// The style of what opens over the page.
    pub const LATER_STYLE: &str = "later.css";
    /// The style of a part by itself.
    pub const PART_STYLE: &str = "part-page.css";
    /// The style of the page for addresses without content.
    pub const MISSING_STYLE: &str = "missing.css";
    /// What runs before the first paint.
    pub const FIRST: &str = "head.js";
    /// What runs behind the cover.
    pub const BEHIND: &str = "body.js";
    /// What the page does in a frame of another site.
    pub const FRAME: &str = "frame.js";
    /// What another site loads beside its frames.
    pub const HOST: &str = "embed.js";
    /// What passes a poster on: copies its address, hands over its file.
    pub const PASS_ON: &str = crate::view::PASS_ON;
    /// What puts the charts with larger words in their places.
    pub const LARGE_CHARTS: &str = "large-charts.js";
    /// The interactive chart engine.
    pub const ENGINE: &str = "engine.js";
    /// The service worker.
    pub const WORKER: &str = "worker.js";
    /// The service worker that ends every other.
    pub const WORKER_OFF: &str = "worker-off.js";
    /// What reloads a page that is being worked on.
    pub const PREVIEW: &str = "preview.js";
    /// ECharts, as it draws at build time.
    pub const DRAWING: &str = "drawing.js";
    /// The face from which the title's is cut.
    pub const FACE: &str = "title.ttf";
    /// The face of running words in pictures.
    pub const TEXT_FACE: &str = "text.ttf";
    /// The licence of both, which goes wherever a face goes.
    pub const FACE_LICENCE: &str = "OFL.txt";
    /// The icon in a browser's tab.
    pub const ICON: &str = "favicon.svg";
    /// The icon on a home screen.
    pub const TOUCH_ICON: &str = "apple-touch-icon.png";
}

impl Assets {
    /// These files; of two of one name the last counts.
    pub fn new(files: impl IntoIterator<Item = Asset>) -> Self {
        let mut all: Vec<Asset> = Vec::new();
        for file in files {
            match all.binary_search_by(|known| known.name.cmp(&file.name)) {
                Ok(at) => all[at] = file,
                Err(at) => all.insert(at, file),
            }
        }
        Self(all)
    }

    /// The names of files that a site needs and that are not here.
    pub fn missing(&self) -> Vec<&'static str> {
        let mut names = NAMES.to_vec();
        names.retain(|name| self.get(name).is_none());
        names
    }

    /// The bytes of a file; none for one that is [`missing`](Self::missing).
    pub(super) fn bytes(&self, name: &str) -> &[u8] {
        self.get(name).map_or(&[], |asset| &asset.bytes)
    }

    /// A file that is text.
    pub(super) fn text(&self, name: &str) -> Cow<'_, str> {
        String::from_utf8_lossy(self.bytes(name))
    }

    /// The bytes of a file.
    pub fn get(&self, name: &str) -> Option<&Asset> {
        let at = self.0.binary_search_by(|known| (*known.name).cmp(name));
        at.ok().map(|at| &self.0[at])
    }

    /// A hash of all of them.
    pub(super) fn fingerprint(&self) -> [u8; 32] {
        let mut digest = Sha256::new();
        for Asset { name, bytes } in &self.0 {
            digest.update(format!("{name}\n{}\n", bytes.len()));
            digest.update(bytes);
        }
        digest.finalize().into()
    }
}

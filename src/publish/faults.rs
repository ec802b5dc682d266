//! The page in the place of a site that cannot be made, for whoever previews.

use sha2::{Digest, Sha256};

use super::assets::{Assets, name};
use super::headers;
use super::named::{integrity_of, short_hash};
use super::shell::missing_style;
use crate::view::{self, ToldFault};

/// A page of faults, and what a server says with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultPage {
    /// Tells it from every other page of faults.
    pub name: String,
    /// The page.
    pub html: String,
    /// Its Content-Security-Policy.
    pub policy: String,
}

/// Writes the page that tells these faults and is opened again
/// ([`name::PREVIEW`]) when there is something else to show.
pub fn fault_page(told: &[ToldFault], assets: &Assets) -> FaultPage {
    let style = missing_style(assets);
    let name = short_hash(&Sha256::digest(format!("{told:?}")));
    // The page is sent for addresses of any folder.
    let script = format!("/{}?{name}", name::PREVIEW);
    FaultPage {
        html: view::faults(told, &script, &style),
        policy: headers::policy(&[integrity_of(&style)], &[], "'self'", None),
        name,
    }
}

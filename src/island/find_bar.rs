//! The bar of 「找」, which tells what the page shows and ends it.

use web_sys::Element;

use super::page::root;
use super::select::first;

/// Tells what is shown; of all nothing. `is_walk` where it is a place among others.
pub(super) fn tell(words: Option<&str>, is_walk: bool) -> Option<()> {
    let bar = first(".find-bar")?;
    let hide = |element: &Element, is_hidden: bool| {
        element
            .toggle_attribute_with_force("hidden", is_hidden)
            .ok()
    };
    let part = |selector: &str| bar.query_selector(selector).ok()?;
    hide(&bar, words.is_none())?;
    hide(&part("span")?, !is_walk)?;
    part("p")?.set_text_content(words);
    let end = if is_walk { "结束" } else { "看全部" };
    part("[value=end]")?.set_text_content(Some(end));
    // What is read is not to end under it.
    let has_bar = words.is_some();
    root()?
        .toggle_attribute_with_force("data-find", has_bar)
        .ok()
        .map(drop)
}

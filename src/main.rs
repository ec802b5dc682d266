//! The WASM entry: makes the islands known to the loader, which wakes them.

#[cfg(target_arch = "wasm32")]
fn main() {
    // Linking the library is what keeps the islands' exports in the module.
    use yitu as _;
    leptos::mount::hydrate_islands();
}

/// The page is built by the program `yitu`; this one runs only in browsers.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

//! The WASM entry: makes the islands known to the loader, which wakes them.

fn main() {
    // Linking the library is what keeps the islands' exports in the module.
    use yitu as _;
    leptos::mount::hydrate_islands();
}

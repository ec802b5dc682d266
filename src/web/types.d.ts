// What the scripts meet besides what every browser has.

/** The module's glue, by wasm-bindgen, with a function for each island. */
declare module 'glue';

interface Navigator {
  connection?: { saveData?: boolean };
}

interface ParentNode {
  querySelector(selectors: `meta[${string}`): HTMLMetaElement | null;
}

interface Window {
  // What scripts hand to each other: the engine, the loader's module; in tests, marks.
  [name: string]: any;
}

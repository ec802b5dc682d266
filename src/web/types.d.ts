// What the scripts meet besides what every browser has.

/** The service worker's version, which stands in front of src/web/worker/offline.js. */
declare const VERSION: {
  version: string;
  edition: string;
  files: Record<string, string>;
  shell: string[];
};

/** The module's glue, by wasm-bindgen, with a function for each island. */
declare module 'glue' {
  const init: (given: { module_or_path: ArrayBuffer }) => Promise<unknown>;
  export default init;
}

/** The charts with larger words, by their ids (src/web/start/large-charts.js). */
declare const yituLargeCharts: Record<string, string>;

interface Navigator {
  connection?: { saveData?: boolean };
}

interface ParentNode {
  querySelector(selectors: `meta[${string}`): HTMLMetaElement | null;
}

interface HTMLElementTagNameMap {
  'leptos-island': HTMLElement;
}

interface Window {
  // What scripts hand to each other: the engine, the loader's module; in tests, marks.
  [name: string]: any;
}

// What the page fetches after its islands are awake. It says of each file what
// hash the build gave it (xtask/src/named.rs), and other bytes are not used.

/** How often each file was asked for. */
const asked = {};

/** The address of a file, and its hash. */
function named(name) {
  /** @type {HTMLMetaElement} */
  const { content, dataset } = document.querySelector(`meta[name="${name}"]`);
  const times = (asked[name] = (asked[name] ?? -1) + 1);
  // Browsers keep bytes that were refused: they are asked for by another address.
  return [times ? `${content}?${times}` : content, dataset.hash];
}

/** A script, run once; gives what it has put into `window[result]`. */
export function fetchScript(name, result) {
  return new Promise((done, fail) => {
    if (window[result]) return done(window[result]);
    const script = document.createElement('script');
    [script.src, script.integrity] = named(name);
    script.onload = () => done(window[result]);
    script.onerror = fail;
    document.head.append(script);
  });
}

/** A file of JSON. */
export const fetchData = (name) => {
  const [address, integrity] = named(name);
  return fetch(address, { integrity }).then((answer) => answer.json());
};

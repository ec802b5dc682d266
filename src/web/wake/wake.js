// Starts the module that src/web/start/loader.js fetches and hydrates the islands.
// The build bundles it with the glue of wasm-bindgen.
import init, * as app from 'glue';
import { fallBack } from './fall-back.js';
import { fetchScript } from './fetch.js';
import { wakeZoom } from './zoom.js';

const task = () => new Promise((done) => setTimeout(done));
const event = (target, name) => new Promise((done) => target.addEventListener(name, done));
const paint = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** How long (ms) the panel of 「嵌入」 may take. */
const PATIENCE = 2000;

/** 「嵌入」: the code stands in the page; the panel to choose in is fetched. */
function wakeEmbed() {
  const place = document.querySelector('.embed');
  place?.firstChild.addEventListener('click', (event) => {
    event.preventDefault();
    if (place.open) return void (place.open = false);
    const show = () => (place.open = true);
    const late = setTimeout(show, PATIENCE);
    // A panel that comes late does not cover what is read by then.
    fetchScript('embed-code', 'yituPanel')
      .then(({ open }) => place.open || open(place), show)
      .finally(() => clearTimeout(late));
  });
}

async function wake({ module, say }) {
  await paint();
  let bytes;
  try {
    bytes = await module;
  } catch {
    return; // The loader has said why.
  }
  try {
    await init({ module_or_path: bytes });
  } catch {
    return say('failed:start');
  }
  if (document.readyState === 'loading') await event(document, 'DOMContentLoaded');
  const { fall, fallen } = fallBack(say);
  // In the order of the document, parents come before what is nested in them.
  for (const island of document.querySelectorAll('leptos-island')) {
    await task();
    if (fallen()) return;
    try {
      app[island.dataset.component](island);
    } catch {
      return fall();
    }
  }
  await task();
  if (fallen()) return;
  wakeZoom();
  wakeEmbed();
  performance.mark('ready');
  say('ready');
}

// A copy that arrives late, after the loader has asked again, finds nothing.
const { yitu } = window;
delete window.yitu;
if (yitu) wake(yitu);

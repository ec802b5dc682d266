// Starts the module that src/loader.js has fetched and hydrates the islands.
// The build bundles it with the glue of wasm-bindgen.
import init, * as app from 'glue';
import { wakeZoom } from './zoom.js';

const say = (state) => document.documentElement.setAttribute('data-enhance', state);
const task = () => new Promise((done) => setTimeout(done));
const event = (target, name) => new Promise((done) => target.addEventListener(name, done));

/** 「嵌入」: the code stands in the page; the panel to choose in is fetched. */
function wakeEmbed() {
  const place = document.querySelector('.embed');
  place?.firstChild.addEventListener('click', (event) => {
    event.preventDefault();
    const panel = `./${document.querySelector('meta[name="embed-code"]').content}`;
    import(panel).then(
      ({ open }) => open(place),
      () => (place.open = true)
    );
  });
}

async function wake() {
  let bytes;
  try {
    bytes = await window.yituModule;
  } catch {
    return; // The loader has said why.
  }
  try {
    await init({ module_or_path: bytes });
  } catch {
    return say('failed:start');
  }
  if (document.readyState === 'loading') await event(document, 'DOMContentLoaded');
  // In the order of the document, parents come before what is nested in them.
  for (const island of document.querySelectorAll('leptos-island')) {
    const name = island.getAttribute('data-component');
    await task();
    try {
      app[name](island);
    } catch {
      // After a panic the module's state is not to be trusted.
      return say(`failed:${name}`);
    }
  }
  wakeZoom();
  wakeEmbed();
  performance.mark('ready');
  say('ready');
}

wake();

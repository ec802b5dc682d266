// Starts the module that src/web/start/loader.js fetches and hydrates the islands.
// The build bundles it with the glue of wasm-bindgen.
import init, * as app from 'glue';
import { fall, fallen, guarded, keepPage } from './fall-back.js';
import './highlight.js';
import './live.js';

const task = (time) => new Promise((done) => setTimeout(done, time));
const event = (target, name) => new Promise((done) => target.addEventListener(name, done));
const frame = () => new Promise((done) => requestAnimationFrame(done)).then(() => task(0));
// A page that is not shown has no frames, and wakes all the same.
const paint = () => Promise.race([frame(), task(500)]);

async function wake({ module, say }) {
  await paint();
  const bytes = await module.catch(() => undefined);
  if (!bytes) return; // The loader has said why.
  try {
    await guarded(() => init({ module_or_path: bytes }));
  } catch {
    return say('failed:start');
  }
  if (document.readyState === 'loading') await event(document, 'DOMContentLoaded');
  keepPage(say);
  // In the order of the document, parents come before what is nested in them.
  for (const island of document.querySelectorAll('leptos-island')) {
    await task(0);
    if (fallen) return;
    try {
      app[island.getAttribute('data-component')](island);
    } catch {
      return fall();
    }
  }
  await task(0);
  if (fallen) return;
  performance.mark('ready');
  say('ready');
}

// A copy that arrives late, after the loader has asked again, finds nothing.
const { yitu } = window;
delete window.yitu;
if (yitu) wake(yitu);

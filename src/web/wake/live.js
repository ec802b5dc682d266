// The live chart of 「放大」, for src/island/zoom_live.rs: the chart engine and
// what it draws are fetched when a finger is on its way to the button.
import { fetchData, fetchScript } from './fetch.js';

/** What was asked for; the same is not asked for twice. */
let asked;

function fetchParts() {
  asked ??= Promise.all([fetchScript('chart-engine', 'yituEngine'), fetchData('charts')]);
  // After a failure the next press tries again.
  asked.catch(() => (asked = undefined));
  return asked;
}

window.yituLive = {
  ask: () => void fetchParts(),
  async draw(place, id, size, told, description) {
    const [engine, charts] = await fetchParts();
    return engine.draw(place, charts[id][size], told, description);
  },
};

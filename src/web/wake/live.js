// The live chart of 「放大」, for src/island/zoom_live.rs: the chart engine and what it draws
// are fetched when a finger is on its way to the button.
import { data, named, once } from './later.js';

const fetchParts = () => Promise.all([data('charts'), window.yituEngine ?? fetchEngine()]);

const fetchEngine = () =>
  once('chart-engine', () => {
    const script = document.createElement('script');
    [script.src, script.integrity] = named('chart-engine');
    document.head.append(script);
    return new Promise((done, fail) => Object.assign(script, { onload: done, onerror: fail }));
  });

window.yituLive = {
  ask: () => void fetchParts().catch(() => {}),
  async draw(place, id, size, told) {
    const [charts] = await fetchParts();
    return window.yituEngine.draw(place, charts[id][size], told);
  },
};

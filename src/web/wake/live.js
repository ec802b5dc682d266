// The live chart of 「放大」, for src/island/zoom_live.rs: the chart engine and what it draws
// are fetched when a finger is on its way to the button. The page says of both what hash
// the build gave them, and other bytes are not used.

/** What was asked for, and how often; the same is not asked for twice. */
let asked;
let times = 0;

function fetchParts() {
  if (asked) return asked;
  times += 1;
  const [address, integrity] = named('charts');
  const charts = fetch(address, { integrity }).then((answer) => answer.json());
  asked = Promise.all([charts, window.yituEngine ?? fetchEngine()]);
  // After a failure the next press tries again.
  asked.catch(() => (asked = undefined));
  return asked;
}

/** The address of a file, and its hash. */
function named(name) {
  const { content, dataset } = document.querySelector(`meta[name="${name}"]`);
  // Browsers keep bytes that were refused: they are asked for by another address.
  return [times > 1 ? `${content}?${times}` : content, dataset.hash];
}

function fetchEngine() {
  const script = document.createElement('script');
  [script.src, script.integrity] = named('chart-engine');
  document.head.append(script);
  return new Promise((done, fail) => Object.assign(script, { onload: done, onerror: fail }));
}

window.yituLive = {
  ask: () => void fetchParts(),
  async draw(place, id, size, told) {
    const [charts] = await fetchParts();
    return window.yituEngine.draw(place, charts[id][size], told);
  },
};

// What the page names in its head and fetches when it is first wanted: the style of what
// opens over the page, and data. The page says of each what hash the build gave it, and
// other bytes are not used.

/** How long what opens waits for its style (ms): without it, it is plain. */
const PATIENCE = 3000;

/** How often each was asked for. */
const times = {};
/** What has come, or is on its way. */
const asked = {};

/** The address of a file, and its hash. */
export function named(name) {
  const { content, dataset } = document.querySelector(`meta[name="${name}"]`);
  times[name] = (times[name] ?? 0) + 1;
  // Browsers keep bytes that were refused: they are asked for by another address.
  return [times[name] > 1 ? `${content}?${times[name]}` : content, dataset.hash];
}

/** What `take` gives, which is called once; after a failure, once more. */
export function once(name, take) {
  asked[name] ??= take();
  asked[name].catch(() => delete asked[name]);
  return asked[name];
}

/** What a file of data holds. */
export function data(name) {
  const take = () => {
    const [address, integrity] = named(name);
    return fetch(address, { integrity }).then((answer) => answer.json());
  };
  return once(name, take);
}

/** Done when the style is there, and when it does not come. */
function style() {
  const take = () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    [link.href, link.integrity] = named('later');
    // Behind the page's own rules, over which its own win.
    document.body.append(link);
    return new Promise((done, fail) => {
      link.onload = done;
      link.onerror = () => fail(link.remove());
    });
  };
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  return Promise.race([once('later', take).catch(() => {}), late]);
}

window.yituLater = { data, style };

// The service worker, published as sw.js: the page can be read again without a network. It knows
// the files of one version by their hashes, which stand in front of it as VERSION
// (src/publish/worker.rs), and keeps nothing else: not a flipped byte, not a file of another
// version. A newer worker waits until nobody reads a page of this one, so what is kept never mixes.

const worker = /** @type {any} */ (self);
/** The whole version: of all files, by their names as seen from the page, the SHA-256; the names of
 *  those that are kept at once; the name of the edition, which stands in the page's head. */
const { version, files, shell, edition } = worker.VERSION;
/** How long the network may take for the page (ms). */
const PATIENCE = 3000;
/** What a server says of a page that is withdrawn for good. */
const WITHDRAWN = [410, 451];

const { scope } = worker.registration;
const mine = `yitu ${new URL(scope).pathname} `;
const keptIn = mine + version;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(clear()));
worker.addEventListener('fetch', (event) => {
  const name = nameOf(event.request);
  if (!(name in files)) return;
  event.respondWith(event.request.mode === 'navigate' ? page(event) : file(event, name));
});

/** The page and what it needs at once; the rest when it is first used. */
async function install() {
  // What is named by its hash is in the browser's cache already.
  const take = (name) => fetch(scope + name, { cache: name ? 'default' : 'no-cache' });
  await Promise.all(shell.map(async (name) => keep(name, await take(name))));
}

/** Earlier versions go when this one takes over. */
async function clear() {
  const names = await caches.keys();
  const earlier = names.filter((name) => name.startsWith(mine) && name !== keptIn);
  await Promise.all(earlier.map((name) => caches.delete(name)));
}

/** A file's name in `files`; undefined for what is of no concern here. */
function nameOf({ method, url, mode }) {
  const { origin, pathname, search } = new URL(url);
  const path = origin + pathname;
  if (method !== 'GET' || !path.startsWith(scope)) return undefined;
  const name = path.slice(scope.length);
  if (mode === 'navigate') return name === '' || name === 'index.html' ? '' : undefined;
  // A hash is in the name, or is asked for; other questions are repetitions.
  return name + search in files ? name + search : name;
}

/** From the network; what is kept where that fails, takes too long, or gives
 *  something that is not the page. */
async function page(event) {
  const fresh = whole(event.request);
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const first = await Promise.race([fresh.catch(() => undefined), late]);
  if (first && (await counts(first))) {
    const isWithdrawn = WITHDRAWN.includes(first.status);
    event.waitUntil(isWithdrawn ? caches.delete(keptIn) : keep('', first.clone()));
    return first;
  }
  return (await kept('')) ?? fresh;
}

/** Whether a server's answer for the page is its word, which takes the place of what is kept: HTML,
 *  a way elsewhere, or that the page is withdrawn. Any other status or type is a server's fault or
 *  an obstacle on the way. HTML of the edition that is kept, but with other bytes, was damaged on
 *  its way; of another edition, it is an update. */
async function counts(answer) {
  if (answer.type === 'opaqueredirect' || WITHDRAWN.includes(answer.status)) return true;
  const type = answer.headers.get('Content-Type') || '';
  if (!answer.ok || !type.startsWith('text/html')) return false;
  const isSameEdition = (await answer.clone().text()).includes(edition);
  return !isSameEdition || isWhole('', answer.clone());
}

/** An answer that cannot stall any more. */
async function whole(request) {
  const answer = await fetch(request);
  return answer.ok ? new Response(await answer.arrayBuffer(), answer) : answer;
}

/** What is kept; from the network what is not kept yet. */
async function file(event, name) {
  const known = await kept(name);
  if (known) return known;
  const answer = await fetch(event.request);
  event.waitUntil(keep(name, answer.clone()));
  return answer;
}

/** A kept answer, if it is as the build made it. */
async function kept(name) {
  try {
    const answer = await caches.match(scope + name, { cacheName: keptIn });
    if (answer && (await isWhole(name, answer.clone()))) return answer;
  } catch {
    // No storage, no copy.
  }
  return undefined;
}

/** Keeps an answer, which must be as the build made it. */
async function keep(name, answer) {
  if (!answer.ok || !(await isWhole(name, answer.clone())))
    throw new Error(`${name || 'the page'} is not of this version`);
  const cache = await caches.open(keptIn);
  await cache.put(scope + name, new Response(answer.body, { headers: answer.headers }));
}

async function isWhole(name, answer) {
  const hash = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(hash))) === files[name];
}

// In the place of sw.js it takes the service worker of every earlier reader
// away, with all that was kept; nobody's page is disturbed. A build without
// offline reading publishes it as sw.js, every build as sw-kill.js.
const worker = /** @type {any} */ (self);
worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const mine = `yitu ${new URL(worker.registration.scope).pathname} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(mine));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

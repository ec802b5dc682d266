// The page read again without a network, and its next version.
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, openKept, test, worker } from './support/offline.mjs';
import { expectWholeText } from './support/report.mjs';
import { closeByEscape, openReady, settle } from './support/site.mjs';
import { version } from './support/versions.mjs';

const html = (page) => page.locator('html');
const live = (page) => page.locator('.zoom-live svg');
const caches = (page) => page.evaluate(() => window.caches.keys());

async function zoom(page) {
  await page.locator('.zoom-button').first().click();
  await expect(live(page)).toBeVisible();
  await closeByEscape(page);
  await expect(page.locator('dialog.zoom')).toBeHidden();
}

/** Waits until the next version is kept, too. */
const expectNextKept = (page) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        navigator.serviceWorker.getRegistration().then(({ waiting }) => waiting?.state),
      ),
    )
    .toBe('installed');

/** Leaves the page, and comes back once the worker that waited for this has taken over: asked for
 *  the page at that very moment, a browser was seen not to answer for 20 seconds. */
async function comeBack(page, server, word) {
  const session = await page.context().newCDPSession(page);
  const states = new Map();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) states.set(versionId, status);
  });
  await session.send('ServiceWorker.enable');
  const waiting = () => [...states.keys()].find((id) => states.get(id) === 'installed');
  await expect.poll(waiting).toBeDefined();
  const next = waiting();
  await page.goto('about:blank');
  await expect.poll(() => states.get(next)).toBe('activated');
  await session.detach();
  await openReady(page, server.address);
  await expect(html(page)).toHaveAttribute('data-version', word);
}

test('without a network, the page that was read is there again, with what was used', async ({
  page,
  server,
}) => {
  await openKept(page, server);
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-enhance', 'ready');
  await zoom(page);
  server.state = 'down';
  for (const address of ['', '?size=elder', 'index.html']) {
    await openReady(page, server.address + address);
    await expectWholeText(page);
  }
  await zoom(page);
});

test('where the network stalls, what is kept comes in its place', async ({ page, server }) => {
  await openKept(page, server);
  server.state = 'stalled';
  await openReady(page, server.address);
  await expectWholeText(page);
});

test('an update is read at once, and kept as a whole when its reader comes back', async ({
  page,
  server,
  versions: [a, b],
}) => {
  await openKept(page, server);
  server.folder = b.folder;
  server.asked = [];
  await openReady(page, server.address);
  await expect(html(page)).toHaveAttribute('data-version', 'b');
  await zoom(page);
  expect(server.asked).toContain(`/${b.engine}`);
  expect(server.asked).not.toContain(`/${a.engine}`);
  await expectNextKept(page);
  server.state = 'down';
  await comeBack(page, server, 'b');
  expect(await caches(page)).toEqual([expect.stringContaining(' b')]);
});

test('until an update is kept whole, the version before it is read, whole too', async ({
  page,
  server,
  versions: [a, b],
}) => {
  await openKept(page, server);
  await page.reload();
  await zoom(page);
  server.folder = b.folder;
  // The page of the update comes, its module does not.
  server.flip = (path) => /^\/app-.*wasm$/.test(path);
  await page.goto(server.address);
  await expect(html(page)).toHaveAttribute('data-version', 'b');
  server.state = 'down';
  await openReady(page, server.address);
  await expect(html(page)).toHaveAttribute('data-version', 'a');
  server.asked = [];
  await zoom(page);
  expect(server.asked).not.toContain(`/${a.engine}`);
});

test('a version that is taken back is kept again', async ({ page, server, versions: [a, b] }) => {
  server.folder = b.folder;
  await openKept(page, server);
  server.folder = a.folder;
  await openReady(page, server.address);
  await expect(html(page)).toHaveAttribute('data-version', 'a');
  await expectNextKept(page);
  server.state = 'down';
  await comeBack(page, server, 'a');
  expect(await caches(page)).toEqual([expect.stringContaining(' a')]);
});

test('sw-kill.js in the place of sw.js ends it for everyone', async ({ page, server }) => {
  const { folder } = version('c');
  server.folder = folder;
  await openKept(page, server);
  copyFileSync(join(folder, 'sw-kill.js'), join(folder, 'sw.js'));
  await page.reload();
  await expect.poll(() => caches(page)).toEqual([]);
  await expect
    .poll(() =>
      page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
    )
    .toBe(0);
  await expectWholeText(page);
  server.state = 'down';
  await expect(page.goto(server.address)).rejects.toThrow(/ERR_/);
  rmSync(folder, { recursive: true });
});

test('a page within another page keeps nothing', async ({ page, server }) => {
  const { folder } = version('d');
  server.folder = folder;
  writeFileSync(
    join(folder, 'portal.html'),
    '<!doctype html><title>门户</title><iframe src="./"></iframe>',
  );
  await page.goto(`${server.address}portal.html`);
  const inner = page.frames()[1];
  await expect(html(inner)).toHaveAttribute('data-enhance', 'ready');
  await settle(inner);
  expect(server.asked).not.toContain('/sw.js');
  expect(await worker(page)).toBe('none');
  rmSync(folder, { recursive: true });
});

for (const [what, refuse] of /** @type {any[][]} */ ([
  [
    'registering',
    () =>
      (navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('no', 'SecurityError'))),
  ],
  [
    'service workers',
    () => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }),
  ],
])) {
  test(`where the browser refuses ${what}, the page is as ever`, async ({ page, server }) => {
    await page.addInitScript(refuse);
    await openReady(page, server.address);
    await expectWholeText(page);
  });
}

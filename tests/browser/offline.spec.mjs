// The page read again without a network, and what must never come of that.
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectWholeText } from './support/report.mjs';
import { test as base, expect, hurry, openReady, settle } from './support/site.mjs';
import { handServer, version } from './support/versions.mjs';

const test = base.extend({
  versions: [
    async ({}, use) => {
      const versions = [version('a'), version('b')];
      await use(versions);
      for (const { folder } of versions) rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  server: async ({ versions: [a] }, use) => {
    const server = await handServer(a.folder);
    await use(server);
    server.close();
  },
});

test.use({ serviceWorkers: 'allow', expectedFaults: /^Failed to load resource|ERR_/ });

test.beforeEach(({ context }) => context.addInitScript(hurry));

const html = (page) => page.locator('html');
const live = (page) => page.locator('.zoom-live svg');
const worker = (page) =>
  page.evaluate(() =>
    navigator.serviceWorker.getRegistration().then((found) => found?.active?.state ?? 'none'),
  );
const caches = (page) => page.evaluate(() => window.caches.keys());

/** Opens the page and waits until a worker of it keeps everything. */
async function openKept(page, { address }) {
  await openReady(page, address);
  await expect.poll(() => worker(page)).toBe('activated');
}

async function zoom(page) {
  await page.locator('.zoom-button').first().click();
  await expect(live(page)).toBeVisible();
  await page.keyboard.press('Escape');
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

/** Leaves the page, so that a waiting worker may take over, and comes back. */
async function comeBack(page, server, word) {
  await expect
    .poll(async () => {
      await page.goto('about:blank');
      await page.goto(server.address);
      return html(page).getAttribute('data-version');
    })
    .toBe(word);
  await expect(html(page)).toHaveAttribute('data-enhance', 'ready');
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

test('what arrives with a flipped byte is not kept, and what is kept flipped is not used', async ({
  page,
  server,
}) => {
  server.flip = (path) => /^\/favicon-/.test(path);
  await openReady(page, server.address);
  await expect.poll(() => server.asked).toContain('/sw.js');
  // A worker that could not keep everything is no worker.
  await expect
    .poll(() =>
      page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
    )
    .toBe(0);
  const icon = server.asked.find((path) => server.flip(path));
  expect(await page.evaluate((path) => window.caches.match(path).then(Boolean), icon)).toBe(false);
  server.flip = () => false;
  await openKept(page, server);
  const flipped = await page.evaluate(async () => {
    const [name] = await window.caches.keys();
    const cache = await window.caches.open(name);
    const request = (await cache.keys()).find(({ url }) => url.endsWith('.wasm'));
    const bytes = new Uint8Array(await (await cache.match(request)).arrayBuffer());
    bytes[bytes.length >> 1] ^= 1;
    await cache.put(request, new Response(bytes));
    return new URL(request.url).pathname;
  });
  server.asked = [];
  await openReady(page, server.address);
  expect(server.asked).toContain(flipped);
  await expectWholeText(page);
});

test.describe('where something else than the page is answered', () => {
  const html = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  const damaged = (body) => {
    const copy = Buffer.from(body);
    copy[copy.length >> 1] ^= 1;
    return { status: 200, headers: html, body: copy };
  };
  for (const [what, answer] of /** @type {any[][]} */ ([
    ['a 404', (body) => ({ status: 404, headers: html, body })],
    [
      'a challenge of a firewall',
      () => ({ status: 403, headers: html, body: '<title>请稍候</title>' }),
    ],
    ['a fault of the server', () => ({ status: 502, headers: html, body: '' })],
    [
      'its source',
      (body) => ({ status: 200, headers: { ...html, 'Content-Type': 'text/plain' }, body }),
    ],
    ['the page with a changed byte', damaged],
    [
      'half of the page, as if it were all',
      (body) => ({ status: 200, headers: html, body: body.subarray(0, body.length >> 1) }),
    ],
  ])) {
    test(`${what}: what is kept is read`, async ({ page, server }) => {
      await openKept(page, server);
      server.edit = (path, body) => (path === '/' ? answer(body) : undefined);
      await openReady(page, server.address);
      await expectWholeText(page);
    });
  }

  test('a page that is withdrawn is gone, here and without a network', async ({ page, server }) => {
    await openKept(page, server);
    server.edit = (path) =>
      path === '/' ? { status: 410, headers: html, body: '<h1>已撤下</h1>' } : undefined;
    await page.goto(server.address);
    await expect(page.getByRole('heading')).toHaveText('已撤下');
    server.state = 'down';
    await expect(page.goto(server.address)).rejects.toThrow(/ERR_/);
  });

  test('a page that has moved is followed', async ({ page, server }) => {
    await openKept(page, server);
    server.edit = (path) => {
      if (path === '/') return { status: 302, headers: { Location: '/moved' }, body: '' };
      return path === '/moved'
        ? { status: 200, headers: html, body: '<h1>在这里</h1>' }
        : undefined;
    };
    await page.goto(server.address);
    await expect(page.getByRole('heading')).toHaveText('在这里');
  });

  test('another page in its place is shown', async ({ page, server }) => {
    await openKept(page, server);
    server.edit = (path) =>
      path === '/' ? { status: 200, headers: html, body: '<h1>正在维护</h1>' } : undefined;
    await page.goto(server.address);
    await expect(page.getByRole('heading')).toHaveText('正在维护');
  });
});

// What must never be kept or read in the page's place: changed bytes, and what is no page.
import { expect, openKept, test } from './support/offline.mjs';
import { expectWholeText } from './support/report.mjs';
import { openReady } from './support/site.mjs';

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

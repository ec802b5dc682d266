// What the page may cost a phone.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { dist, expect, openReady, root, settle, test } from './support/site.mjs';
import { handServer } from './support/versions.mjs';

const KB = 1024;

/** @type {any[]} */
const budgets = [
  [/^app-.*\.wasm\.br$/, 110],
  [/^app-.*\.js\.br$/, 8],
  [/^index\.html\.br$/, 40],
  [/^engine-.*\.js\.br$/, 165],
  [/^large-charts-.*\.js\.br$/, 8],
  [/^later-.*\.css\.br$/, 4],
  [/^embed\.js$/, 2],
  [/^frame-.*\.js$/, 2],
];

for (const [pattern, most] of budgets) {
  test(`${pattern} is at most ${most} KB`, () => {
    const [name, ...others] = readdirSync(dist).filter((name) => pattern.test(name));
    expect(others).toEqual([]);
    expect(statSync(new URL(name, dist)).size).toBeLessThanOrEqual(most * KB);
  });
}

for (const [size, most] of /** @type {any[]} */ ([
  ['', 20_500],
  ['?size=elder', 44_000],
])) {
  test(`a reader scrolls at most ${most} pixels on a phone ${size}`, async ({ page }) => {
    await openReady(page, `/${size}`);
    await settle(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(most);
  });
}

test('a part costs a frame at most 16 KB, and no module', () => {
  const parts = readdirSync(dist).filter((name) => /^embed-(s|chart-).*\.html$/.test(name));
  for (const name of parts) {
    expect([name, statSync(new URL(`${name}.br`, dist)).size <= 16 * KB]).toEqual([name, true]);
    expect(readFileSync(new URL(name, dist), 'utf8')).not.toMatch(
      /<meta name="app-wasm|<leptos-island/,
    );
  }
});

test('the loader is at most 2 KB before packing', () => {
  const stdin = {
    contents: "export * from './ask.js'; export * from './loader.js';",
    resolveDir: new URL('src/web/start', root).pathname,
  };
  const { outputFiles } = buildSync({
    stdin,
    bundle: true,
    minify: true,
    target: 'es5',
    write: false,
  });
  expect(outputFiles[0].contents.length).toBeLessThanOrEqual(2 * KB);
});

test('a poster is at most 200 KB, a piece of the long picture 400, all of them 6 MB', () => {
  const folder = new URL('pictures/', dist);
  const sizes = readdirSync(folder).map((name) => ({
    name,
    size: statSync(new URL(name, folder)).size,
  }));
  const most = (name) => (name.startsWith('long-') ? 400 : 200) * KB;
  expect(sizes.filter(({ name, size }) => size === 0 || size > most(name))).toEqual([]);
  expect(sizes.reduce((all, { size }) => all + size, 0)).toBeLessThanOrEqual(6 * KB * KB);
});

const whole = () => readFileSync(new URL('index.html', dist), 'utf8');
const styles = () => whole().match(/(?<=<style>)[^<]*/g);

test('the style is at most 10 KB, 3 of them before the cover', () => {
  const size = (style) => brotliCompressSync(style).length;
  expect(size(styles()[0])).toBeLessThanOrEqual(3 * KB);
  expect(size(styles().join(''))).toBeLessThanOrEqual(10 * KB);
});

test('at most 8 KB come before the cover can be painted', () => {
  const [before] = whole().split(/(?<=<script id="behind">)/);
  expect(brotliCompressSync(before).length).toBeLessThanOrEqual(8 * KB);
});

test('the style keeps its places in Chromium 86, which older WeChat has', () => {
  // It drops these; esbuild writes `inset` out only where no side is `auto`.
  expect(
    styles()
      .join('')
      .match(/@layer|[;{]inset:[^;}]*/g) ?? [],
  ).toEqual([]);
});

test('only what is shown is fetched, and only from here', async ({ page, address }) => {
  const fetched = [];
  page.on('request', (request) =>
    fetched.push(
      request
        .url()
        .replace(address, '/')
        .replace(/-[0-9a-f]{16}/, ''),
    ),
  );
  await openReady(page);
  await settle(page);
  const asked = fetched.filter((url) => url !== '/favicon.svg').sort();
  expect(asked).toEqual(['/', '/app.js', '/app.wasm', '/title.woff2']);
});

/** Runs in the page: notes what moves after it was painted. */
function noteMoves() {
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const { sources } of /** @type {any[]} */ (list.getEntries())) {
      window.moved.push(...sources.map(({ node }) => node?.outerHTML?.slice(0, 100)));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

test('nothing moves while the page loads', async ({ page }) => {
  await page.addInitScript(noteMoves);
  await openReady(page);
  await settle(page);
  expect(await page.evaluate(() => window.moved)).toEqual([]);
});

test('nothing moves though the network brings the cover in two pieces', async ({ page }) => {
  const server = await handServer(dist.pathname);
  let bringRest;
  server.pieces = (path, body) => {
    const cut = body.indexOf('</li>', body.indexOf('class="cover-figures"'));
    return path === '/' && [cut, new Promise((done) => (bringRest = done))];
  };
  await page.addInitScript(noteMoves);
  await page.goto(server.address, { waitUntil: 'commit' });
  await page.locator('.cover-figures li').waitFor({ state: 'attached' });
  // Whoever would paint half a cover has had the time of ten answers for it.
  await page.evaluate(async () => {
    for (let at = 0; at < 10; at += 1) await fetch(`figures.csv?${at}`, { cache: 'no-store' });
  });
  bringRest();
  await expect(page.locator('html')).toHaveAttribute('data-enhance', 'ready');
  await settle(page);
  expect(await page.evaluate(() => window.moved)).toEqual([]);
  server.close();
});

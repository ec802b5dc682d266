// What travels: a card's poster, its small page, the long picture.
import { expectAxeClean } from './support/report.mjs';
import { expect, openReady, test } from './support/site.mjs';

const CARD = 's3-1';
const poster = (page) => page.locator('.poster');
const said = (page) => page.getByRole('status');
const passOn = (page) => page.getByRole('button', { name: '把图片传给别人' });

test('「海报」 leads from a card to its poster, and back to the card', async ({ page }) => {
  await openReady(page, `/#${CARD}`);
  await page.locator(`#${CARD} .poster-link`).click();
  await expect(page).toHaveURL(new RegExp(`/c/${CARD}\\.html$`));
  await expect(poster(page)).toHaveJSProperty('naturalWidth', 1080);
  await page.getByRole('link', { name: '在报告里看这一处' }).click();
  await expect(page).toHaveURL(new RegExp(`#${CARD}$`));
  await expect(page.locator(`#${CARD}`)).toBeInViewport();
});

test('no picture is asked for before a reader wants one', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await openReady(page);
  await page.locator('.foot').scrollIntoViewIfNeeded();
  expect(asked.filter((address) => address.includes('pictures/'))).toEqual([]);
});

test('the address is copied, and only then it is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/c/${CARD}.html#x`);
  await page.getByRole('button', { name: '复制网址' }).click();
  await expect(said(page)).toHaveText('网址已复制。');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`/c/${CARD}\\.html$`));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByRole('button', { name: '复制网址' }).click();
  await expect(said(page)).toHaveText('浏览器不让复制，请从地址栏复制网址。');
});

/** A browser that hands files over, and how that ends. */
const withShare = (page, end) =>
  page.addInitScript((end) => {
    const shared = (globalThis.shared = []);
    Object.assign(navigator, {
      canShare: ({ files }) => files.length === 1,
      share: ({ files, title }) => {
        shared.push({ name: files[0].name, type: files[0].type, size: files[0].size, title });
        const error = Object.assign(new Error(end), { name: end });
        return end ? Promise.reject(error) : Promise.resolve();
      },
    });
  }, end);

test('the picture itself is handed over where the browser can', async ({ page }) => {
  await withShare(page, '');
  await page.goto(`/c/${CARD}.html`);
  await passOn(page).click();
  await expect(said(page)).toHaveText('已交给所选的应用。');
  const [file] = await page.evaluate(() => globalThis.shared);
  expect(file).toMatchObject({ name: `${CARD}.png`, type: 'image/png' });
  expect(file.size).toBeGreaterThan(10_000);
});

test('who changes their mind is told nothing, a failure is', async ({ page, context }) => {
  await withShare(page, 'AbortError');
  await page.goto(`/c/${CARD}.html`);
  await passOn(page).click();
  await expect(said(page)).toHaveText('');
  const other = await context.newPage();
  await withShare(other, 'NotAllowedError');
  await other.goto(`/c/${CARD}.html`);
  await passOn(other).click();
  await expect(said(other)).toHaveText('没有传出去，请长按图片保存。');
});

test('what a browser cannot do is not offered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(navigator, 'canShare', { value: undefined });
  });
  await page.goto(`/c/${CARD}.html`);
  await expect(poster(page)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the long picture is all there, one piece after another', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '长图' }).click();
  await expect(page.getByRole('heading', { name: '长图' })).toBeVisible();
  const pieces = await poster(page).all();
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) {
    await piece.scrollIntoViewIfNeeded();
    await expect(piece).toHaveJSProperty('naturalWidth', 1080);
  }
  const heights = await poster(page).evaluateAll((all) =>
    all.map((one) => /** @type {HTMLImageElement} */ (one).naturalHeight),
  );
  expect(Math.max(...heights)).toBeLessThanOrEqual(4000);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a card leads to its poster', async ({ page }) => {
    await page.goto('/');
    await page.locator(`#${CARD} .poster-link`).click();
    await expect(poster(page)).toHaveJSProperty('naturalWidth', 1080);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

for (const [width, colorScheme] of /** @type {const} */ ([
  [320, 'light'],
  [390, 'dark'],
  [1280, 'light'],
])) {
  test.describe(`${width} pixels, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });
    test('a small page fits, and axe finds no fault', async ({ page }) => {
      await page.goto(`/c/${CARD}.html`);
      await expect(page.getByRole('button', { name: '复制网址' })).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await expectAxeClean(page);
    });
  });
}

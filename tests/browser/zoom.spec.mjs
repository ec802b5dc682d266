// 「放大」: a chart on the whole screen.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, openReady, settle, test } from './support/site.mjs';

const ENGINE = /\/engine-[0-9a-f]{16}\.js$/;
const CHARTS = /\/charts-[0-9a-f]{16}\.json$/;
const ID = 'five-year-growth';

const button = (page, id = ID) =>
  page.locator(`#chart-${id}`).getByRole('button', { name: '放大' });
const dialog = (page) => page.locator('dialog.zoom');
const live = (page) => dialog(page).locator('.zoom-live svg');
const status = (page) => dialog(page).getByRole('status');

async function open(page, id) {
  await openReady(page);
  await button(page, id).click();
  await expect(live(page)).toBeVisible();
}

test('the engine and the charts come only when a chart is enlarged', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await openReady(page);
  await settle(page);
  const heavy = () => asked.filter((url) => ENGINE.test(url) || CHARTS.test(url));
  expect(heavy()).toEqual([]);
  await button(page).click();
  await expect(live(page)).toBeVisible();
  expect(heavy()).toHaveLength(2);
});

test('picture and table are there before the engine is', async ({ page }) => {
  await page.route(ENGINE, () => {}); // It never comes.
  await openReady(page);
  await button(page).click();
  await expect(dialog(page).locator('.plot')).toBeVisible();
  await expect(dialog(page).getByRole('table')).toBeVisible();
  const small = await page.locator(`#chart-${ID} .plot`).boundingBox();
  const large = await dialog(page).locator('.plot').boundingBox();
  expect(large.width).toBeGreaterThan(small.width);
});

test('every chart can be enlarged, and shows every number with its qualifiers', async ({
  page,
}) => {
  await openReady(page);
  for (const chart of await page.locator('.chart').all()) {
    await chart.getByRole('button', { name: '放大' }).click();
    await expect(live(page)).toBeVisible();
    const values = await chart.locator('.value').allTextContents();
    const drawn = (await live(page).locator('text').allTextContents()).join('');
    const squeeze = (text) => text.replace(/\s/g, '');
    for (const value of values) expect(squeeze(drawn)).toContain(squeeze(value));
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
});

test('a touch on a mark and the arrow keys tell its number', async ({ page }) => {
  await open(page, 'growth-2022');
  const stage = dialog(page).getByRole('application');
  await stage.focus();
  await page.keyboard.press('ArrowRight');
  await expect(status(page)).toContainText('左右');
  await expect(live(page).getByText(/年 目标/)).toBeVisible();
  await page.keyboard.press('End');
  const last = await page.locator('#chart-growth-2022 .mark').last().locator('.name').textContent();
  await expect(status(page)).toContainText(last);
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText('');
  await expect(dialog(page)).toBeVisible();
});

for (const [way, leave] of /** @type {any[][]} */ ([
  ['Escape', (page) => page.keyboard.press('Escape')],
  ['the back button', (page) => page.goBack()],
  ['the button', (page) => dialog(page).getByRole('button', { name: '关闭' }).click()],
])) {
  test(`${way} closes it, gives the focus back and leaves no trace in the history`, async ({
    page,
  }) => {
    await openReady(page);
    const before = await page.evaluate(() => history.length);
    await button(page).click();
    await expect(live(page)).toBeVisible();
    await leave(page);
    await expect(dialog(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
    await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
  });
}

test('a number in the table leads to its sentence', async ({ page }) => {
  await open(page);
  await dialog(page).getByRole('table').getByRole('link').first().click();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/#f\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the chart grows and shrinks with the window', async ({ page }) => {
  await open(page);
  const wide = async () => (await live(page).boundingBox()).width;
  const before = await wide();
  await page.setViewportSize({ width: 600, height: 900 });
  await expect.poll(wide).toBeGreaterThan(before + 100);
});

test.describe('the chart is taken along', () => {
  async function saved(page, name) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  test('as a PNG of twice the size of the SVG, both with title and source', async ({ page }) => {
    await open(page, 'gdp-2026');
    const svg = await saved(page, '存矢量图');
    const source = svg.bytes.toString();
    const title = await page.locator('#chart-gdp-2026 .takeaway').textContent();
    expect(svg.name).toContain('.svg');
    expect(source.replace(/<[^>]*>/g, '')).toContain(title.slice(0, 12));
    expect(source).toContain('来源');
    expect(source).not.toMatch(/var\(|class=|style=/);
    const width = Number(source.match(/width="(\d+)"/)[1]);
    await expect(status(page)).toHaveText('图已交给浏览器下载');
    const png = await saved(page, '存图');
    expect(png.name).toContain('.png');
    expect(png.bytes.readUInt32BE(16)).toBe(2 * width);
  });

  test('as a table that a spreadsheet reads', async ({ page }) => {
    await open(page, 'gdp-2026');
    const { name, bytes } = await saved(page, '数据');
    await expect(status(page)).toHaveText('表格已交给浏览器下载');
    expect(name).toContain('.csv');
    const text = bytes.toString();
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows = await page.locator('#chart-gdp-2026 tr').allTextContents();
    expect(
      text
        .trimEnd()
        .split('\r\n')
        .map((line) => line.replace(/^\ufeff|[",]/g, '')),
    ).toEqual(rows);
    expect(text).toContain('预计突破700亿元');
  });

  test('the table can be put away', async ({ page }) => {
    await open(page);
    const toggle = dialog(page).getByRole('button', { name: '表格' });
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await expect(dialog(page).getByRole('table')).toBeHidden();
    await toggle.click();
    await expect(dialog(page).getByRole('table')).toBeVisible();
  });
});

const shown = (place) =>
  expect
    .poll(() =>
      place
        .locator('.zoom-shot img')
        .evaluate(({ src, naturalWidth }) => [src.slice(0, 14), naturalWidth > 1000]),
    )
    .toEqual(['data:image/png', true]);

for (const app of ['MicroMessenger/8.0.50', 'Build/X; wv) Version/4.0']) {
  test.describe(`in an app (${app})`, () => {
    test.use({ userAgent: `Mozilla/5.0 (Linux; Android 13; ${app} Chrome/130.0.0.0 Mobile` });

    test('the picture is shown for a long press, and nothing is said to be saved', async ({
      page,
    }) => {
      const downloads = [];
      page.on('download', (download) => downloads.push(download));
      await open(page, 'gdp-2026');
      await dialog(page).getByRole('button', { name: '存图' }).click();
      await expect(status(page)).toHaveText('请长按上面的图，再选保存');
      await shown(dialog(page));
      await expect(dialog(page).locator('.zoom-shot img')).toBeInViewport();
      await dialog(page).getByRole('button', { name: '数据' }).click();
      await expect(status(page)).toHaveText('这个应用里存不了表格，请在浏览器里打开本页再取');
      await dialog(page).getByRole('button', { name: '关闭' }).click();
      await button(page, 'gdp-2026').click();
      await expect(live(page)).toBeVisible();
      await expect(dialog(page).locator('.zoom-shot img')).toHaveCount(0);
      expect(downloads).toEqual([]);
    });
  });
}

test.describe('in a frame that forbids downloads', () => {
  test.use({
    expectedFaults: /Download is disallowed|sandboxed|allow-scripts and allow-same-origin/,
  });

  test('the picture is shown, and what is said is no more than what was done', async ({ page }) => {
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<iframe src="/" sandbox="allow-scripts allow-same-origin" width="360" height="600">',
      }),
    );
    await page.goto('/host.html');
    const inner = page.frameLocator('iframe');
    await expect(inner.locator('html')).toHaveAttribute('data-enhance', 'ready');
    await inner.locator('#chart-gdp-2026').getByRole('button', { name: '放大' }).click();
    await inner.getByRole('button', { name: '存图' }).press('Enter');
    await expect(inner.locator('.zoom-word')).toHaveText(/没有下载的话，请长按/);
    await shown(inner);
  });
});

test.describe('when the engine', () => {
  test.use({
    expectedFaults: /^(Failed to (load resource|find a valid digest|fetch)|Fetch API cannot load)/,
  });

  for (const [what, files, fault] of /** @type {any[][]} */ ([
    ['is not found', ENGINE, (route) => route.fulfill({ status: 404 })],
    ['is cut off', ENGINE, (route) => route.abort()],
    ['has a byte changed', ENGINE, changed],
    ['has no charts', CHARTS, (route) => route.fulfill({ status: 404 })],
    ['is given a chart with another number', CHARTS, changed],
  ])) {
    test(`${what}, picture and table stay, and it says why`, async ({ page }) => {
      await page.route(files, fault);
      await openReady(page);
      await button(page).click();
      await expect(status(page)).toContainText('没能取来');
      await expect(dialog(page).locator('.plot')).toBeVisible();
      await expect(dialog(page).getByRole('table')).toBeVisible();
      // The next press asks again.
      await page.unroute(files);
      await dialog(page).getByRole('button', { name: '关闭' }).click();
      await button(page).click();
      await expect(live(page)).toBeVisible();
    });
  }
});

/** The file with one more in its last digit, which both still read. */
async function changed(route) {
  const response = await route.fetch();
  const body = (await response.text()).replace(/\d(?=\D*$)/, (digit) => (Number(digit) + 1) % 10);
  return route.fulfill({ response, body });
}

for (const [width, height] of /** @type {any[][]} */ ([
  [320, 640],
  [390, 844],
  [844, 390],
])) {
  test(`in 长辈版 on ${width} × ${height} the chart has most of the screen, with large words`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openReady(page, '/?size=elder');
    if (width < 640) await expect(page.locator('.plot-large').first()).toBeAttached();
    await button(page, 'growth-2021').click();
    await expect(live(page)).toBeVisible();
    const { y } = await live(page).boundingBox();
    const bar = await dialog(page).getByRole('button', { name: '关闭' }).boundingBox();
    expect(y).toBeLessThan(height / 2);
    expect(bar.height).toBeLessThan(height / 5);
    const sizes = await live(page)
      .locator('text')
      .evaluateAll((all) => all.map((text) => parseFloat(getComputedStyle(text).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    // What is left of the screen is the chart's, wherever the reader scrolls.
    await dialog(page).evaluate((dialog) => dialog.scrollBy(0, 200));
    expect(await dialog(page).evaluate((dialog) => dialog.scrollTop)).toBeGreaterThan(0);
    expect((await dialog(page).getByRole('button', { name: '关闭' }).boundingBox()).y).toBe(0);
  });
}

for (const [name, options, address] of /** @type {any[][]} */ ([
  ['light', {}, '/'],
  ['dark', { colorScheme: 'dark' }, '/'],
  ['in 长辈版', {}, '/?size=elder'],
  ['at 320 pixels', { viewport: { width: 320, height: 640 } }, '/'],
  ['wide', { viewport: { width: 1280, height: 800 } }, '/'],
])) {
  test.describe(`the enlarged chart ${name}`, () => {
    test.use(options);

    test('has nothing that axe finds fault with, and fits', async ({ page }) => {
      await openReady(page, address);
      await button(page).click();
      await expect(live(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);
      const body = dialog(page).locator('.zoom-body');
      expect(await body.evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
    });
  });
}

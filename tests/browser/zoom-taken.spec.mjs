// What a reader takes along of a chart: its picture, its table.
import { readFileSync } from 'node:fs';
import { button, dialog, expect, live, open, status, test } from './support/zoom.mjs';

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

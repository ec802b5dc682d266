// What 「放大」 fetches, and what it shows without.
import { settle } from './support/site.mjs';
import { button, dialog, expect, ID, live, openReady, status, test } from './support/zoom.mjs';

const ENGINE = /\/engine-[0-9a-f]{16}\.js$/;
const CHARTS = /\/charts-[0-9a-f]{16}\.json$/;

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

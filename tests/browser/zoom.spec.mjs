// 「放大」: a chart on the whole screen.
import { expectAxeClean } from './support/report.mjs';
import { button, dialog, expect, live, open, openReady, status, test } from './support/zoom.mjs';

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

test('what is told of a mark stays told when the window changes', async ({ page }) => {
  await open(page, 'growth-2022');
  await dialog(page).getByRole('application').focus();
  await page.keyboard.press('End');
  const told = live(page).getByText(/年 目标/);
  await expect(told).toBeVisible();
  const top = () => told.evaluateAll(([words]) => words?.getBoundingClientRect().top);
  const before = await top();
  await page.setViewportSize({ width: 600, height: 900 });
  // Where its mark stands then.
  await expect.poll(top).toBeGreaterThan(before);
});

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
      await expectAxeClean(page, { within: ['dialog'] });
      const body = dialog(page).locator('.zoom-body');
      expect(await body.evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
    });
  });
}

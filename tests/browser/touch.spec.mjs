// Charts that answer a finger and the arrow keys.
import { expectAxeClean } from './support/report.mjs';
import { expect, openReady as openPage, settle, test, unfold } from './support/site.mjs';

const drawing = (page, id) => page.locator(`#chart-${id} .chart-drawing`);
/** The page with every drawing in sight, where it stays: a finger is put on a spot. */
async function openReady(page, address) {
  await openPage(page, address);
  await unfold(page);
  await settle(page);
}
const callout = (page) => page.locator('.callout');
const spoken = (page) => page.locator('#chart-help + [role="status"]');

/** What the figure table says of a figure. */
const row = (mark) =>
  mark.evaluate((mark) => {
    const row = document.getElementById(`r${Number(mark.dataset.figure) + 1}`);
    return {
      name: row.querySelector('th').textContent,
      quantity: row.querySelector('.quantity').textContent,
    };
  });

test('a tap on a mark tells its number with qualifiers, and leads to its sentence', async ({
  page,
}) => {
  await openReady(page);
  const mark = drawing(page, 'gdp-2026').locator('.mark').first();
  await mark.click();
  const { name, quantity } = await row(mark);
  await expect(callout(page)).toContainText(name);
  await expect(callout(page)).toContainText(quantity);
  expect(quantity).toContain('突破');
  await callout(page).getByRole('link', { name: '原句' }).click();
  await expect(page).toHaveURL(/#f\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(callout(page)).toBeHidden();
});

test('a tap near a thin bar is meant for it, one elsewhere closes', async ({ page }) => {
  await openReady(page);
  const mark = drawing(page, 'five-year-growth').locator('.mark').nth(2);
  const bar = await mark.locator('path').boundingBox();
  await mark.scrollIntoViewIfNeeded();
  await mark.locator('path').click({ position: { x: 4, y: bar.height + 5 }, force: true });
  await expect(mark).toHaveClass(/is-current/);
  await expect(callout(page)).toBeVisible();
  await page
    .locator('.card-text')
    .first()
    .click({ position: { x: 2, y: 2 } });
  await expect(callout(page)).toBeHidden();
  await expect(page.locator('.is-current')).toHaveCount(0);
});

test('parts of one ratio are told apart', async ({ page }) => {
  await openReady(page);
  for (const [at, part] of /** @type {any[][]} */ ([
    [0, '第一产业'],
    [1, '第二产业'],
    [2, '第三产业'],
  ])) {
    const mark = drawing(page, 'industries').locator('.mark').nth(at);
    await mark.dispatchEvent('click');
    await expect(callout(page)).toContainText(part);
    await expect(callout(page)).toContainText(await mark.locator('.value').textContent());
  }
});

test('every chart is one tab stop; arrows move along its marks and Escape leaves', async ({
  page,
}) => {
  await openReady(page);
  for (const chart of await page.locator('.chart').all()) {
    const stop = chart.locator('.chart-drawing');
    await expect(chart.locator('[tabindex="0"]')).toHaveCount(1);
    await stop.focus();
    const marks = await chart.locator('.mark').all();
    for (const mark of marks) {
      await page.keyboard.press('ArrowRight');
      await expect(mark).toHaveClass(/is-current/);
      await expect(page.locator('.is-current')).toHaveCount(1);
      await expect(callout(page)).toBeVisible();
    }
    await page.keyboard.press('Home');
    await expect(marks[0]).toHaveClass(/is-current/);
    await page.keyboard.press('End');
    await expect(marks.at(-1)).toHaveClass(/is-current/);
    await page.keyboard.press('Escape');
    await expect(callout(page)).toBeHidden();
    await expect(stop).toBeFocused();
  }
});

test('what a mark says is spoken, with its place among the others', async ({ page }) => {
  await openReady(page);
  await drawing(page, 'growth-2022').focus();
  await page.keyboard.press('ArrowDown');
  const mark = drawing(page, 'growth-2022').locator('.mark').first();
  const { name, quantity } = await row(mark);
  await expect(spoken(page)).toContainText(name);
  await expect(spoken(page)).toContainText(quantity);
  await expect(spoken(page)).toContainText(/第1项，共\d+项/);
});

test('Tab leads from a mark to its sentence, Escape from there back to the chart', async ({
  page,
}) => {
  await openReady(page);
  await drawing(page, 'gdp-2026').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(callout(page).getByRole('link', { name: '原句' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(drawing(page, 'gdp-2026')).toBeFocused();
  await expect(callout(page)).toBeHidden();
});

for (const [name, options, address] of /** @type {any[][]} */ ([
  ['light', {}, '/'],
  ['dark', { colorScheme: 'dark' }, '/'],
  ['in 长辈版 at 320 pixels', { viewport: { width: 320, height: 640 } }, '/?size=elder'],
])) {
  test.describe(name, () => {
    test.use(options);

    test('the callout stays on the screen, and axe finds no fault with it', async ({ page }) => {
      await openReady(page, address);
      for (const id of ['five-year-growth', 'new-industries', 'innovators-2026']) {
        for (const mark of await drawing(page, id).locator('.mark').all()) {
          await mark.evaluate((mark) =>
            mark.scrollIntoView({ block: 'center', behavior: 'instant' }),
          );
          await mark.dispatchEvent('click');
          const box = await callout(page).locator('.callout-box').boundingBox();
          const { width } = page.viewportSize();
          expect([box.x >= 0, box.x + box.width <= width]).toEqual([true, true]);
        }
      }
      await expectAxeClean(page, { within: ['.chart'] });
    });
  });
}

// 长辈版 as a page of its own: words and numbers first, tables as lists, and what the
// first look leaves out one tap away.
import { expectWholeText } from './support/report.mjs';
import { expect, openReady, settle, test } from './support/site.mjs';

const ELDER = '/?size=elder';

/** Pictures that say once more what stands in words beside them. */
const LEFT_OUT = '#glance .bar, #glance .strip, .census-marks, .what-if-card';
const leftOut = (page) => page.locator(LEFT_OUT).filter({ visible: true });

/** The drawings of charts that are not the first of their card. */
const second = (page) => page.locator('.chart ~ .chart:not(.is-laid-out)');

test('is no higher than fifty screens of a phone, with every sentence', async ({ page }) => {
  await openReady(page, ELDER);
  await settle(page);
  expect(await page.evaluate(() => document.body.offsetHeight)).toBeLessThan(50 * 844);
  await expectWholeText(page);
});

test('shows one drawing a card, and the next with its table by one tap', async ({ page }) => {
  await openReady(page, ELDER);
  expect(await second(page).count()).toBeGreaterThan(2);
  for (const chart of await second(page).all()) {
    const drawing = chart.locator('.chart-drawing');
    const summary = chart.locator('summary');
    await expect(drawing).toBeHidden();
    await expect(summary).toMatchAriaSnapshot('- text: /看表格 ?和图/');
    await summary.click();
    await expect(drawing).toBeVisible();
    await expect(chart.getByRole('table')).toBeVisible();
  }
  await expect(page.locator('.chart:first-child .chart-drawing').first()).toBeVisible();
});

test('enlarges a drawing that is not in the first look', async ({ page }) => {
  await openReady(page, ELDER);
  await second(page).first().getByRole('button', { name: '放大' }).click();
  await expect(page.locator('.zoom .plot, .zoom-live svg').filter({ visible: true })).toHaveCount(
    1,
  );
});

test('opens 算一算 by one tap, and the way back closes it', async ({ page }) => {
  await openReady(page, ELDER);
  const open = page.getByRole('link', { name: '打开算一算' });
  await open.click();
  await expect(page.getByRole('slider').first()).toBeVisible();
  await expect(page.locator('#what-if-title')).toBeInViewport();
  await expect(open).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('slider').first()).toBeHidden();
  await expect(open).toBeVisible();
});

test('leaves nothing out of any other size', async ({ page }) => {
  await openReady(page);
  const all = await page.locator(LEFT_OUT).count();
  await expect(leftOut(page)).toHaveCount(all);
  for (const [size, count] of /** @type {any[]} */ ([
    ['长辈版', 0],
    ['特大', all],
  ])) {
    await page.getByRole('button', { name: '阅读设置' }).click();
    await page.getByRole('radio', { name: size }).check();
    await page.keyboard.press('Escape');
    await expect(leftOut(page)).toHaveCount(count);
  }
  await expect(page.getByRole('link', { name: '打开算一算' })).toBeHidden();
});

/** Runs in the page: the cells of tables that stand beside another one, have no head of
 *  their column before them, or reach beyond their card. */
function faultsOfLists() {
  const faults = [];
  for (const details of /** @type {any} */ (document.querySelectorAll('main details')))
    details.open = true;
  for (const row of document.querySelectorAll('main tbody tr')) {
    const cells = /** @type {any[]} */ ([...row.children]).filter(
      (cell) => cell.getClientRects().length,
    );
    const card = row.closest('.card, .census').getBoundingClientRect();
    cells.forEach((cell, at) => {
      const box = cell.getBoundingClientRect();
      const last = cells[at - 1]?.getBoundingClientRect();
      // The way to the sentence stands beside what is said of the number.
      const isBeside =
        last &&
        box.top < last.bottom - 1 &&
        last.top < box.bottom - 1 &&
        !cell.textContent.includes('原句');
      const head = getComputedStyle(cell, '::before').content;
      const hasHead = !cell.dataset.head || head.includes(`${cell.dataset.head}`);
      const isCut = cell.scrollWidth > cell.clientWidth || box.right > card.right;
      if (isBeside || !hasHead || isCut) faults.push(cell.textContent);
    });
  }
  return faults;
}

for (const width of [390, 320]) {
  test(`shows tables as lists of labels and values on ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openReady(page, ELDER);
    expect(await page.locator('main tbody tr').count()).toBeGreaterThan(60);
    expect(await page.evaluate(faultsOfLists)).toEqual([]);
  });

  test(`shows tiles and drawings in sentences as a label and its number on ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openReady(page, ELDER);
    const off = await page.locator('.tile .quantity, .sketch-number').evaluateAll((all) =>
      all
        .filter((one) => {
          const line = one.parentElement.getBoundingClientRect();
          return Math.abs(one.getBoundingClientRect().right - line.right) > 2;
        })
        .map((one) => one.parentElement.outerHTML.slice(0, 200)),
    );
    expect(off).toEqual([]);
  });
}

// What is far from the screen is laid out after what is near, and never later
// than a reader, a search or a saved page would want it.
import { linesOf } from './support/report.mjs';
import { expect, far, openReady, test } from './support/site.mjs';

/** The words that a search in the page finds. */
const shown = (page) => page.evaluate(() => document.body.innerText.replace(/\s/g, ''));

async function expectAllWords(page, report) {
  const { sentences } = linesOf(report);
  await expect(far(page)).toHaveCount(0);
  const words = await shown(page);
  expect(sentences.filter(({ text }) => !words.includes(text.replace(/\s/g, '')))).toEqual([]);
}

test('the whole page is laid out once the islands are awake', async ({ page, report }) => {
  await openReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-lay', 'near');
  await expectAllWords(page, report);
});

test('a tap on another text size waits for what is seen alone', async ({ page, report }) => {
  await openReady(page);
  await expect(far(page)).toHaveCount(0);
  await page.getByRole('button', { name: '阅读设置' }).click();
  const heights = await page.getByRole('radio', { name: '长辈版' }).evaluate((choice) => {
    const [last] = [...document.querySelectorAll('.card')].slice(-1);
    const before = last.getBoundingClientRect().height;
    /** @type {any} */ (choice).click();
    return { before, after: last.getBoundingClientRect().height };
  });
  // But for the card's own edge.
  expect(Math.abs(heights.after - heights.before)).toBeLessThan(20);
  const last = page.locator('.card').last();
  await expect
    .poll(() => last.evaluate((last) => last.getBoundingClientRect().height))
    .toBeGreaterThan(heights.before + 50);
  await expectAllWords(page, report);
});

test('a tap on a number lays nothing out that is far, and its sheet’s end brings it back', async ({
  page,
  report,
}) => {
  await openReady(page);
  await expect(far(page)).toHaveCount(0);
  const figure = page.locator('.sentences a.figure').first();
  await figure.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await far(page).count()).toBeGreaterThan(20);
  await page.getByRole('button', { name: '关闭' }).click();
  await expectAllWords(page, report);
  await expect(figure).toBeInViewport();
});

test('the whole page is laid out though the module never arrives', async ({ page, report }) => {
  await page.route(/\.wasm/, () => {});
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-enhance', 'loading');
  await expectAllWords(page, report);
});

test('an address inside the page leads to its place', async ({ page }) => {
  await page.goto('/');
  const last = (places) => page.locator(places).last().getAttribute('id');
  // The last number, section and row.
  const ids = [await last('.sentences a.figure'), await last('.section'), await last('tr[id]')];
  for (const id of ids) {
    await page.goto('about:blank');
    await openReady(page, `/#${id}`);
    await expect(page.locator('html')).not.toHaveAttribute('data-lay');
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});

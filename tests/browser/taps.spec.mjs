// What a tap costs: what is far from the screen rests while it is answered.
import { expectAllWords } from './support/report.mjs';
import { expect, far, openReady, test } from './support/site.mjs';

test('a tap on another text size waits for what is seen alone', async ({ page, report }) => {
  await openReady(page);
  await expect(far(page)).toHaveCount(0);
  await page.getByRole('button', { name: '阅读设置' }).click();
  // The card's own edge is drawn at once; what it holds is as it was.
  const heights = await page.getByRole('radio', { name: '长辈版' }).evaluate((choice) => {
    const [last] = [...document.querySelectorAll('.section .card')].slice(-1);
    const held = () => {
      const { paddingTop, paddingBottom } = getComputedStyle(last);
      return last.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    };
    const before = held();
    /** @type {any} */ (choice).click();
    return { before, after: held() };
  });
  expect(Math.abs(heights.after - heights.before)).toBeLessThan(2);
  const last = page.locator('.section .card').last();
  await expect
    .poll(() => last.evaluate((last) => last.clientHeight))
    .toBeGreaterThan(heights.before + 90);
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

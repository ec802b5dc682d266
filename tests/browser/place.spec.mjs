// The sentence that is read stays where it is when the text grows or the phone
// is turned.
import { expect, openReady, settle, test } from './support/site.mjs';

/** Reads a sentence of the page: it stands near the top of the screen. */
async function read(page, id) {
  const sentence = page.locator(`#${id} [data-line]`).first();
  await sentence.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    scrollBy({ top: top - 8, behavior: 'instant' });
  });
  // The page hears of it with the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return sentence;
}

const top = (sentence) => sentence.evaluate((element) => element.getBoundingClientRect().top);

for (const id of ['s2', 's5-4', 's6']) {
  test(`${id}: text of another size leaves the reader at the same sentence`, async ({ page }) => {
    await openReady(page);
    await settle(page);
    const sentence = await read(page, id);
    await page.getByRole('button', { name: '阅读设置' }).click();
    for (const size of ['长辈版', '大字', '标准']) {
      await page.getByRole('radio', { name: size }).check({ force: true });
      await expect.poll(() => top(sentence), { message: size }).toBeGreaterThan(-8);
      expect(await top(sentence), size).toBeLessThan(60);
    }
  });

  test(`${id}: so does a turn of the phone`, async ({ page }) => {
    await openReady(page);
    await settle(page);
    const sentence = await read(page, id);
    for (const [width, height] of [
      [844, 390],
      [390, 844],
    ]) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => top(sentence)).toBeGreaterThan(-8);
      await expect.poll(() => top(sentence)).toBeLessThan(60);
    }
  });
}

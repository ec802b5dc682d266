// Each form of a sentence and of a picture as it is heard: words once and in order, a
// drawing beside its words not at all.
import { expect, test } from './support/site.mjs';

/** @type {[string, string][]} */
const forms = [
  ['bars', '#s1-1'],
  ['share-bar-and-rings', '#s1-2 .card-pictures'],
  ['honours', '#s1-3'],
  ['cells-and-shares', '#s1-4'],
  ['rows', '#s2-1 .rows'],
  ['ladders', '#s3-1 .card-pictures'],
  ['thousand', '#s3-5 .card-text'],
  ['leads-and-lengths', '#s5-6'],
  ['marks', '#s5-9'],
  ['slips', '#s6-1'],
  ['steps', '.steps-card'],
];

for (const [name, place] of forms) {
  test(`${name} are heard as golden`, async ({ page }) => {
    await page.goto('/');
    await expect(page.locator(place)).toMatchAriaSnapshot({ name: `form-${name}.aria.yml` });
  });
}

test.describe('drawings beside words', () => {
  test('are not heard, and their words are not copied', async ({ page }) => {
    await page.goto('/');
    const drawings = page.locator('.sketch');
    expect(await drawings.count()).toBeGreaterThan(5);
    for (const drawing of await drawings.all()) {
      await expect(drawing).toHaveAttribute('aria-hidden', 'true');
      expect(await drawing.textContent()).toBe('');
    }
  });

  test('keep their shapes in colours that the reader chose', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/');
    const shapes = page.locator('.sketch .fill, .sketch .full, .sketch .cells');
    const seen = await shapes.evaluateAll((all) =>
      all.map((shape) => getComputedStyle(shape).fill),
    );
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(seen.filter((fill) => fill === paper || fill === 'none')).toEqual([]);
  });
});

// What is far from the screen is laid out after what is near, and never later
// than a reader, a search or a saved page would want it.
import { expectAllWords } from './support/report.mjs';
import { expect, far, openReady, test } from './support/site.mjs';

test('the whole page is laid out once the islands are awake', async ({ page, report }) => {
  await openReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-lay', 'near');
  await expectAllWords(page, report);
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

/**
 * Words that a line's end parts, in the places told, with where they stand.
 * @param {import('@playwright/test').Page} page
 * @param {string} places
 * @param {string} kept a pattern of words to be kept whole
 */
const broken = (page, places, kept) =>
  page.locator(places).evaluateAll((lines, kept) => {
    const rowOf = (node, at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().top;
    };
    return lines.flatMap((line) => {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const rows = [];
      while (walker.nextNode()) {
        const node = /** @type {Text} */ (walker.currentNode);
        for (let at = 0; at < node.data.length; at += 1) rows.push(rowOf(node, at));
      }
      return [...line.textContent.matchAll(new RegExp(kept, 'g'))]
        .filter(({ 0: words, index }) => rows[index + words.length - 1] > rows[index] + 4)
        .map(({ 0: words }) => `${words} in ${line.textContent}`);
    });
  }, kept);

test('no line begins with the dot between two names, or inside what a number says', async ({
  page,
}) => {
  await openReady(page);
  await expect(far(page)).toHaveCount(0);
  for (const width of [320, 360, 390, 412, 768, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    const parted = await broken(page, 'main [data-line]', '.·|(年均|同比)?(增长|下降)(?=\\d)');
    expect(parted, `${width} px`).toEqual([]);
  }
});

test('a number whose clause has a line of its own keeps its verb and its bounds', async ({
  page,
}) => {
  await openReady(page);
  await expect(far(page)).toHaveCount(0);
  for (const width of [320, 390, 768]) {
    await page.setViewportSize({ width, height: 844 });
    const parted = await broken(page, '.line', '(增长|下降)[\\d.]+%(左右|以上)?');
    expect(parted, `${width} px`).toEqual([]);
  }
});

test('a lead that needs two lines breaks between its words', async ({ page }) => {
  await openReady(page, '/?size=elder');
  await expect(far(page)).toHaveCount(0);
  for (const width of [320, 390, 768]) {
    await page.setViewportSize({ width, height: 844 });
    const parted = await broken(page, '.lead', '建设|发展|推动|提升|服务|创新|教育|促进');
    expect(parted, `${width} px`).toEqual([]);
  }
});

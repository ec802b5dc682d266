// What is far from the screen is laid out after what is near, and never later
// than a reader, a search or a saved page would want it.
import { expectAllWords } from './support/report.mjs';
import { expect, openReady, test } from './support/site.mjs';

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

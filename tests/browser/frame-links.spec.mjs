// Links inside a page that is shown whole in a frame of another site: the frame
// does not scroll, the host does.
import { expect, expectFits, frame, test } from './support/portal.mjs';

test.beforeEach(async ({ page, portal }) => {
  await page.goto(portal.page(frame('')));
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute(
    'data-enhance',
    'ready',
  );
  await expectFits(page.locator('iframe'));
});

const at = (page) => page.evaluate(() => scrollY);

test('the chapter bar leads to its chapter, also from far below', async ({ page }) => {
  const inner = page.frameLocator('iframe');
  const bar = inner.getByRole('navigation', { name: '篇章' });
  for (const id of ['s5', 's3', 's5']) {
    await bar.locator(`a[href="#${id}"]`).click();
    const heading = inner.locator(`#${id} h2`);
    await expect(heading).toBeInViewport();
    expect(await at(page)).toBeGreaterThan(1000);
  }
});

test('回到开头 leads to the cover', async ({ page }) => {
  const inner = page.frameLocator('iframe');
  const back = inner.getByRole('link', { name: '回到开头' });
  await back.scrollIntoViewIfNeeded();
  const low = await at(page);
  await back.click();
  await expect(inner.locator('.cover h1')).toBeInViewport();
  expect(await at(page)).toBeLessThan(low);
});

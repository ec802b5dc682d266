// Words that are explained: by the report's glossary, or by this page, which says so.
import { expectAxeClean } from './support/report.mjs';
import { copied, expect, openReady, test } from './support/site.mjs';

const term = (page, word) => page.locator('a.term', { hasText: new RegExp(`^${word}$`) }).first();
const sheet = (page) => page.getByRole('dialog');

test('a tap on a word explains it, and says whose words these are', async ({ page }) => {
  await openReady(page);
  await term(page, '双减').click();
  await expect(sheet(page).getByRole('heading', { name: '双减' })).toBeVisible();
  await expect(sheet(page)).toContainText('本页注：不是报告原文');
  await expect(sheet(page)).toContainText('作业');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(term(page, '双减')).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('the explanation can be copied, with the way to its sentence', async ({ page }) => {
  await openReady(page);
  await term(page, '双减').click();
  await expect(sheet(page)).toContainText('本页注');
  const words = copied(page);
  await sheet(page).getByRole('button', { name: '复制文字' }).click();
  expect(await words).toMatch(/^双减:.*作业.*\(本页注.*\)\n.*#l\d+$/);
});

test('a number tells of itself again afterwards', async ({ page }) => {
  await openReady(page);
  await term(page, '双减').click();
  await expect(sheet(page)).toContainText('本页注');
  await page.goBack();
  await expect(sheet(page)).toBeHidden();
  await page.locator('a.figure').first().click();
  await expect(sheet(page).locator('.sheet-quantity')).not.toBeEmpty();
  await expect(sheet(page)).not.toContainText('本页注');
});

test('each word is marked once in a card, and in no number', async ({ page }) => {
  await page.goto('/');
  const repeated = await page.locator('main .card').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const words = [...card.querySelectorAll('a.term')].map((link) => link.textContent);
      return words.filter((word, at) => words.indexOf(word) !== at);
    }),
  );
  expect(repeated).toEqual([]);
  expect(await page.locator('a.term').count()).toBeGreaterThan(10);
  expect(await page.locator('a a, .figure .term').count()).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the word leads to its explanation on the plain page', async ({ page }) => {
    await page.goto('/');
    await term(page, '专精特新').click();
    const explanation = page.locator(new URL(page.url()).hash);
    await expect(explanation).toBeInViewport();
    await expect(explanation).toContainText('专精特新：');
    await expect(page.getByRole('heading', { name: '本页注' })).toHaveCount(1);
  });
});

test.describe('when the explanations do not come', () => {
  test.use({ expectedFaults: /Failed to load/ });

  test('the link is followed', async ({ page }) => {
    await page.route('**/terms-*', (route) => route.abort());
    await openReady(page);
    await term(page, '双减').click();
    await expect(page).toHaveURL(/plain\.html#t\d+$/);
  });
});

test('the sheet is heard as its golden tree says', async ({ page }) => {
  await openReady(page);
  await term(page, '双减').click();
  await expect(sheet(page)).toContainText('本页注');
  await expect(sheet(page)).toMatchAriaSnapshot({ name: 'term.aria.yml' });
});

/** @type {any[]} */
const guises = [
  ['light', {}, '/'],
  ['dark', { colorScheme: 'dark' }, '/'],
  ['in 长辈版 at 320 pixels', { viewport: { width: 320, height: 640 } }, '/?size=elder'],
];

for (const [name, options, address] of guises) {
  test.describe(name, () => {
    test.use(options);

    test('axe finds no fault with the sheet', async ({ page }) => {
      await openReady(page, address);
      await term(page, '双减').click();
      await expect(sheet(page)).toContainText('本页注');
      await expectAxeClean(page);
    });
  });
}

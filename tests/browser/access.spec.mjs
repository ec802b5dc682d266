import { expectAxeClean } from './support/report.mjs';
import { expect, openReady, test } from './support/site.mjs';

/** @type {any[]} */
const guises = [
  ['light', {}, '/'],
  // Other colours change one thing alone.
  ['dark', { colorScheme: 'dark' }, '/', ['color-contrast']],
  ['in 长辈版', {}, '/?size=elder'],
  ['at 320 pixels', { viewport: { width: 320, height: 640 } }, '/'],
  ['wide', { viewport: { width: 1280, height: 800 } }, '/'],
];

for (const [name, options, address, rules] of guises) {
  test.describe(`the page ${name}`, () => {
    test.use(options);

    test('has nothing that axe finds fault with', async ({ page }) => {
      await openReady(page, address);
      await expectAxeClean(page, { rules });
    });

    test('has nothing wider than the screen', async ({ page }) => {
      await openReady(page, address);
      await expectFits(page);
    });
  });
}

test('what a button shows is in its name', async ({ page }) => {
  await openReady(page);
  for (const name of ['找 搜索', '听 朗读', '字 阅读设置']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await expectAxeClean(page, { rules: ['label-content-name-mismatch'] });
  }
});

test('the open settings have nothing that axe finds fault with', async ({ page }) => {
  await openReady(page);
  await page.getByRole('button', { name: '阅读设置' }).click();
  await expectAxeClean(page, { within: ['#settings-panel'] });
});

test('长辈版 has nothing wider than a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReady(page, '/?size=elder');
  await expectFits(page);
});

test('in 长辈版 a label has room beside its number on 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReady(page, '/?size=elder');
  const narrow = await page
    .locator('.sketch-name, .tile-name')
    .evaluateAll((all) =>
      all
        .filter((one) => one.clientHeight > 60 && one.clientWidth < 72)
        .map((one) => one.outerHTML),
    );
  expect(narrow).toEqual([]);
});

// As apps enlarge it, which know lengths beside it from text, and as browsers do,
// to which 1rem is larger.
/** @type {any[]} */
const ways = [
  [
    'of an app',
    (page) =>
      page.addInitScript(() =>
        addEventListener('DOMContentLoaded', () =>
          document.documentElement.style.setProperty('-webkit-text-size-adjust', '175%'),
        ),
      ),
  ],
  [
    'of a browser',
    async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Page.setFontSizes', { fontSizes: { standard: 28 } });
    },
  ],
];

for (const [name, enlarge] of ways) {
  for (const width of [320, 390]) {
    test.describe(`the text ${name} at 175% on ${width} pixels`, () => {
      test.use({ viewport: { width, height: 844 }, isMobile: true, hasTouch: true });

      test('is larger and nowhere wider than the screen, whatever size is chosen', async ({
        page,
      }) => {
        await enlarge(page);
        await openReady(page);
        const line = page.locator('[data-line]').first();
        const shown = await line.evaluate((line) => parseFloat(getComputedStyle(line).fontSize));
        expect(shown).toBeCloseTo(31.5);
        for (const size of ['normal', 'large', 'larger', 'elder']) {
          // The next frame tells how large it is painted.
          await page.evaluate((size) => {
            document.documentElement.setAttribute('data-size', size);
            return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          }, size);
          await expectFits(page);
        }
      });
    });
  }
}

test('targets are 44 pixels high, and 60 in 长辈版', async ({ page }) => {
  for (const [address, least] of /** @type {any[][]} */ ([
    ['/', 44],
    ['/?size=elder', 60],
  ])) {
    await openReady(page, address);
    await page.getByRole('button', { name: '阅读设置' }).click();
    const small = await page
      .locator('button, nav a, label, .figure-table td a')
      .filter({ visible: true })
      .evaluateAll(
        (elements, least) =>
          elements
            .map((element) => [
              element.textContent,
              Math.round(element.getBoundingClientRect().height),
            ])
            .filter(([, height]) => height < least),
        least,
      );
    expect(small, address).toEqual([]);
  }
});

/** No text reaches past the screen, unless it can be scrolled to in a frame. */
async function expectFits(page) {
  const wide = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const width = document.documentElement.clientWidth;
    const scrolls = (element) =>
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const hasText = (element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const over = [...document.body.querySelectorAll('*')].filter((element) => {
      if (!hasText(element) || !element.checkVisibility()) return false;
      const { left, right } = element.getBoundingClientRect();
      return (left < -1 || right > width + 1) && !scrolls(element);
    });
    return {
      page: document.scrollingElement.scrollWidth - width,
      over: over.map((element) => element.outerHTML.slice(0, 100)),
    };
  });
  expect(wide).toEqual({ page: 0, over: [] });
}

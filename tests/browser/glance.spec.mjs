// 速览: the report in a minute, each word of it the report's own.
import { linesOf } from './support/report.mjs';
import { expect, openReady, test } from './support/site.mjs';

const glance = (page) => page.locator('#glance');

/** What the bar at the thumb leaves of a phone's screen (CSS px). */
const SCREEN = { normal: 844 - 52, elder: 844 - 60 };

test('the cover leads to it, and every section has its place in it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '从这里开始' }).click();
  await expect(glance(page)).toBeInViewport();
  const sections = await page
    .locator('main > .section')
    .evaluateAll((all) => all.map(({ id }) => `#${id}`).filter((id) => /^#s\d+$/.test(id)));
  const links = await glance(page)
    .locator('.glance-link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toEqual(sections);
});

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('its words stand in the sentence they lead to', async ({ page, report }) => {
      await page.goto('/');
      const links = glance(page).locator('a.glance-words, a.slip');
      expect(await links.count()).toBeGreaterThan(15);
      const lines = linesOf(report).sentences.map(({ text }) => text);
      for (const link of await links.all()) {
        const words = await link.textContent();
        const place = page.locator(await link.getAttribute('href'));
        const sentence = page.locator('[data-line]').filter({ has: place }).or(place);
        const text = await sentence.first().textContent();
        expect(text).toContain(words);
        expect(lines.some((line) => line.includes(words))).toBe(true);
      }
    });
  });
}

test('a tap on its words leads to the sentence', async ({ page }) => {
  await openReady(page);
  await glance(page).getByRole('link', { name: '1050亿元' }).click();
  await expect(page.locator('.sentences').getByText('到2026年,地区生产总值突破')).toBeInViewport();
});

for (const [size, most] of /** @type {any[][]} */ ([
  ['normal', 2],
  ['elder', 4],
])) {
  test(`it is read on ${most} screens of a phone, ${size}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openReady(page, `/?size=${size}`);
    const { height } = await glance(page).boundingBox();
    expect(height).toBeLessThanOrEqual(most * SCREEN[size]);
  });
}

test('its links are large enough for a finger', async ({ page }) => {
  for (const [address, least] of /** @type {any[][]} */ ([
    ['/', 44],
    ['/?size=elder', 60],
  ])) {
    await openReady(page, address);
    const links = glance(page).locator('.glance-link, .glance-heading');
    for (const link of await links.all()) {
      expect((await link.boundingBox()).height).toBeGreaterThanOrEqual(least);
    }
  }
});

test('growths of all sections have one scale', async ({ page }) => {
  await page.goto('/');
  const bars = await glance(page)
    .locator('.glance-clauses li')
    .evaluateAll((lines) =>
      lines.flatMap((line) => {
        const fill = line.querySelector('.fill');
        const number = parseFloat(line.querySelector('b')?.textContent);
        return fill ? [[number, parseFloat(fill.getAttribute('width'))]] : [];
      }),
    );
  const [longest] = [...bars].sort((a, b) => b[0] - a[0]);
  expect(longest[1]).toBe(100);
  for (const [number, width] of bars) {
    expect(Math.abs(width - (number / longest[0]) * 100)).toBeLessThan(0.01);
  }
});

test('it is heard as a list of sections, each thing once', async ({ page }) => {
  await page.goto('/');
  await expect(glance(page)).toMatchAriaSnapshot({ name: 'glance.aria.yml' });
});

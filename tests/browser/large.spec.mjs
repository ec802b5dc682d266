// Charts for readers of larger text: their words grow, and nothing else of
// what a chart does is lost.
import { expect, openReady, settle, test, unfold } from './support/site.mjs';

const FILE = /\/large-charts-[0-9a-f]{16}\.js$/;
const PLOTS = '.chart-drawing > .plot';

const large = (page) => page.locator('.plot-large');

async function openLarge(page, address = '/?size=elder') {
  await openReady(page, address);
  await expect(large(page)).toHaveCount(await page.locator(PLOTS).count());
}

async function chooseSize(page, name) {
  await page.getByRole('button', { name: '阅读设置' }).click();
  await page.getByRole('radio', { name, exact: true }).check();
}

/** The smallest word of all charts (CSS px), what leaves its picture, and what
 *  touches other words. */
function measure(plots) {
  let smallest = Infinity;
  const faults = [];
  for (const svg of plots) {
    const scale = svg.getScreenCTM().a;
    const frame = svg.getBoundingClientRect();
    const margin = svg.closest('.card').getBoundingClientRect();
    const lines = [...svg.querySelectorAll('text')];
    // Fonts leave room above and below their glyphs.
    const boxes = lines.map((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const air = (bottom - top) * 0.2;
      return { words: line.textContent, left, right, top: top + air, bottom: bottom - air };
    });
    for (const line of lines.flatMap((line) => [line, ...line.querySelectorAll('tspan')])) {
      smallest = Math.min(smallest, parseFloat(getComputedStyle(line).fontSize) * scale);
    }
    boxes.forEach((one, at) => {
      const inside = one.left >= margin.left && one.right <= margin.right;
      if (!inside || one.top < frame.top - 3 || one.bottom > frame.bottom + 3)
        faults.push(`${one.words} is clipped`);
      for (const other of boxes.slice(at + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        if (!apart) faults.push(`${one.words} touches ${other.words}`);
      }
    });
  }
  return { drawings: plots.length, smallest, faults };
}

for (const width of [390, 320]) {
  for (const [address, least] of /** @type {any[][]} */ ([
    ['/', 12],
    ['/?size=elder', 18],
  ])) {
    test(`the words of charts are at least ${least} px at ${address} on ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      if (least > 12) await openLarge(page, address);
      else await openReady(page, address);
      await unfold(page);
      const { drawings, smallest, faults } = await page.locator(PLOTS).evaluateAll(measure);
      expect(drawings).toBeGreaterThan(10);
      expect(smallest).toBeGreaterThanOrEqual(least);
      expect(faults).toEqual([]);
    });
  }
}

test('the words of charts grow with text that an app enlarges', async ({ browser, baseURL }) => {
  const page = await browser.newPage({
    baseURL,
    viewport: { width: 390, height: 844 },
    isMobile: true,
  });
  await openReady(page);
  await expect(large(page)).toHaveCount(0);
  await page.evaluate(() =>
    document.documentElement.style.setProperty('-webkit-text-size-adjust', '175%'),
  );
  await expect(large(page)).toHaveCount(await page.locator(PLOTS).count());
  const { smallest, faults } = await page.locator(PLOTS).evaluateAll(measure);
  expect(smallest).toBeGreaterThanOrEqual(18);
  expect(faults).toEqual([]);
  await page.close();
});

test('on a wide screen the words of charts in 长辈版 are large, too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openReady(page, '/?size=elder');
  await settle(page);
  await unfold(page);
  const { drawings, smallest } = await page.locator(PLOTS).evaluateAll(measure);
  expect(drawings).toBeGreaterThan(10);
  expect(smallest).toBeGreaterThanOrEqual(18);
});

test('the drawings change with the size that the reader chooses, and back', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => FILE.test(request.url()) && asked.push(request.url()));
  await openReady(page);
  const drawings = () =>
    page.locator('.chart-drawing').evaluateAll((all) => all.map((one) => one.innerHTML));
  const before = await drawings();
  expect(asked).toEqual([]);
  await chooseSize(page, '长辈版');
  await expect(large(page)).toHaveCount(before.length);
  const sizes = page.getByRole('group', { name: '字号' });
  await sizes.getByRole('radio', { name: '标准' }).check();
  await expect(large(page)).toHaveCount(0);
  expect(await drawings()).toEqual(before);
  await page.getByRole('radio', { name: '大字' }).check();
  await expect(large(page)).toHaveCount(before.length);
  expect(asked).toHaveLength(1);
});

test('who chose 长辈版 on the last visit has large words and still a page on which nothing moves', async ({
  page,
}) => {
  await openReady(page);
  await chooseSize(page, '长辈版');
  await page.addInitScript(() => {
    window.moved = 0;
    const add = (list) => {
      for (const { value } of list.getEntries()) window.moved += value;
    };
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  });
  await openLarge(page, '/');
  expect(await page.evaluate(() => window.moved)).toBeLessThan(0.02);
});

test('marks of large drawings answer taps and keys, and a mark in hand stays so', async ({
  page,
}) => {
  await openLarge(page);
  const drawing = page.locator('#chart-gdp-2026 .chart-drawing');
  await expect(drawing).toHaveAttribute('tabindex', '0');
  await expect(
    page.locator(`#${(await drawing.getAttribute('aria-labelledby')).split(' ')[0]}`),
  ).toHaveCount(1);
  await drawing.locator('.mark').last().click();
  await expect(page.locator('.callout')).toContainText('1050');
  await drawing.focus();
  await page.keyboard.press('Home');
  await expect(drawing.locator('.mark').first()).toHaveClass(/is-current/);
  await expect(page.locator('.callout')).toContainText('700');
  await page.evaluate(() => document.documentElement.setAttribute('data-size', 'normal'));
  await expect(large(page)).toHaveCount(0);
  await expect(drawing.locator('.mark').first()).toHaveClass(/is-current/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.callout')).toBeHidden();
  await expect(page.locator('.is-current')).toHaveCount(0);
});

test('turned to a wide screen a chart has its usual drawing', async ({ page }) => {
  await openLarge(page);
  const all = await large(page).count();
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(large(page)).toHaveCount(0);
  await expect(page.locator(PLOTS)).toHaveCount(all);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(large(page)).toHaveCount(all);
});

test('a chart in a frame of another site has large words, too', async ({ page }) => {
  await page.goto('/embed-chart-gdp-2026.html?elder');
  await expect(large(page)).toBeVisible();
});

test.describe('when the large drawings', () => {
  test.use({ expectedFaults: /^Failed to load resource|integrity/ });

  for (const [what, fault] of /** @type {any[][]} */ ([
    ['are not found', (route) => route.fulfill({ status: 404 })],
    ['are cut off', (route) => route.abort()],
    [
      'have other bytes',
      async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: `${await answer.text()} ` });
      },
    ],
  ])) {
    test(`${what}, the usual ones stay, with open tables`, async ({ page }) => {
      await page.route(FILE, fault);
      await openReady(page, '/?size=elder');
      await expect(page.locator('#chart-gdp-2026').getByRole('table')).toBeVisible();
      await expect(large(page)).toHaveCount(0);
      await expect(page.locator(PLOTS).first()).toBeVisible();
    });
  }
});

test('who saves data has the usual drawings and open tables', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto('/?size=elder');
  await expect(page.locator('#chart-gdp-2026').getByRole('table')).toBeVisible();
  expect(asked.filter((url) => FILE.test(url))).toEqual([]);
});

// How long what a reader taps takes to answer, on a processor six times slower:
// from the tap to the next paint, as the browser's Event Timing tells it. It
// measures dist/; no test, for times belong to a machine.
import { chromium } from '@playwright/test';
import { serve } from '../browser/support/site.mjs';

const SLOWER = 6;
const ROUNDS = 5;
/** The most that an answer may take (ms). */
const MOST = 200;

const settings = (page) => page.getByRole('button', { name: '阅读设置' });
const size = (name) => ({
  async before(page) {
    await settings(page).tap();
    await page.locator('.settings-panel').waitFor();
  },
  target: (page) => page.locator('.choice').filter({ hasText: name }),
});

/** What is tapped, and what is done before. */
const taps = {
  'a number': { target: (page) => page.locator('#s5 a.figure').first() },
  'a number that stands elsewhere too': {
    target: (page) => page.locator('main a.figure:text("700")').first(),
  },
  阅读设置: { target: settings },
  大字: size('大字'),
  长辈版: size('长辈版'),
  深色: size('深色'),
  放大: { target: (page) => page.locator('#chart-gdp-2026 .zoom-button') },
  'a mark': { target: (page) => page.locator('#chart-gdp-2026 .mark').last() },
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const site = await serve('--site', 'dist');

async function measure({ before, target }) {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  await page.goto(site.address);
  await page.locator('[data-enhance="ready"]').waitFor();
  await page.waitForFunction(() => !document.querySelector('.card:not(.is-laid)'));
  await page.evaluate(() => {
    window.taken = [];
    const add = (list) => window.taken.push(...list.getEntries().map((entry) => entry.toJSON()));
    new PerformanceObserver(add).observe(
      /** @type {any} */ ({ type: 'event', durationThreshold: 16 }),
    );
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await target(page)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await before?.(page);
  await page.waitForTimeout(1500);
  await page.evaluate(() => window.taken.splice(0));
  await target(page).first().tap();
  await page.waitForTimeout(2000);
  const taken = await page.evaluate(() => window.taken.map((entry) => entry.duration));
  await page.close();
  return Math.max(0, ...taken);
}

let slow = 0;
for (const [name, tap] of Object.entries(taps)) {
  if (process.argv[2] && !name.includes(process.argv[2])) continue;
  const times = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await measure(tap));
  times.sort((one, other) => one - other);
  const middle = times[Math.floor(ROUNDS / 2)];
  if (middle > MOST) slow++;
  console.log(`${name}: ${middle} ms (${times.join(', ')})`);
}
await browser.close();
site.close();
process.exitCode = slow ? 1 : 0;

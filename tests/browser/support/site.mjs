// What every browser test starts from: the built page behind the real server,
// and a watch for faults that the page must never have.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, test as playwright } from '@playwright/test';

export { expect };

export const root = new URL('../../../', import.meta.url);
export const dist = new URL('dist/', root);
/** The program under test, with the assets in it. */
export const yitu = process.env.YITU ?? new URL('target/release/yitu', root).pathname;

/** @type {any} */
const base = playwright;

export const test = base.extend({
  // The report whose site is tested: its folder, and that of the site.
  report: [
    { folder: 'data/beibei-2022', site: 'dist' },
    { option: true, scope: 'worker' },
  ],

  address: [
    async ({ report }, use) => {
      const server = await serve('--site', new URL(report.site, root).pathname);
      await use(server.address);
      server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: ({ address }, use) => use(address),

  // What a test breaks on purpose may be complained of.
  expectedFaults: [/^$/, { option: true }],

  faults: [
    async ({ page, expectedFaults }, use) => {
      const faults = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(faults);
      const unexpected = faults.filter(
        (fault) => !expectedFaults.test(fault) && !fault.endsWith('blocked by Playwright'),
      );
      expect(unexpected, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/** Runs `yitu serve` with these words: `address`, and `close()`. */
export async function serve(...words) {
  const server = spawn(yitu, ['serve', ...words, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await firstLine(server.stdout);
  return { address: line.match(/http:\S+/)[0], close: () => server.kill() };
}

async function firstLine(stream) {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error('the server ended before it gave its address');
}

/** Runs in the page: what it does after twenty seconds, keeping itself for
 *  reading offline, it does at once. */
export function hurry() {
  const wait = window.setTimeout;
  window.setTimeout = /** @type {any} */ (
    (run, time, ...given) => wait(run, time === 20_000 ? 0 : time, ...given)
  );
}

/** What of a page or a frame is not laid out yet. */
export const far = (page) => page.locator('.card:not(.is-laid)');

/** Waits until a page or a frame has done all that it does by itself: what it
 *  has not asked for by then, it does not ask for. */
export async function settle(page) {
  await page.waitForLoadState();
  await expect(far(page)).toHaveCount(0);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
}

/** Opens the page and waits until its islands answer. */
export async function openReady(page, address = '/') {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-enhance', 'ready');
}

/** Closes the open dialog, and waits until its entry in the history has gone behind it:
 *  what is opened or asked for before that would go with it. */
export async function closeByEscape(page) {
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => history.state)).toBeNull();
}

/** Drawings that stand behind a summary are seen when that is open. */
export const unfold = (page) =>
  page.locator('.chart-table').evaluateAll((all) => {
    for (const one of all) one.open = true;
  });

/** The words that the next copy takes along. */
export const copied = (page) =>
  page.evaluate(
    () =>
      new Promise((done) =>
        document.addEventListener(
          'copy',
          () => done(String(/** @type {any} */ (document.activeElement).value)),
          { once: true },
        ),
      ),
  );

// How long 「找」 takes to answer on a processor four times slower: what is written is
// looked for, what is chosen folds the rest of the page away. It measures dist/; no test,
// for times belong to a machine.
import { chromium } from '@playwright/test';
import { choice, field, openFind } from '../browser/support/find.mjs';
import { openReady, serve } from '../browser/support/site.mjs';

const SLOWER = 4;
const ROUNDS = 5;
/** The most that a search and a choice may take (ms). */
const MOST = { search: 50, topics: 100 };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const site = await serve('--site', 'dist');

async function open() {
  const page = await browser.newPage({
    baseURL: site.address,
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  await openReady(page);
  await openFind(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** How long the page is busy with what `act` does to an element, and lays out. */
const busy = (element, act, value) =>
  element.evaluate(
    (element, [act, value]) => {
      const start = performance.now();
      if (act === 'write') {
        element.value = value;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      } else element.click();
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    [act, value],
  );

async function search(asked) {
  const page = await open();
  const time = await busy(field(page), 'write', asked);
  await page.close();
  return time;
}

async function topics(name) {
  const page = await open();
  const time = await busy(choice(page, name), 'click');
  await page.close();
  return time;
}

let slow = 0;
async function measure(kind, name, act) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) times.push(Math.round(await act(name)));
  times.sort((one, other) => one - other);
  const middle = times[Math.floor(ROUNDS / 2)];
  if (middle > MOST[kind]) slow++;
  console.log(`${kind} ${name}: ${middle} ms (${times.join(', ')})`);
}
for (const asked of ['就业', 'jy', 'de', '的', '建设']) await measure('search', asked, search);
for (const name of ['教育', '科技', '生态']) await measure('topics', name, topics);
await browser.close();
site.close();
process.exitCode = slow ? 1 : 0;

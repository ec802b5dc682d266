// Each way in which the module can fail to start leaves the whole page.
import { expectNoDeadControl, expectWholeText } from './support/report.mjs';
import { expect, openReady, settle, test } from './support/site.mjs';
import { tapOnAMark, trapAt, trapModule } from './support/trap.mjs';

test.use({
  expectedFaults:
    /^(Failed to (load resource|find a valid digest)|Fetch API cannot load)|Content Security Policy|^policy: script-src|RuntimeError/,
});

/** @type {any[]} */
const faults = [
  ['is not found', /\.wasm/, (route) => route.fulfill({ status: 404 }), 'failed:wasm'],
  ['never arrives', /\.wasm/, (route) => route.abort(), 'failed:wasm'],
  ['arrives cut short', /\.wasm/, cutShort, 'failed:wasm'],
  ['arrives with one byte changed', /\.wasm/, oneByteChanged, 'failed:wasm'],
  ['has glue with one byte changed', /app-.*\.js/, oneByteChanged, 'failed:script'],
  [
    'has glue that is not found',
    /app-.*\.js/,
    (route) => route.fulfill({ status: 404 }),
    'failed:script',
  ],
  ['is refused by a stricter policy', '**/', withoutWasm, 'failed:start'],
];

for (const [what, files, fault, reason] of faults) {
  test(`when the module ${what}, the page stays whole and says why`, async ({ page }) => {
    await page.route(files, fault);
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-enhance', reason);
    await expectWholeText(page);
    await expectNoDeadControl(page);
  });
}

test('when the engine knows no WebAssembly, the page stays whole and says why', async ({
  page,
}) => {
  await page.addInitScript(() => delete window.WebAssembly);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-enhance', 'failed:no-wasm');
  await expectWholeText(page);
  await expectNoDeadControl(page);
});

test('a file that comes at the third time of asking is enough', async ({ page }) => {
  const asked = {};
  await page.route(/app-.*\.(js|wasm)/, (route) => {
    const kind = route.request().url().includes('.wasm') ? 'wasm' : 'js';
    asked[kind] = (asked[kind] ?? 0) + 1;
    return asked[kind] < 3 ? route.abort() : route.continue();
  });
  await openReady(page);
  expect(asked).toEqual({ wasm: 3, js: 3 });
});

test('a reader who saves data is sent no module', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-enhance', 'off:save-data');
  await settle(page);
  expect(fetched.filter((address) => address.includes('app-'))).toEqual([]);
  await expectWholeText(page);
  await expectNoDeadControl(page);
});

for (const [when, trap] of /** @type {any[][]} */ ([
  ['starts', (page) => page.goto('/')],
  ['answers a tap', tapOnAMark],
  ['answers the slider', moveTheSlider],
])) {
  test(`when the module panics as it ${when}, the page returns to what was written`, async ({
    page,
  }) => {
    await page.addInitScript(trapModule, when === 'starts');
    await trap(page);
    await expect(page.locator('html')).toHaveAttribute('data-enhance', 'failed:panic');
    await expectWholeText(page);
    await expectNoDeadControl(page);
    await expect(page.locator('.what-if-picture').first()).toContainText('约1050亿元');
    await expect(page.locator('[role="application"], dialog[open], .callout:visible')).toHaveCount(
      0,
    );
    // Links do their work without the module: a number leads to its row.
    await page.locator('a.figure').nth(20).click();
    await expect(page).toHaveURL(/#r21$/);
    await expect(page.locator('#r21')).toBeInViewport();
    await page.evaluate(() => (window.trapped = false));
    await page.getByRole('link', { name: '重新打开' }).click();
    await expect(page.locator('html')).toHaveAttribute(
      'data-enhance',
      when === 'starts' ? 'failed:panic' : 'ready',
    );
  });
}

test('after a panic nothing that a reader does calls the module again', async ({ page }) => {
  await page.addInitScript(trapModule, false);
  await openReady(page);
  await page.getByRole('button', { name: '阅读设置' }).click();
  await tapOnAMark(page);
  await expect(page.locator('html')).toHaveAttribute('data-enhance', 'failed:panic');
  await page.evaluate(() => (window.trapped = false));
  const calls = await page.evaluate(() => window.calls);
  expect(calls).toBeGreaterThan(0);
  // A finger goes down, moves and comes up; keys; the page scrolls, is left by a link and come back to.
  await page.mouse.move(100, 300);
  await page.mouse.down();
  await page.mouse.up();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.locator('a.figure').nth(20).click();
  await expect(page).toHaveURL(/#r21$/);
  await page.goBack();
  await expect(page).not.toHaveURL(/#/);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await page.evaluate(() => window.calls)).toBe(calls);
});

async function moveTheSlider(page) {
  await openReady(page);
  const slider = page.getByRole('slider').first();
  await slider.press('ArrowRight');
  await trapAt(page, 'keydown');
  await slider.press('ArrowRight');
}

test('without what runs first, the page stays whole', async ({ page }) => {
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script>.*?<\/script>/s, '');
    await route.fulfill({ response, body });
  });
  await page.goto('/');
  await expectWholeText(page);
  await expectNoDeadControl(page);
});

async function oneByteChanged(route) {
  const response = await route.fetch();
  const body = await response.body();
  body[body.length >> 1] ^= 1;
  await route.fulfill({ response, body });
}

async function cutShort(route) {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
}

async function withoutWasm(route) {
  const response = await route.fetch();
  const headers = response.headers();
  const policy = headers['content-security-policy'].replace(" 'wasm-unsafe-eval'", '');
  await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } });
}

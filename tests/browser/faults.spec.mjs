// Each way in which the module can fail to start leaves the whole page.
import { expectNoDeadControl, expectWholeText } from './report.mjs';
import { expect, test } from './site.mjs';

test.use({ expectedFaults: /^Failed to load resource|Content Security Policy|^policy: script-src/ });

const faults = [
  ['is not found', '**/*.wasm', (route) => route.fulfill({ status: 404 }), 'failed:wasm'],
  ['never arrives', '**/*.wasm', (route) => route.abort(), 'failed:wasm'],
  ['arrives cut short', '**/*.wasm', cutShort, 'failed:start'],
  ['has glue that is not found', '**/app-*.js', (route) => route.fulfill({ status: 404 }), 'failed:script'],
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

test('when the engine knows no WebAssembly, the page stays whole and says why', async ({ page }) => {
  await page.addInitScript(() => delete window.WebAssembly);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-enhance', 'failed:no-wasm');
  await expectWholeText(page);
  await expectNoDeadControl(page);
});

test('when the loader is not found, the page stays whole', async ({ page }) => {
  await page.route('**/loader-*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('/');
  await expectWholeText(page);
  await expectNoDeadControl(page);
});

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

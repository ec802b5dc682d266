// The page after others had their hands on it: a browser that translates it,
// an optimiser between the server and the reader.
import { expect, openReady, settle, test } from './support/site.mjs';

// A card that rises moves its numbers from under the finger.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Runs in the page: every text in elements of its own, and so what comes later. */
function translate() {
  const isText = (node) =>
    node.nodeType === Node.TEXT_NODE &&
    node.data.trim() &&
    !node.parentElement.closest('script, style, svg, textarea, font');
  const wrap = (text) => {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.appendChild(document.createElement('font')).append(text);
  };
  const all = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.filter(isText).forEach(wrap);
  };
  const start = () => {
    all(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (isText(node)) wrap(node);
          else if (node.nodeType === Node.ELEMENT_NODE) all(node);
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

const words = (locator) => locator.evaluate((element) => element.textContent.replace(/\s+/g, ''));

/** Whatever is opened says what it is about, not what was opened before it. */
async function expectOwnWords(page) {
  // What is still laid out above a number moves it from under the finger.
  await settle(page);
  const sheet = page.locator('dialog.sheet');
  for (const at of [12, 3]) {
    const figure = page.locator('[data-line] a.figure').nth(at);
    const row = page.locator(await figure.getAttribute('href'));
    await figure.click();
    await expect(sheet).toBeVisible();
    expect(await words(sheet.locator('h2'))).toBe(await words(row.locator('th')));
    expect(await words(sheet.locator('.sheet-quantity'))).toBe(
      await words(row.locator('.quantity')),
    );
    expect(await words(sheet.locator('.sheet-facts'))).toContain(
      await words(row.locator('.row-kind')),
    );
    await sheet.getByRole('button', { name: '关闭' }).click();
    await expect(sheet).toBeHidden();
    // Going back brings the place back, and would move the next number.
    await page.waitForFunction(() => !location.hash);
  }
  const drawing = page.locator('.chart-drawing').first();
  await drawing.focus();
  for (const key of ['ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key);
    const callout = page.locator('.callout');
    await expect(callout).toBeVisible();
    const row = page.locator(await callout.locator('a').last().getAttribute('href'));
    expect(await words(callout.locator('.callout-name'))).toContain(await words(row.locator('th')));
    expect(await words(callout.locator('.callout-facts'))).toContain(
      await words(row.locator('.row-kind')),
    );
  }
  const card = page.locator('.what-if-panel').first();
  const more = card.getByRole('button', { name: '多0.1个百分点' });
  for (let pressed = 0; pressed < 3; pressed += 1) {
    await more.click();
    const drawn = await card.locator('svg').getAttribute('aria-label');
    expect(await words(card.locator('.what-if-result'))).toBe(drawn.replace(/\s+/g, ''));
  }
}

test('a page that is translated after it woke says the same as its numbers', async ({ page }) => {
  await openReady(page);
  await page.evaluate(translate);
  await expectOwnWords(page);
});

test('a page that is translated before it wakes, wakes', async ({ page }) => {
  await page.addInitScript(translate);
  await openReady(page);
  await expectOwnWords(page);
});

test('a page without comments and without blanks between its tags wakes', async ({ page }) => {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/<!--.*?-->|<!>/gs, '').replace(/>\s+</g, '><');
    await route.fulfill({ response, body });
  });
  await openReady(page);
  await expectOwnWords(page);
});

// 朗读: what is said, what is marked, what stops it, and what is offered without a
// voice.
import { expectAxeClean } from './support/report.mjs';
import { expect, openReady, test } from './support/site.mjs';
import { CHINESE, give, OTHERS, said, saying, tell } from './support/voice.mjs';

const button = (page) => page.getByRole('button', { name: '朗读' });
const player = (page) => page.getByRole('region', { name: '朗读' });
const press = (page, name) => player(page).getByRole('button', { name }).click();
const status = (page) => player(page).getByRole('status');
const read = (page) => page.locator('.is-read');

/** Opens the page at a place, and the player. */
async function listen(page, address = '/', ...voices) {
  await give(page, ...(voices.length ? voices : [CHINESE]));
  await openReady(page, address);
  await button(page).click();
}

test('reads from what is seen, sentence by sentence, numbers in words', async ({ page }) => {
  await listen(page, '/#s3-1');
  await expect(read(page)).toHaveText('1 着力实现更高质量的经济增长');
  await expect.poll(() => saying(page)).toBe('一，着力实现更高质量的经济增长');
  await tell(page, 'end');
  await expect(read(page)).toHaveText('到2026年,地区生产总值突破1050亿元。');
  expect(await saying(page)).toBe('到二零二六年，地区生产总值突破一千零五十亿元。');
  await expect(read(page)).toHaveAttribute('aria-current', 'true');
  await expect(player(page)).toContainText(/第2句，共\d+句/);
  await tell(page, 'end');
  await expect(read(page)).toHaveText(/^规模以上工业总产值/);
  expect((await said(page)).every(({ voice }) => voice === CHINESE.name)).toBe(true);
});

test('a long sentence is said in pieces, and marked as one', async ({ page }) => {
  await listen(page, '/#l160');
  const words = await read(page).textContent();
  for (const piece of ['推进更深层次改革。', '深入推进财政事权']) {
    await expect.poll(() => saying(page)).toContain(piece.slice(0, 4));
    expect((await saying(page)).length).toBeLessThanOrEqual(60);
    await tell(page, 'end');
    await expect(read(page)).toHaveText(words);
  }
});

test('pauses, goes on, goes back and forward, faster and slower', async ({ page }) => {
  await listen(page, '/#s3-1');
  await expect.poll(() => saying(page)).toContain('着力实现');
  await press(page, '暂停');
  expect(await saying(page)).toBeUndefined();
  await press(page, '下一句');
  await expect(read(page)).toHaveText(/^到2026年/);
  expect(await saying(page)).toBeUndefined();
  await press(page, '播放');
  await expect.poll(() => saying(page)).toContain('到二零二六年');
  await press(page, '上一句');
  await expect.poll(() => saying(page)).toContain('着力实现');
  await player(page).getByLabel('语速').selectOption('1.5');
  expect((await said(page)).at(-1)).toMatchObject({ rate: 1.5 });
  await tell(page, 'end');
  expect((await said(page)).at(-1)).toMatchObject({ rate: 1.5 });
});

test('reads a chapter, a card or all, and says when it has come to the end', async ({ page }) => {
  await listen(page, '/#s3-1');
  await expect.poll(() => saying(page)).toContain('着力实现');
  const scope = player(page).getByLabel('范围');
  await scope.selectOption('本卡');
  await expect(player(page)).toContainText('第1句，共3句');
  for (const _ of [1, 2, 3]) {
    await expect.poll(() => saying(page)).toBeDefined();
    await tell(page, 'end');
  }
  // The last has two pieces.
  if (await saying(page)) await tell(page, 'end');
  await expect(status(page)).toHaveText('读完了。');
  await scope.selectOption('本章');
  await expect.poll(() => saying(page)).toBe('今后五年主要目标任务');
  await scope.selectOption('全文');
  await expect.poll(() => saying(page)).toBe('过去五年工作回顾');
});

test('what is folded away is not read', async ({ page }) => {
  await give(page, CHINESE);
  await openReady(page, '/#s3-1');
  await page
    .locator('#s3-1 [data-line]')
    .first()
    .evaluate((line) => line.classList.add('is-folded'));
  await button(page).click();
  await expect.poll(() => saying(page)).toContain('着力实现');
  await tell(page, 'end');
  await expect(read(page)).toHaveText(/^规模以上工业总产值/);
  await expect(player(page).getByLabel('范围')).toContainText('已选');
});

test('what is read stands in view, above the player', async ({ page }) => {
  await listen(page, '/#s5-3');
  const top = async () => (await player(page).boundingBox()).y;
  for (let at = 0; at < 12; at += 1) {
    await expect(read(page)).toHaveCount(1);
    await expect(async () => {
      const { y, height } = await read(page).boundingBox();
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(await top());
    }).toPass();
    await press(page, '下一句');
  }
});

test('a page that is left falls silent, and says so', async ({ page }) => {
  await listen(page);
  await expect.poll(() => saying(page)).toBeDefined();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  expect(await saying(page)).toBeUndefined();
  await expect(status(page)).toContainText('页面离开时停下了');
  await press(page, '播放');
  await expect.poll(() => saying(page)).toBeDefined();
});

test('a voice that fails is asked once more, then the reader is told', async ({ page }) => {
  await listen(page);
  await expect.poll(() => saying(page)).toBeDefined();
  await tell(page, 'error');
  expect(await saying(page)).toBeDefined();
  await tell(page, 'error');
  await expect(status(page)).toContainText('语音停了');
  await press(page, '播放');
  await expect.poll(() => saying(page)).toBeDefined();
  await expect(status(page)).toHaveText('');
});

test('so is one of which nothing more is heard', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await give(page, CHINESE);
  await openReady(page);
  // From here on time passes when it is told to.
  await page.clock.pauseAt(600_000);
  await button(page).click();
  await expect(async () => {
    await page.clock.runFor(100);
    expect(await saying(page)).toBeDefined();
  }).toPass();
  // What is heard of it gives it time again.
  await page.clock.runFor(6_000);
  await tell(page, 'boundary');
  await page.clock.runFor(6_000);
  expect(await said(page)).toHaveLength(1);
  await page.clock.runFor(30_000);
  expect(await said(page)).toHaveLength(2);
  await page.clock.runFor(60_000);
  await expect(status(page)).toContainText('语音停了');
});

test('the voice of the device is taken, and of the mainland', async ({ page }) => {
  await listen(page, '/', ...OTHERS, CHINESE);
  await expect.poll(() => said(page)).toMatchObject([{ voice: CHINESE.name }]);
});

test('voices that come late are waited for', async ({ page }) => {
  await give(page);
  await openReady(page);
  await button(page).click();
  await expect(status(page)).toContainText('正在找');
  await page.evaluate((voice) => {
    const synthesis = /** @type {any} */ (speechSynthesis);
    synthesis.voices = [voice];
    synthesis.dispatchEvent(new Event('voiceschanged'));
  }, CHINESE);
  await expect.poll(() => saying(page)).toBeDefined();
});

test('voices of other languages are none: why, and the plain text', async ({ page }) => {
  await listen(page, '/', OTHERS[0]);
  await expect(status(page)).toContainText('没有中文语音');
  await expectAxeClean(page, { within: ['.player'] });
  await player(page).getByRole('link', { name: '看纯文本' }).click();
  await expect(page.getByText('到2026年,地区生产总值突破1050亿元。')).toBeVisible();
  await expectAxeClean(page);
});

test('this browser has no voice, and says why', async ({ page }) => {
  await openReady(page);
  await button(page).click();
  await expect(status(page)).toContainText('没有中文语音');
});

test('neither has an app whose pages cannot speak', async ({ page }) => {
  await page.addInitScript(() => {
    delete window.speechSynthesis;
    Object.defineProperty(window, 'speechSynthesis', { value: undefined });
  });
  await openReady(page);
  await button(page).click();
  await expect(status(page)).toContainText('不能出声');
});

test.describe('without the words for a voice', () => {
  test.use({ expectedFaults: /speech-|Failed to load/ });

  test('the text is read as it stands', async ({ page }) => {
    await page.route('**/speech-*', (route) => route.abort());
    await listen(page, '/#l71');
    await expect.poll(() => saying(page)).toContain('2026');
  });
});

test('by keys alone: opened, worked, put away, and the focus is where it was', async ({ page }) => {
  await give(page, CHINESE);
  await openReady(page);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(player(page).getByRole('button', { name: '暂停' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(player(page).getByRole('button', { name: '播放' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(player(page).getByRole('button', { name: '下一句' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(player(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await expect(read(page)).toHaveCount(0);
});

test('is heard as its golden tree says', async ({ page }) => {
  await listen(page, '/#s3-1');
  await expect(read(page)).toHaveCount(1);
  await expect(player(page)).toMatchAriaSnapshot({ name: 'player.aria.yml' });
});

test('in 长辈版 its button is at hand while the page is read', async ({ page }) => {
  await openReady(page, '/?size=elder');
  for (let at = 0; at < 3; at += 1) {
    await page.evaluate(() => scrollBy(0, 600));
    await expect(button(page)).toBeInViewport({ ratio: 1 });
  }
});

/** @type {any[]} */
const guises = [
  ['light', {}, '/', 44],
  ['dark', { colorScheme: 'dark' }, '/', 44],
  ['in 长辈版', {}, '/?size=elder', 60],
  ['at 320 pixels', { viewport: { width: 320, height: 640 } }, '/', 44],
  ['in 长辈版 at 320 pixels', { viewport: { width: 320, height: 640 } }, '/?size=elder', 60],
];

for (const [name, options, address, least] of guises) {
  test.describe(name, () => {
    test.use(options);

    test('the open player is whole, large enough, and axe finds no fault', async ({ page }) => {
      await listen(page, address);
      await expect(read(page)).toHaveCount(1);
      const { width } = page.viewportSize();
      const controls = player(page).locator('button, select');
      for (const control of await controls.all()) {
        const box = await control.boundingBox();
        expect(box.height).toBeGreaterThanOrEqual(least);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
      for (const one of await page.locator('.dock .settings-button').all()) {
        await expect(one).toBeInViewport({ ratio: 1 });
      }
      await expectAxeClean(page, { within: ['.player', '.is-read'] });
    });
  });
}

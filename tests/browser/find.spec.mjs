// Search in the report that ships.
import { bar, choice, dialog, field, found, openFind } from './support/find.mjs';
import { expectAxeClean } from './support/report.mjs';
import { expect, openReady, test } from './support/site.mjs';

const marks = (page) => page.locator('.find-found mark');
const status = (page) => dialog(page).getByRole('status');

for (const [asked, word] of [
  ['就业', '就业'],
  ['jiaoyu', '教育'],
  ['JIUYE', '就业'],
  ["jiu'ye", '就业'],
  ['5g', '5G'],
]) {
  test(`「${asked}」 finds ${word}, marked, and says how often`, async ({ page }) => {
    await openReady(page);
    await openFind(page);
    await field(page).fill(asked);
    await expect(marks(page).first()).toHaveText(word);
    const words = new Set(await marks(page).allTextContents());
    expect([...words]).toEqual([word]);
    await expect(status(page)).toHaveText(`共${await found(page).count()}处`);
  });
}

test('every indicator is found, also one that stands once', async ({ page }) => {
  await openReady(page);
  await openFind(page);
  await field(page).fill('进出口总额');
  await expect(found(page).first()).toContainText('817亿元');
  await expect(page.locator('.find-found h3').first()).toHaveText('指标');
});

test('initials find every word that they may mean', async ({ page }) => {
  await openReady(page);
  await openFind(page);
  await field(page).fill('jy');
  await expect(marks(page).first()).toBeVisible();
  const words = new Set(await marks(page).allTextContents());
  for (const word of ['就业', '教育']) expect([...words]).toContain(word);
});

test('what is found leads to its sentence, and a bar to the next and back', async ({ page }) => {
  await openReady(page);
  await openFind(page);
  await field(page).fill('就业');
  const links = await found(page).evaluateAll((all) => all.map((one) => one.hash));
  await found(page).last().click();
  await expect(dialog(page)).toBeHidden();
  const last = links.length;
  await expect(bar(page).getByRole('status')).toHaveText(`第${last}处，共${last}处`);
  await expect(page.locator(links[last - 1])).toBeInViewport();
  await bar(page).getByRole('button', { name: '上一处' }).click();
  await expect(bar(page).getByRole('status')).toHaveText(`第${last - 1}处，共${last}处`);
  await expect(page.locator(links[last - 2])).toBeInViewport();
  await bar(page).getByRole('button', { name: '下一处' }).click();
  await bar(page).getByRole('button', { name: '下一处' }).click();
  await expect(bar(page).getByRole('status')).toHaveText(`第1处，共${last}处`);
  const marked = () => page.evaluate(() => /** @type {any} */ (CSS).highlights.get('found')?.size);
  expect(await marked()).toBeGreaterThan(2);
  await bar(page).getByRole('button', { name: '结束' }).click();
  await expect(bar(page)).toBeHidden();
  expect(await marked()).toBeUndefined();
  expect(new URL(page.url()).search).toBe('');
});

test('back leaves what was found, and forward comes to it again', async ({ page }) => {
  await openReady(page);
  await openFind(page);
  await field(page).fill('就业');
  await found(page).last().click();
  await expect(bar(page)).toBeVisible();
  await page.goBack();
  await expect(bar(page)).toBeHidden();
  expect(new URL(page.url()).search).toBe('');
  await page.goForward();
  await expect(bar(page)).toBeVisible();
});

test('an address searches, and one with a place shows it', async ({ page }) => {
  await openReady(page, '/?q=%E5%B0%B1%E4%B8%9A');
  await expect(dialog(page)).toBeVisible();
  await expect(field(page)).toHaveValue('就业');
  await expect(marks(page).first()).toHaveText('就业');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await page.goto('about:blank');
  await openReady(page, '/?q=jiuye#l97');
  await expect(bar(page).getByRole('status')).toContainText(/^第\d处，共\d处$/);
  await expect(page.locator('#l97')).toBeInViewport();
});

test('by keys: Ctrl and / open, Enter follows, arrows go through, Esc closes', async ({ page }) => {
  await openReady(page);
  await page.keyboard.press('Control+/');
  await expect(field(page)).toBeFocused();
  await expect(choice(page, '就业')).toBeVisible();
  await page.keyboard.type('jiuye');
  await page.keyboard.press('ArrowDown');
  await expect(found(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(found(page).nth(1)).toBeFocused();
  for (const _ of [1, 2]) await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status')).toHaveText(/^第1处/);
  await page.keyboard.press('Control+/');
  await expect(dialog(page)).toBeVisible();
  await expect(field(page)).toHaveValue('jiuye');
  await field(page).fill('');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

test('what cannot be found says what to try', async ({ page }) => {
  await openReady(page);
  await openFind(page);
  const strange = ['月球车', '<b>就业</b>', '<script>', '"', '\u202e', '就'.repeat(10_000)];
  for (const asked of strange) {
    await field(page).evaluate((field, asked) => {
      /** @type {any} */ (field).value = asked;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, asked);
    await expect(status(page)).toHaveText(/^没有找到。换个说法/);
    await expect(choice(page, '教育')).toBeVisible();
    expect(await page.locator('.find-found').locator('b, script').count()).toBe(0);
  }
});

test.describe('where a file does not come', () => {
  test.use({ expectedFaults: /Failed to load resource/ });

  test('the text is found without the index', async ({ page }) => {
    await page.route(/\/find-\w+\.json/, (route) => route.abort());
    await openReady(page);
    await page.getByRole('button', { name: '搜索' }).click();
    await field(page).fill('就业');
    await expect(marks(page).first()).toHaveText('就业');
  });

  test('it can be used without its style', async ({ page }) => {
    await page.route(/\/later-\w+\.css/, (route) => route.abort());
    await openReady(page);
    await openFind(page);
    await field(page).fill('就业');
    await expect(marks(page).first()).toBeVisible();
  });
});

test('nothing of it is fetched before it is wanted', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openReady(page);
  const isLater = (url) => /\/(find|later)-/.test(url);
  expect(fetched.filter(isLater)).toEqual([]);
  await openFind(page);
  expect(fetched.filter(isLater)).toHaveLength(2);
});

test('it is heard as a field, and choices with how many sentences they have', async ({ page }) => {
  await openReady(page);
  await openFind(page);
  await expect(dialog(page)).toMatchAriaSnapshot({ name: 'find.aria.yml' });
  await field(page).fill('就业');
  await expect(dialog(page)).toMatchAriaSnapshot({ name: 'found.aria.yml' });
});

/** @type {any[]} */
const guises = [
  ['light', {}, '/'],
  ['dark', { colorScheme: 'dark' }, '/'],
  ['in 长辈版', {}, '/?size=elder'],
  ['at 320 pixels', { viewport: { width: 320, height: 640 } }, '/'],
  ['in 长辈版 at 320 pixels', { viewport: { width: 320, height: 640 } }, '/?size=elder'],
  ['wide', { viewport: { width: 1280, height: 800 } }, '/'],
];

for (const [name, options, address] of guises) {
  test.describe(`the search ${name}`, () => {
    test.use(options);

    test('has nothing that axe finds fault with, fits, and is large enough', async ({ page }) => {
      await openReady(page, address);
      await openFind(page);
      await expectAxeClean(page, { within: ['.find'] });
      await expectFits(page, address);
      await field(page).fill('就业');
      await expect(marks(page).first()).toBeVisible();
      await expectAxeClean(page, { within: ['.find'] });
      await expectFits(page, address);
      await found(page).last().click();
      await expect(bar(page)).toBeVisible();
      await expectAxeClean(page, { within: ['.find-bar'] });
      await expectFits(page, address);
      await page.getByRole('button', { name: '搜索' }).click();
      await field(page).fill('');
      await choice(page, '教育').click();
      await expect(bar(page).getByRole('status')).toHaveText(/^只看教育/);
      await expectAxeClean(page);
      await expectFits(page, address);
    });
  });
}

/** Nothing is cut off at the side, and fingers find every button and link of it. */
async function expectFits(page, address) {
  const least = address.includes('elder') ? 60 : 44;
  const small = await page
    .locator('.find, .find-bar')
    .locator('button, a, input')
    .filter({ visible: true })
    .evaluateAll(
      (all, least) =>
        all
          .map((one) => ({ words: one.textContent, ...one.getBoundingClientRect().toJSON() }))
          .filter(
            ({ height, left, right }) =>
              height < least - 0.5 || left < 0 || right > document.documentElement.clientWidth + 1,
          ),
      least,
    );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth)).toBe(0);
}

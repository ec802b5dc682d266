// From any number to its sentence and back, with and without script, and the
// figures as open data.
import { readFile } from 'node:fs/promises';
import Ajv from 'ajv/dist/2020.js';
import { expectAxeClean } from './support/report.mjs';
import { copied, dist, expect, openReady, root, test } from './support/site.mjs';

const file = (name) => readFile(new URL(name, dist), 'utf8');

test('every number in a sentence leads to its row, and the row back', async ({ page }) => {
  await page.goto('/');
  const figures = await page.locator('a.figure').evaluateAll((links) =>
    links.map((link) => {
      const row = document.getElementById(link.getAttribute('href').slice(1));
      return {
        number: link.textContent.trim(),
        row: row?.querySelector('.amount')?.textContent,
        back: row?.querySelector('a')?.hash,
        id: `#${link.id}`,
      };
    }),
  );
  expect(figures.length).toBeGreaterThan(60);
  for (const { number, row, back, id } of figures) {
    expect(number).toContain(row.replace('−', ''));
    expect(back).toBe(id);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a tap on a number goes to its row, a tap there goes back', async ({ page }) => {
    await page.goto('/');
    await page.locator('#f1').click();
    await expect(page).toHaveURL(/#r1$/);
    await expect(page.locator('#r1')).toBeInViewport();
    await page.locator('#r1 a').click();
    await expect(page.locator('#f1')).toBeInViewport();
  });
});

test.describe('the sheet of a figure', () => {
  const sheet = (page) => page.getByRole('dialog');

  test('shows the number with its qualifiers, its sentence and where else it stands', async ({
    page,
  }) => {
    await openReady(page);
    await page.locator('#f1').click();
    await expect(sheet(page).locator('.sheet-quantity')).toHaveText('预计突破700亿元');
    await expect(sheet(page).locator('mark')).toHaveText('700亿元');
    const sentence = await page.locator('[data-line]:has(#f1)').textContent();
    await expect(sheet(page).locator('blockquote')).toHaveText(sentence);
    await expect(sheet(page).getByRole('listitem').filter({ hasText: '1050亿元' })).toBeVisible();
    await expect(page).toHaveURL(/#f1$/);
    await expectAxeClean(page, { within: ['dialog'] });
  });

  test('opens by keyboard; Escape closes it and gives the focus back', async ({ page }) => {
    await openReady(page);
    await page.locator('#f2').focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await expect(page.locator('#f2')).toBeFocused();
    await expect(page).not.toHaveURL(/#/);
  });

  test('is closed by going back, and by a touch beside it', async ({ page }) => {
    await openReady(page);
    await page.locator('#f3').click();
    await page.goBack();
    await expect(sheet(page)).toBeHidden();
    await page.locator('#f3').click();
    await page.mouse.click(195, 40);
    await expect(sheet(page)).toBeHidden();
  });

  test('copies the figure in words, with its address', async ({ page }) => {
    await openReady(page);
    await page.locator('#f1').click();
    const words = copied(page);
    await sheet(page).getByRole('button', { name: '复制文字' }).click();
    expect(await words).toMatch(/地区生产总值.*预计突破700亿元.*\n.*#f1$/);
    await expect(sheet(page).getByRole('status')).toHaveText('已复制');
  });

  test('a link in it leads to the other sentence', async ({ page }) => {
    await openReady(page);
    await page.locator('#f1').click();
    const other = sheet(page).getByRole('link', { name: '1050亿元' });
    const target = await other.getAttribute('href');
    await other.click();
    await expect(sheet(page)).toBeHidden();
    await expect(page.locator(target)).toBeInViewport();
  });
});

test.describe('open data', () => {
  test('figures.json is what its schema says', async () => {
    const ajv = new Ajv({ allErrors: true });
    const validate = ajv.compile(JSON.parse(await file('figures.schema.json')));
    expect(validate(JSON.parse(await file('figures.json'))) || validate.errors).toBe(true);
  });

  test('every figure is read from the words it names', async () => {
    const source = await readFile(new URL('data/beibei-2022/report.md', root));
    const { figures } = JSON.parse(await file('figures.json'));
    for (const { span, number, text, value, sentence } of figures) {
      expect(source.subarray(...span).toString()).toBe(text);
      expect(source.subarray(...number).toString()).toContain(value);
      expect(sentence).toContain(text);
    }
  });

  test('figures.csv opens in a spreadsheet as UTF-8, one line a figure', async () => {
    const csv = await file('figures.csv');
    const { figures } = JSON.parse(await file('figures.json'));
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(csv.trim().split('\n')).toHaveLength(figures.length + 1);
  });

  test('the page offers them, and says so to search engines', async ({ page, request }) => {
    await page.goto('/');
    const data = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
    expect(data['@type']).toBe('Dataset');
    for (const { contentUrl } of data.distribution) {
      expect((await request.get(`/${contentUrl}`)).status()).toBe(200);
      await expect(page.locator(`a[download][href="${contentUrl}"]`)).toBeVisible();
    }
  });
});

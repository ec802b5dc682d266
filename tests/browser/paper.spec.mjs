// The page on paper: what a reader's printer is given.
import { missing, printed, sheetsOf } from './support/printed.mjs';
import { linesOf } from './support/report.mjs';
import { expect, openReady, settle, test } from './support/site.mjs';

const print = async (page) => sheetsOf(await page.pdf({ preferCSSPageSize: true }));

/** Every line of the report once. */
function expectAll(sheets, report) {
  const { headings, sentences } = linesOf(report);
  const lines = [...headings, ...sentences.map(({ text }) => text)];
  expect(missing(lines, sheets)).toEqual([]);
}

test('every line, every chart and every table, on at most 24 sheets', async ({ page, report }) => {
  await openReady(page);
  const sheets = await print(page);
  expect(sheets.length).toBeLessThanOrEqual(24);
  expectAll(sheets, report);
  // The tables beside the charts are open.
  await page.emulateMedia({ media: 'print' });
  const tables = page.locator('details table');
  expect(await tables.count()).toBeGreaterThan(5);
  for (const table of await tables.all()) {
    expect((await table.boundingBox())?.height).toBeGreaterThan(20);
  }
});

test('a heading stands with what it heads', async ({ page }) => {
  await openReady(page);
  const sheets = await print(page);
  const headings = (await page.locator('.section-head').allTextContents()).map(printed);
  const alone = sheets.flatMap((sheet, at) => {
    const end = sheet.replace(/\d+\/\d+$/, '');
    return headings.filter((heading) => end.endsWith(heading)).map((heading) => [at + 1, heading]);
  });
  expect(alone).toEqual([]);
});

test('长辈版, a dark choice and what is open change nothing of it', async ({ page }) => {
  await openReady(page);
  const { length } = await print(page);
  await openReady(page, '/?size=elder&theme=dark');
  await settle(page);
  await page.locator('[data-line] a.figure').first().click();
  await expect(page.locator('dialog.sheet')).toBeVisible();
  const sheets = await print(page);
  expect(sheets.length).toBeLessThanOrEqual(length + 1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('dialog')).toHaveCount(4);
  await expect(page.locator('dialog').filter({ visible: true })).toHaveCount(0);
  const light = (colour) =>
    colour.match(/\d+/g).reduce((sum, part, at) => sum + part * [0.3, 0.59, 0.11][at], 0);
  const fills = await page
    .locator('.plot text')
    .evaluateAll((texts) => texts.map((text) => getComputedStyle(text).fill));
  expect(fills.filter((fill) => light(fill) > 110)).toEqual([]);
});

test('each sheet says what it is and which it is', async ({ page }) => {
  await openReady(page);
  const title = printed(await page.title());
  const sheets = await print(page);
  for (const [at, sheet] of sheets.entries()) {
    expect(sheet).toContain(title);
    expect(sheet).toContain(`${at + 1}/${sheets.length}`);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('paper has the whole report', async ({ page, report }) => {
    await page.goto('/');
    expectAll(await print(page), report);
  });
});

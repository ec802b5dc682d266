// What stands behind the sections: 对照表, 算一算, and 指标总表 behind its census.
import { expect, openReady, test } from './support/site.mjs';

test('what compares sections stands behind them', async ({ page }) => {
  await page.goto('/');
  const ids = await page
    .locator('main > section')
    .evaluateAll((sections) => sections.map(({ id }) => id).filter(Boolean));
  expect(ids).toEqual([
    'glance',
    ...['s1', 's2', 's3', 's4', 's5', 's6'],
    ...['scoreboard', 'what-if', 'figures'],
  ]);
});

test('the census has a mark for every row of the table', async ({ page }) => {
  await page.goto('/');
  const census = page.locator('.census');
  for (const status of ['actual', 'target']) {
    const marks = (await census.locator(`.census-marks .${status}`).allTextContents()).join('');
    const rows = await census.locator(`tr[id].${status}`).count();
    expect(marks).toHaveLength(rows);
    await expect(census.locator(`.census-sum .${status}`)).toContainText(String(rows));
  }
});

test('an address of a row opens the table, in engines of any age', async ({ page }) => {
  await openReady(page);
  const row = page.locator('#r7');
  await expect(row).toBeHidden();
  // As an engine does it that opens nothing by itself.
  await page.evaluate(() => {
    history.replaceState(null, '', '#r7');
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await expect(row).toBeInViewport();
});

// 「找」 as a reader uses it.
import { expect } from './site.mjs';

export const dialog = (page) => page.getByRole('dialog', { name: '搜索报告' });
export const field = (page) => page.getByRole('searchbox');
export const found = (page) => page.locator('.find-found a');
export const bar = (page) => page.getByRole('region', { name: '搜索与选择' });
/** The choice of a topic or of a kind of readers. */
export const choice = (page, name) => page.locator(`.find-choices button[value="${name}"]`);

/** Opens the dialog, when what can be chosen is there. */
export async function openFind(page) {
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page.locator('.find-choices button').first()).toBeVisible();
}

/** The lines of the sentences that are seen, though perhaps further down. */
export const linesSeen = (page) =>
  page
    .locator('main [data-line]')
    .evaluateAll((all) =>
      all.filter((one) => one.getClientRects().length).map((one) => Number(one.dataset.line)),
    );

/** What the page asks for behind `?`, as it is read. */
export const asked = (page) => decodeURIComponent(new URL(page.url()).search);

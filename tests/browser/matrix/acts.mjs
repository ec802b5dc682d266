// What a reader does in cells of the matrix, and what must come of it.
import { readFileSync } from 'node:fs';
import { expect, openReady } from '../support/site.mjs';
import { expectAxe, expectReadable, LIMIT } from './look.mjs';
import { dist } from './report.mjs';

export const bytes = (file) => readFileSync(new URL(file, dist));
export const soon = { timeout: LIMIT };

/** 放大 and 关闭, with the picture and the table in between at least. */
export async function enlarge(page, { fault }) {
  await page.locator('.zoom-button').first().click();
  const dialog = page.locator('dialog.zoom');
  await expect(dialog.locator('.plot:visible, .zoom-live svg:visible').first()).toBeVisible(soon);
  await expect(dialog.getByRole('table')).toBeVisible(soon);
  if (fault !== 'stall')
    await expect(dialog.locator('.is-live').or(dialog.getByText('没能取来'))).toBeVisible();
  const outcome = (await dialog.locator('.is-live').count())
    ? 'the live chart'
    : 'picture and table';
  expectUnchanged(fault, outcome, 'the live chart');
  await expectAxe(page, outcome);
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(dialog).toBeHidden();
  await expectReadable(page);
  return outcome;
}

/** 「找」 and 关闭, with what was found in between at least. */
export async function search(page, { fault }) {
  await page.getByRole('button', { name: '搜索' }).click();
  const dialog = page.locator('dialog.find');
  await dialog.locator('input').fill('增长', soon);
  await expect(dialog.locator('mark').first()).toBeVisible(soon);
  await dialog.locator('input').fill('');
  const choices = dialog.locator('.find-choices').first();
  const isWhole =
    fault === 'stall'
      ? false
      : await choices.waitFor({ timeout: 2000 }).then(
          () => true,
          () => false,
        );
  const outcome = isWhole || (await choices.count()) ? 'words and topics' : 'words';
  await expectAxe(page, outcome);
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(dialog).toBeHidden();
  await expectReadable(page);
  return outcome;
}

/** What a download has come to: the file, byte for byte, or a failure that the browser tells. */
export async function saved(download, file, fault) {
  if (await download.failure()) return 'nothing, and the browser says so';
  const [whole, found] = [bytes(file), readFileSync(await download.path())];
  if (found.equals(whole)) return 'the file';
  // Nobody can know of it.
  expect([fault, found.length], `the bytes of ${file}`).toEqual(['flipped byte', whole.length]);
  return 'all but a byte';
}

/** What acts or holds numbers is not made of changed bytes. */
function expectUnchanged(fault, outcome, made) {
  if (['flipped byte', 'truncated'].includes(fault)) expect(outcome).not.toBe(made);
}

/** Whether the host gives the frame another height than it had, which is then
 *  that of what it shows. */
export async function grows(page, inner) {
  const iframe = page.locator('iframe').first();
  const height = () => iframe.evaluate((frame) => frame.clientHeight);
  const before = Number(await iframe.getAttribute('height'));
  await hearAll(page, inner, height);
  // While nothing is told, the host makes it a pixel higher, to be told.
  if ((await height()) <= before + 1) return false;
  const content = () => inner.evaluate(() => document.documentElement.scrollHeight);
  await expect.poll(async () => (await content()) - (await height())).toBe(0);
  return true;
}

/** Waits until the host has heard all that its frame has to tell by then. */
async function hearAll(page, inner, height) {
  // Of another size the frame tells its height again.
  const size = () => inner.evaluate(() => innerHeight);
  await expect.poll(async () => (await size()) - (await height())).toBe(0);
  await page.evaluate(() => {
    window.heard = new Promise((done) =>
      addEventListener('message', ({ data }) => data === 'all' && done(undefined)),
    );
  });
  await inner.evaluate(() => requestAnimationFrame(() => parent.postMessage('all', '*')));
  await page.evaluate(() => window.heard);
}

/** Visits the page until it is kept for reading offline. */
export async function keep(page, { site }) {
  await openReady(page, site.address);
  const worker = () =>
    page.evaluate(() =>
      navigator.serviceWorker.getRegistration().then((found) => found?.active?.state),
    );
  await expect.poll(worker).toBe('activated');
}

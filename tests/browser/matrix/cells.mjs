// How a cell of the matrix is tried: for each kind of file, what a reader does
// that needs it, and what must then hold. Each gives the cell's words.
import { readFileSync } from 'node:fs';
import { frame as frameOf } from '../portal.mjs';
import { dist, expect, openReady } from '../site.mjs';
import { contents, LEFT } from './documents.mjs';
import { expectAxe, expectHonest, expectReadable, LIMIT, openReadable, withPage } from './look.mjs';

const bytes = (file) => readFileSync(new URL(file, dist));
const soon = { timeout: LIMIT };

export const CELLS = {
  /** What the page asks for by itself. */
  page: ({ browser, site, kind }) =>
    withPage(browser, {}, async (page) => {
      await openReadable(page, site.address);
      return expectHonest(page, kind);
    }),

  /** What a tap on 放大 asks for. */
  zoom: ({ browser, site, file, fault, kind }) =>
    withPage(browser, {}, async (page) => {
      await openReady(page, site.address);
      const [, id] = file.match(/^charts\/(.*)\.json$/) ?? [];
      await page.locator(id ? `#chart-${id} .zoom-button` : '.zoom-button').first().click();
      const dialog = page.locator('dialog.zoom');
      await expect(dialog.locator('.plot:visible, .zoom-live svg:visible').first()).toBeVisible(soon);
      await expect(dialog.getByRole('table')).toBeVisible(soon);
      if (fault !== 'stall') await expect(dialog.locator('.is-live').or(dialog.getByText('没能取来'))).toBeVisible(soon);
      const live = await dialog.locator('.is-live').count();
      await expectAxe(page, `${kind} ${live}`);
      await dialog.getByRole('button', { name: '关闭' }).click();
      await expect(dialog).toHaveCount(0);
      await expectReadable(page);
      return live ? 'the live chart' : 'picture and table';
    }),

  /** What a tap on 嵌入 asks for. */
  code: ({ browser, site, kind }) =>
    withPage(browser, {}, async (page) => {
      await openReady(page, site.address);
      await page.locator('.embed summary').click();
      const panel = page.getByRole('dialog', { name: '嵌入到其他网站' });
      await expect(panel.or(page.locator('.embed pre').first())).toBeVisible(soon);
      const outcome = (await panel.count()) ? 'the panel' : 'the ready code';
      if (outcome === 'the ready code') await expectAxe(page, `${kind} ${outcome}`);
      return outcome;
    }),

  /** The scripts that give a frame its height. */
  host: ({ browser, site, portal }) =>
    withPage(browser, {}, async (page) => {
      const part = 'embed-s1-1.html';
      const element = '<yitu-report src="{{site}}" card="s1-2"><a href="{{site}}">卡片</a></yitu-report>';
      await page.goto(portal.page(`<p id="own">门户</p>${frameOf(part)}${element}`), { waitUntil: 'commit' });
      const { lines, titles } = contents(bytes(part).toString());
      const start = Date.now();
      await expect(page.locator('#own')).toBeVisible(soon);
      await expect.poll(() => page.frames().length, soon).toBeGreaterThan(1);
      const inner = page.frames().find((frame) => frame.url().endsWith(part)) ?? page.frames()[1];
      await expectReadable(inner, start, lines, titles);
      await expect(page.locator('yitu-report').locator('a, iframe')).toBeVisible(soon);
      // By scrolling, if not at once.
      const last = inner.locator('[data-line]').last();
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport(soon);
      return (await grows(page)) ? 'the height follows' : 'scrolls in its frame';
    }),

  /** A document in a frame of a host. */
  part: ({ browser, site, portal, file, fault }) =>
    withPage(browser, {}, async (page) => {
      const host = portal.page(`<p id="own">门户</p>${frameOf(file)}<a href="{{site}}">全文</a>`);
      await page.goto(host, { waitUntil: 'commit' });
      for (const own of ['#own', 'a']) await expect(page.locator(own)).toBeVisible(soon);
      await expect.poll(() => site.asked, soon).toContain(file);
      return LEFT[fault](page.frames()[1], bytes(file));
    }),

  /** A document that is visited for the first time. */
  document: ({ browser, site, file, fault, kind }) =>
    withPage(browser, {}, async (page) => {
      // What does not exist is answered with the page that says so.
      const address = file === '404.html' ? 'no-such-page' : file;
      site.file = address;
      page.goto(site.address + address, { waitUntil: 'commit' }).catch(() => {});
      await expect.poll(() => site.asked, soon).toContain(address);
      const outcome = await LEFT[fault](page.mainFrame(), bytes(file));
      if (/arrived|byte/.test(outcome) && file.endsWith('index.html')) return `${outcome}; ${await expectHonest(page, kind)}`;
      return outcome;
    }),

  /** The page, when it was read before and is kept for reading offline. */
  again: ({ browser, site, file, fault, kind }) =>
    withPage(browser, { serviceWorkers: 'allow' }, async (page) => {
      await keep(page, site, () => site.at(file, fault));
      const start = Date.now();
      await page.goto(site.address, { waitUntil: 'commit' });
      if (['404', 'wrong type', 'flipped byte'].includes(fault)) return LEFT[fault](page.mainFrame(), bytes(file));
      await expectReadable(page, start);
      return expectHonest(page, kind);
    }),

  /** What is saved. */
  download: ({ browser, site, file }) =>
    withPage(browser, {}, async (page) => {
      await openReady(page, site.address);
      const saved = page.waitForEvent('download', { timeout: 1000 }).catch(() => undefined);
      await page.locator(`a[href="${file}"]`).click();
      await expect.poll(() => site.asked, soon).toContain(file);
      await saved;
      expect(page.url()).toBe(site.address);
      await expectReadable(page);
      return 'the page stays';
    }),

  /** The service worker, on the first visit and the next. */
  worker: ({ browser, site, kind }) =>
    withPage(browser, { serviceWorkers: 'allow' }, async (page) => {
      await openReadable(page, site.address);
      await expect.poll(() => site.asked, soon).toContain('sw.js');
      await openReadable(page, site.address);
      return expectHonest(page, kind);
    }),

  /** The switch that ends reading offline, in the place of the service worker. */
  kill: ({ browser, site, file, fault, kind }) =>
    withPage(browser, { serviceWorkers: 'allow' }, async (page) => {
      await keep(page, site, () => site.at('sw.js', fault));
      site.edit = (name, answer) => (name === 'sw.js' ? { ...answer, body: bytes(file) } : answer);
      await openReadable(page, site.address);
      await expect.poll(() => site.asked, soon).toContain('sw.js');
      return expectHonest(page, kind);
    }),

  /** What no page asks for. */
  unasked: ({ browser, site, file, kind }) =>
    withPage(browser, {}, async (page) => {
      await openReadable(page, site.address);
      const state = await expectHonest(page, kind);
      expect(site.asked).not.toContain(file);
      return state;
    }),
};

/** Whether the frame is as high as what it shows; its script has had its time. */
async function grows(page) {
  await page.waitForLoadState();
  const iframe = page.locator('iframe').first();
  const inner = page.frames()[1];
  const fits = async () => (await iframe.evaluate((frame) => frame.clientHeight)) === (await inner.evaluate(() => document.documentElement.scrollHeight));
  return expect.poll(fits, { timeout: 1000 }).toBe(true).then(() => true, () => false);
}

/** Visits the page without a fault until it is kept, then lets `change` happen. */
async function keep(page, site, change) {
  site.at(undefined, undefined);
  await openReady(page, site.address);
  const worker = () => page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.active?.state));
  await expect.poll(worker, soon).toBe('activated');
  change();
}

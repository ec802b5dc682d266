// How a cell of the matrix is tried: for each kind of file, what a reader does
// that needs it, and what must then hold. `open` comes before the fault; `cell`
// gives the cell's words; `together` tries all faults on one page.
import { frame as frameOf } from '../support/portal.mjs';
import { expect, openReady } from '../support/site.mjs';
import { bytes, enlarge, grows, keep, saved, search, soon } from './acts.mjs';
import { contents, LEFT } from './documents.mjs';
import { FAULTS } from './faults.mjs';
import { expectAxe, expectHonest, expectReadable, LIMIT, openReadable, withPage } from './look.mjs';

const openPage = (page, { site }) => openReady(page, site.address);

export const KINDS = {
  page: {
    title: 'What the page asks for by itself',
    async cell(page, { site }) {
      await openReadable(page, site.address);
      return expectHonest(page);
    },
  },

  chart: { title: 'What a tap on 放大 asks for', open: openPage, cell: enlarge },

  find: { title: 'What a tap on 找 asks for', open: openPage, cell: search },

  large: {
    title: 'What 长辈版 asks for',
    async cell(page, { site, fault }) {
      await openReadable(page, `${site.address}?size=elder`);
      const drawing = page.locator('.chart-drawing > .plot').first();
      await expect(drawing).toBeVisible(soon);
      const either = page.locator('.plot-large, .card .chart-table[open]').first();
      if (fault !== 'stall') await expect(either).toBeVisible(soon);
      return (await page.locator('.plot-large').count())
        ? 'charts with large words'
        : 'charts and their tables';
    },
  },

  host: {
    title: 'What gives a frame of another site its height',
    // No frame of another site names the hash of a script.
    options: { injected: /SyntaxError/ },
    async cell(page, { portal, fault }) {
      const part = 'embed-s1-1.html';
      const element =
        '<yitu-report src="{{site}}" card="s1-2"><a href="{{site}}">卡片</a></yitu-report>';
      const start = Date.now();
      await page.goto(portal.page(`<p id="own">门户</p>${frameOf(part)}${element}`), {
        waitUntil: 'commit',
      });
      await expect(page.locator('#own')).toBeVisible(soon);
      await expect.poll(() => page.frames().length, soon).toBeGreaterThan(1);
      const inner = page.frames()[1];
      const { lines, titles } = contents(bytes(part).toString());
      await expectReadable(inner, start, lines, titles);
      await expect(page.locator('yitu-report').locator('a, iframe')).toBeVisible(soon);
      // By scrolling, if not at once.
      const last = inner.locator('[data-line]').last();
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport(soon);
      if (fault !== 'stall') await page.waitForLoadState();
      return (await grows(page, inner)) ? 'the height follows' : 'scrolls in its frame';
    },
  },

  part: {
    title: 'A part, in a frame of another site',
    together: true,
    async cell(page, { site, portal, file, fault }) {
      const host = portal.page(`<p id="own">门户</p>${frameOf(file)}<a href="{{site}}">全文</a>`);
      await page.goto(host, { waitUntil: 'commit' });
      for (const own of ['#own', 'a']) await expect(page.locator(own)).toBeVisible(soon);
      await expect.poll(() => site.asked, soon).toContain(file);
      const outcome = await LEFT[fault](page.frames()[1], bytes(file));
      if (fault === 'flipped byte') {
        await page.goto(site.address + file);
        await expectAxe(page, file);
      }
      return outcome;
    },
  },

  document: {
    title: 'A document, visited for the first time',
    async cell(page, { site, file, fault }) {
      // What does not exist is answered with the page that says so.
      const address = file === '404.html' ? 'no-such-page' : file;
      site.at(address, fault);
      page.goto(site.address + address, { waitUntil: 'commit' }).catch(() => {});
      await expect.poll(() => site.asked, soon).toContain(address);
      const outcome = await LEFT[fault](page.mainFrame(), bytes(file));
      // These are cut off before their headings: not yet pages that axe could judge.
      const judged = /^(404|topics)/.test(file)
        ? ['404', 'flipped byte']
        : ['404', 'truncated', 'flipped byte'];
      // A row may be cut off before its first cell, a chart before its words.
      const cut = fault === 'truncated' ? ['tr:empty', '.plot:empty'] : [];
      if (judged.includes(fault))
        await expectAxe(page, fault === '404' ? fault : `${file} ${fault}`, cut);
      if (fault !== 'flipped byte' || !file.endsWith('index.html')) return outcome;
      return `${outcome}, ${await expectHonest(page)}`;
    },
  },

  again: {
    title: 'The page, when it was read before',
    options: { serviceWorkers: 'allow' },
    open: keep,
    async cell(page, { site }) {
      const start = Date.now();
      await page.goto(site.address, { waitUntil: 'commit', timeout: LIMIT });
      await expectReadable(page, start);
      return expectHonest(page);
    },
  },

  download: {
    title: 'What is saved',
    open: openPage,
    together: true,
    async cell(page, { site, file, fault }) {
      const started = fault === 'stall' || page.waitForEvent('download', soon);
      await Promise.all([started, page.locator(`a[href="${file}"]`).click()]);
      await expect.poll(() => site.asked, soon).toContain(file);
      const outcome = fault === 'stall' ? 'nothing yet' : await saved(await started, file, fault);
      expect(page.url()).toBe(site.address);
      await expectReadable(page);
      return outcome;
    },
  },

  poster: {
    title: 'What the small page of a poster asks for',
    // It does not name the hash of its script, without which it has no buttons.
    options: { injected: /SyntaxError/ },
    async cell(page, { site, file, fault }) {
      const small = /\/(s[\d-]+)\.png$/.exec(file)?.[1] ?? 'long';
      await page.goto(`${site.address}c/${small}.html`, { waitUntil: 'commit' });
      await expect(page.getByRole('link', { name: '在报告里看这一处' })).toBeVisible(soon);
      const poster = page.locator(file.endsWith('.png') ? `[src$="${file}"]` : '.poster').first();
      await poster.scrollIntoViewIfNeeded();
      await expect.poll(() => site.asked, soon).toContain(file);
      if (fault !== 'stall') await page.waitForLoadState();
      const width = await poster.evaluate(
        (one) => /** @type {HTMLImageElement} */ (one).naturalWidth,
      );
      const picture = width > 0 ? 'the picture' : 'its name';
      return (await page.getByRole('button').count()) ? `${picture}, buttons` : picture;
    },
  },

  worker: {
    title: 'The service worker, on the first visit and the next',
    options: { serviceWorkers: 'allow' },
    async cell(page, { site }) {
      await openReadable(page, site.address);
      await expect.poll(() => site.asked, soon).toContain('sw.js');
      await openReadable(page, site.address);
      return expectHonest(page);
    },
  },

  kill: {
    title: 'The switch that ends reading offline, in the place of sw.js',
    options: { serviceWorkers: 'allow' },
    open: keep,
    async cell(page, { site, file, fault }) {
      const { edit } = site;
      site.edit = (name, answer) =>
        name === 'sw.js' ? { ...answer, body: bytes(file) } : edit(name, answer);
      site.at('sw.js', fault);
      await openReadable(page, site.address);
      await expect.poll(() => site.asked, soon).toContain('sw.js');
      return expectHonest(page);
    },
  },

  unasked: {
    title: 'What no page asks for',
    together: true,
    async cell(page, { site, file }) {
      await openReadable(page, site.address);
      expect(await expectHonest(page)).toBe('ready');
      expect(site.asked).not.toContain(file);
      return 'ready';
    },
  },
};

/** Tries the cells of one file, or those of some faults; gives their words. */
export async function outcomesOf(browser, row, faults = Object.keys(FAULTS)) {
  const { open, cell, together, options } = KINDS[row.kind];
  const outcomes = {};
  const { edit } = row.site;
  // What stalls would keep the same file waiting when it is asked for again.
  const groups = together
    ? [faults.filter((fault) => fault !== 'stall'), ['stall']]
    : faults.map((fault) => [fault]);
  for (const group of groups.map((group) => group.filter((fault) => faults.includes(fault)))) {
    await withPage(browser, { ...options, impatient: group.includes('stall') }, async (page) => {
      row.site.edit = edit;
      row.site.at(undefined, undefined);
      await open?.(page, row);
      for (const fault of group) {
        row.site.at(row.file, fault);
        outcomes[fault] = await cell(page, { ...row, fault });
      }
    });
  }
  return outcomes;
}

// What every journey starts from: a reader in the engine of the project, before the
// built page behind the real server.
import { test as playwright } from '@playwright/test';
import { openPortal } from '../../browser/support/portal.mjs';
import { dist, expect, serve } from '../../browser/support/site.mjs';
import { openBetween } from './between.mjs';
import { engines } from './engines.mjs';
import { PHONE, Reader } from './reader.mjs';

export { expect };

/** What the engines other than Chromium try in every run. */
export const SMOKE = { tag: '@smoke' };

/** @type {any} */
const base = playwright;

export const test = base.extend({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  // Whether the page's scripts run.
  script: [true, { option: true, scope: 'worker' }],

  engine: [({ engineName }, use) => use(engines[engineName]), { scope: 'worker' }],

  started: [
    async ({ engine, script }, use) => {
      const { start } = await import(`./drivers/${engine.driver}.mjs`);
      const started = await start(engine, { script });
      await use(started);
      await started.close();
    },
    { scope: 'worker' },
  ],

  site: [
    async ({}, use) => {
      const server = await serve('--site', dist.pathname);
      await use(server.address);
      server.close();
    },
    { scope: 'worker' },
  ],

  // A page of another site; what stands between the site and its readers.
  portal: ({ site }, use) => closing(openPortal(site), use),
  between: ({ site }, use) => closing(openBetween(site), use),

  reader: async ({ started, site }, use) => {
    const tab = await started.newTab(PHONE);
    await use(new Reader(tab, site));
    await tab.close();
    expect(tab.faults, 'complaints of scripts').toEqual([]);
  },
});

async function closing(opening, use) {
  const opened = await opening;
  await use(opened);
  opened.close();
}

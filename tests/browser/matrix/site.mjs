// What the tests of the matrix start from: the site, and another one that
// embeds it, both behind the server that breaks things.
import { openPortal } from '../support/portal.mjs';
import { test as base, expect } from '../support/site.mjs';
import { faultyServer } from './faults.mjs';

export { expect };

export const test = base.extend({
  // The browser complains of what is broken on purpose.
  faults: [async ({}, use) => use([]), { auto: true }],

  site: async ({ address }, use) => {
    const site = await faultyServer(address);
    await use(site);
    site.close();
  },

  portal: async ({ site }, use) => {
    const portal = await openPortal(site.address);
    await use(portal);
    portal.close();
  },
});

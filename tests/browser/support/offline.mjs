// Two versions of the page behind a server that may fail, in a browser that keeps what
// it reads.
import { rmSync } from 'node:fs';
import { test as base, expect, hurry, openReady } from './site.mjs';
import { handServer, version } from './versions.mjs';

export { expect };

export const test = base.extend({
  serviceWorkers: 'allow',
  expectedFaults: /^Failed to load resource|ERR_/,
  context: async ({ context }, use) => {
    await context.addInitScript(hurry);
    await use(context);
  },
  versions: [
    async ({}, use) => {
      const versions = [version('a'), version('b')];
      await use(versions);
      for (const { folder } of versions) rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  server: async ({ versions: [a] }, use) => {
    const server = await handServer(a.folder);
    await use(server);
    server.close();
  },
});

/** The state of the page's worker. */
export const worker = (page) =>
  page.evaluate(() =>
    navigator.serviceWorker.getRegistration().then((found) => found?.active?.state ?? 'none'),
  );

/** Opens the page and waits until a worker of it keeps everything. */
export async function openKept(page, { address }) {
  await openReady(page, address);
  await expect.poll(() => worker(page)).toBe('activated');
}

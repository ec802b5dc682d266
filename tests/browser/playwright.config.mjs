// The browser tests of the built page in dist/. `cargo xtask test` runs them.
import { defineConfig } from '@playwright/test';
import { invented, MATRIX, matrix } from './support/reports.mjs';

export default defineConfig({
  testDir: '.',
  outputDir: '../../target/browser',
  globalSetup: './support/reports.mjs',
  projects: [
    { name: 'shipped', testIgnore: MATRIX, workers: 2 },
    // It mostly waits for what never comes, beside those that keep a processor busy.
    { ...matrix, workers: 2 },
    ...invented,
  ],
  fullyParallel: true,
  workers: 3,
  forbidOnly: true,
  // A busy machine takes its time over a page of a hundred sentences.
  timeout: 120_000,
  expect: {
    timeout: 20_000,
    toMatchAriaSnapshot: { pathTemplate: '../golden/aria/{arg}{ext}' },
  },
  // On a CI's machine that stalls, one test of hundreds may miss its moment; the
  // closing line counts what passed only at the second try, to be made right.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['./support/tally.mjs']],
  use: {
    locale: 'zh-CN',
    // What is kept for reading offline would answer in the place of the network.
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
    // A card that rises has paler words, and moves its numbers from under the finger.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

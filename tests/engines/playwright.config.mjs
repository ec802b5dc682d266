// The journeys: what readers do most, in each engine that is at hand. `cargo xtask
// test` tries those marked @smoke in the engines other than Chromium, and with
// `--engines` all of them.
import { defineConfig } from '@playwright/test';
import { engines, isAtHand } from './support/engines.mjs';

const all = process.env.ENGINES === 'all';

export default defineConfig({
  testDir: '.',
  outputDir: '../../target/engines/results',
  globalSetup: './support/engines.mjs',
  projects: Object.keys(engines)
    .filter(isAtHand)
    .map((name) => ({
      name,
      grep: all || name === 'chromium' ? undefined : /@smoke/,
      use: /** @type {any} */ ({ engineName: name }),
    })),
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['../browser/support/tally.mjs']],
});

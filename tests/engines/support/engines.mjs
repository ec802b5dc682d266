// The engines that journeys are made in, and what drives each.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { root } from '../../browser/support/site.mjs';

const packages = new URL('tests/engines/node_modules/', root);
const unpacked = (version) => new URL(`target/engines/chromium-${version}`, root);

/** An old Chromium, as the npm package `chrome-aws-lambda` carries it. */
const oldChromium = (version) => ({
  program: unpacked(version).pathname,
  needs: [
    new URL(`chromium-${version}/bin/chromium.br`, packages).pathname,
    new URL('puppeteer-core-5/', packages).pathname,
  ],
  driver: 'puppeteer',
  library: 'puppeteer-core-5',
  options: {
    // Frames of other sites in the page's own process, as phones have them: this
    // driver does not look into another.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-site-isolation-trials',
      '--force-prefers-reduced-motion',
    ],
  },
  policy: "'unsafe-eval'",
  canPrint: true,
  canLead: true,
  canReveal: false,
});

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const firefox = '/usr/bin/firefox-esr';
const webkit = '/usr/bin/WebKitWebDriver';

/**
 * By name. `needs` is what must be at hand, `policy` by which words the module may
 * run there, `canPrint` whether its driver gives what a printer is given, `canLead`
 * whether what takes the focus in a frame moves a host of another site, and `canReveal`
 * whether an address opens the closed summary around the place that it names.
 * @type {Record<string, any>}
 */
export const engines = {
  chromium: {
    program: chromium,
    needs: [chromium],
    driver: 'playwright',
    policy: "'wasm-unsafe-eval'",
    canPrint: true,
    canLead: true,
    canReveal: true,
  },
  firefox: {
    program: firefox,
    needs: [firefox, new URL('puppeteer-core/', packages).pathname],
    driver: 'puppeteer',
    library: 'puppeteer-core',
    options: { browser: 'firefox', extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } },
    // It is not asked to switch script off, but started without.
    withoutScript: { extraPrefsFirefox: { 'javascript.enabled': false } },
    policy: "'wasm-unsafe-eval'",
    canPrint: true,
    canLead: true,
    canReveal: true,
  },
  webkit: {
    program: webkit,
    needs: [webkit, '/usr/bin/Xvfb'],
    driver: 'webdriver',
    policy: "'wasm-unsafe-eval'",
    canPrint: false,
    canLead: false,
    canReveal: true,
  },
  'chromium-86': oldChromium(86),
  'chromium-80': oldChromium(80),
};

/** Whether all that an engine needs is there. */
export const isAtHand = (name) => engines[name].needs.every((file) => existsSync(file));

/** Unpacks the old Chromiums, once. */
export default function unpack() {
  for (const version of [80, 86]) {
    const { program, needs } = engines[`chromium-${version}`];
    if (existsSync(program) || !isAtHand(`chromium-${version}`)) continue;
    mkdirSync(new URL('.', unpacked(version)), { recursive: true });
    const half = `${program}.half`;
    writeFileSync(half, brotliDecompressSync(readFileSync(needs[0])), { mode: 0o755 });
    renameSync(half, program);
  }
}

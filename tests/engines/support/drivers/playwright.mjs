// Drives today's Chromium, as the other browser tests do.
import { chromium } from '@playwright/test';

/** Starts a browser: `newTab()` for each reader, and `close()`. */
export async function start({ program }, { script }) {
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  return {
    close: () => browser.close(),
    async newTab({ width, height }) {
      const context = await browser.newContext({
        viewport: { width, height },
        javaScriptEnabled: script,
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      const faults = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      const within = async (frame) =>
        frame ? (await page.locator(frame).elementHandle()).contentFrame() : page;
      return {
        faults,
        go: (address) => page.goto(address),
        reload: () => page.reload(),
        run: async (expression, frame) => (await within(frame)).evaluate(expression),
        click: (x, y) => page.mouse.click(x, y),
        press: (key) => page.keyboard.press(key),
        resize: (width, height) => page.setViewportSize({ width, height }),
        print: () => page.pdf({ preferCSSPageSize: true }),
        close: () => context.close(),
      };
    },
  };
}

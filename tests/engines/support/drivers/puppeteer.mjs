// Drives Firefox by WebDriver BiDi, and old Chromiums by what Puppeteer was in
// their time: later ones wait for answers that these do not give.

/** Starts a browser: `newTab()` for each reader, and `close()`. */
export async function start({ program, library, options, withoutScript }, { script }) {
  const { default: puppeteer } = await import(library);
  const preferences = script ? {} : withoutScript?.extraPrefsFirefox;
  const browser = await puppeteer.launch({
    ...options,
    executablePath: program,
    extraPrefsFirefox: { ...options.extraPrefsFirefox, ...preferences },
  });
  const newContext = browser.createBrowserContext ?? browser.createIncognitoBrowserContext;
  return {
    close: () => browser.close(),
    async newTab(size) {
      const context = await newContext.call(browser);
      const page = await context.newPage();
      await page.setViewport(size);
      if (!script && !withoutScript) await page.setJavaScriptEnabled(false);
      const faults = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      const within = async (frame) => {
        if (!frame) return page;
        const inside = await (await page.$(frame)).contentFrame();
        // Before its page comes, an empty one is there.
        await inside.waitForSelector('body');
        return inside;
      };
      return {
        faults,
        // The drivers of old Chromiums wait for frames that wait for their readers.
        go: (address) => page.goto(address, { waitUntil: 'domcontentloaded' }),
        reload: () => page.reload(),
        run: async (expression, frame) => (await within(frame)).evaluate(expression),
        click: (x, y) => page.mouse.click(x, y),
        press: (key) => page.keyboard.press(key),
        resize: (width, height) => page.setViewport({ width, height }),
        print: () => page.pdf({ preferCSSPageSize: true }),
        close: () => context.close(),
      };
    },
  };
}

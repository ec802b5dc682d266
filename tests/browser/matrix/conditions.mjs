// The rows that are no file: what engines, devices and readers bring along.
import { expectFits, frame as frameOf } from '../support/portal.mjs';
import { expectNoDeadControl } from '../support/report.mjs';
import { expect, openReady } from '../support/site.mjs';
import { tapOnAMark, trapModule } from '../support/trap.mjs';
import { ALTERED } from './altered.mjs';
import { expectAxe, expectHonest, expectReadable, openPage, openReadable } from './look.mjs';

/** The page is opened after `init` has run in it. */
const opened = (init, more = {}) => ({ init, cell: openPage, ...more });
/** The page is changed on its way. */
const sent = (edit, more = {}) => ({ edit, cell: openPage, ...more });

const flipped =
  (tag, behind = '') =>
  (answer) => {
    const body = Buffer.from(answer.body);
    const from = body.indexOf(`<${tag}>`, body.indexOf(behind));
    body[(from + body.indexOf(`</${tag}>`, from)) >> 1] ^= 1;
    return { ...answer, body };
  };

const withoutWasm = (answer) => ({
  ...answer,
  headers: {
    ...answer.headers,
    'content-security-policy': answer.headers['content-security-policy'].replace(
      " 'wasm-unsafe-eval'",
      '',
    ),
  },
});

const shiftClock = (years) => {
  /** @type {any} */
  const Real = Date;
  const shift = years * 31557600000;
  window.Date = /** @type {any} */ (
    class extends Real {
      constructor(...given) {
        super(...(given.length ? given : [Real.now() + shift]));
      }
      static now() {
        return Real.now() + shift;
      }
    }
  );
};

const refuseStorage = () => {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  }
};

const starve = () => {
  const refuse = () => {
    throw new RangeError('WebAssembly.Memory(): could not allocate memory');
  };
  WebAssembly.Memory = /** @type {any} */ (refuse);
  WebAssembly.instantiate = async () => refuse();
};

const enlargeText = () =>
  addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%'));

/** No sentence is cut off by its card, and none reaches past the screen. */
async function expectNotCut(page) {
  const cut = await page.locator('[data-line]').evaluateAll((lines) =>
    lines
      .filter((line) => {
        const own = line.getBoundingClientRect();
        for (let box = line.parentElement; box; box = box.parentElement) {
          const { top, bottom } = box.getBoundingClientRect();
          if (
            getComputedStyle(box).overflowY === 'hidden' &&
            (own.top < top - 1 || own.bottom > bottom + 1)
          )
            return true;
        }
        return own.right > innerWidth + 1;
      })
      .map((line) => line.textContent),
  );
  expect(cut, 'sentences that are cut off').toEqual([]);
}

async function openLarge(page, { site }) {
  await openReadable(page, site.address);
  await expectNotCut(page);
  return expectHonest(page, 'large');
}

/** `cell` gives the cell's words; `options` are the browser's; `injected` is the error that is no fault. */
/** @type {Record<string, any>} */
export const CONDITIONS = {
  ...ALTERED,
  'no JavaScript': {
    options: { javaScriptEnabled: false },
    async cell(page, { site }) {
      // Nor does axe run here; the static page is looked at below, where a script is refused.
      await openReadable(page, site.address);
      return 'the static page';
    },
  },
  'no WebAssembly': opened(() => delete window.WebAssembly),
  'WebAssembly refused by the policy': sent(withoutWasm),
  'a byte changed in what runs first': { ...sent(flipped('script')), cell: openStatic },
  'a byte changed in the style': { ...sent(flipped('style')), cell: openUnstyled },
  'a byte changed in the style behind the cover': {
    ...sent(flipped('style', 'id="behind"')),
    cell: openUnstyled,
  },
  'a panic on start': { init: trapModule, given: true, cell: openPage, injected: /RuntimeError/ },
  'a panic on a tap': {
    init: trapModule,
    given: false,
    injected: /RuntimeError/,
    async cell(page, { site }) {
      await tapOnAMark(page, site.address);
      await expect(page.locator('html')).toHaveAttribute('data-enhance', 'failed:panic');
      await expectReadable(page);
      return expectHonest(page);
    },
  },
  'storage refused': opened(refuseStorage),
  'no IntersectionObserver': opened(() => delete window.IntersectionObserver),
  'a clock 40 years behind': { ...opened(shiftClock), given: -40 },
  'a clock 80 years ahead': { ...opened(shiftClock), given: 80 },
  'the page at 200%': {
    options: { viewport: { width: 195, height: 422 }, deviceScaleFactor: 2 },
    cell: openLarge,
  },
  'text at 200%': { ...opened(enlargeText), cell: openLarge },
  'a frame that is hidden at first': {
    async cell(page, { portal }) {
      await page.goto(
        portal.page(
          `<section aria-label="门户"><div id="tab" hidden>${frameOf('')}</div></section>`,
        ),
      );
      const inner = page.frames()[1];
      await expect(inner.locator('html')).toHaveAttribute('data-framed');
      await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
      await expectReadable(inner);
      await expect(inner.locator('html')).toHaveAttribute('data-enhance', 'ready');
      await expectFits(page.locator('iframe'));
      await expectAxe(page, 'in a frame');
      return 'ready, the height follows';
    },
  },
  'left and come back to': {
    async cell(page, { site }) {
      await openReady(page, site.address);
      await page.goto(`${site.address}no-such-page`);
      const start = Date.now();
      await page.goBack({ waitUntil: 'commit' });
      await expectReadable(page, start);
      return expectHonest(page);
    },
  },
  'frozen and brought back': {
    async cell(page, { site }) {
      await openReady(page, site.address);
      const tab = await page.context().newCDPSession(page);
      const tell = (name) =>
        page.evaluate(
          (name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })),
          name,
        );
      await tell('pagehide');
      await tab.send('Page.setWebLifecycleState', { state: 'frozen' });
      await tab.send('Page.setWebLifecycleState', { state: 'active' });
      await tell('pageshow');
      await expectReadable(page);
      return expectHonest(page);
    },
  },
  'turned while it is read': {
    async cell(page, { site }) {
      await openReady(page, site.address);
      const line = page.locator('[data-line]').last();
      await line.scrollIntoViewIfNeeded();
      await page.setViewportSize({ width: 844, height: 390 });
      await expectReadable(page);
      await expectNotCut(page);
      return expectHonest(page, 'wide');
    },
  },
  'no memory for the module': opened(starve),
  'a tab short of memory': {
    async cell(page, { site }) {
      await openReady(page, site.address);
      const tab = await page.context().newCDPSession(page);
      await tab.send('Memory.simulatePressureNotification', { level: 'critical' });
      await expectReadable(page);
      return expectHonest(page);
    },
  },
};

/** Nothing runs, so nothing says what happened. */
async function openStatic(page, { site }) {
  await openReadable(page, site.address);
  await expect(page.locator('html')).not.toHaveAttribute('data-enhance');
  await expectNoDeadControl(page);
  await expectAxe(page, 'the static page');
  return 'the static page';
}

/** The browser refuses the style as a whole. */
async function openUnstyled(page, { site }) {
  await openReadable(page, site.address);
  await expect(page.locator('html')).toHaveAttribute('data-enhance', 'ready');
  await expectAxe(page, 'without its look');
  return 'ready, without its look';
}

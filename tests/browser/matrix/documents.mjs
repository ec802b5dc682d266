// What of a document can be read when it is the document itself that fails.
import { expectNoDeadControl } from '../support/report.mjs';
import { expect } from '../support/site.mjs';
import { half } from './faults.mjs';
import { LIMIT } from './look.mjs';
import { headings, sentences } from './report.mjs';

const MARK = /data-line="(\d+)"/g;
const TITLE = /<(?:h[1-3]|p class="kicker)[^>]*>(.*?)<\/(?:h[1-3]|p)>/gs;

/** The report's lines and titles in a piece of a page. */
export function contents(html) {
  const numbers = [...html.matchAll(MARK)].map(([, line]) => Number(line));
  const titles = [...html.matchAll(TITLE)].map(([, words]) => words.replace(/<[^>]*>/g, ''));
  return {
    lines: numbers.map((number) => sentences.find(({ line }) => line === number)),
    titles: titles.filter((title) => headings.includes(title)),
  };
}

/** What each fault leaves in `frame`, which asked for `body`, at the top of a tab or in a host. */
export const LEFT = {
  404: async (frame) => {
    await expect(frame.getByRole('heading', { name: '没有这一页' })).toBeVisible({
      timeout: LIMIT,
    });
    return 'the 404 page';
  },
  reset: async (frame) => {
    await expect.poll(() => frame.url(), { timeout: LIMIT }).toMatch(/^chrome-error:/);
    return 'nothing: the browser’s error page';
  },
  stall: async () => 'nothing yet',
  truncated: async (frame, body) => {
    // A browser may leave off the end of what it got, and the last line may be cut.
    const { lines } = contents(half(body).toString());
    await expect(async () => {
      const shown = (await seen(frame)).filter(({ line }) => line).slice(0, -1);
      if (lines.length > 1) expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(
        lines.slice(0, shown.length).map(({ line, text }) => ({ line, text, isSeen: true })),
      );
    }).toPass({ timeout: LIMIT });
    await expectNoDeadControl(frame);
    return 'what arrived';
  },
  'wrong type': async (frame, body) => {
    await expect(async () => {
      const shown = await frame.evaluate(() => ({
        type: document.contentType,
        words: document.body.textContent.length,
      }));
      expect(shown.type).toBe('text/plain');
      expect(shown.words).toBeGreaterThanOrEqual(body.toString().length - 1);
    }).toPass({ timeout: LIMIT });
    return 'its source';
  },
  'flipped byte': async (frame, body) => {
    await expectLines(frame, contents(body.toString()), 1);
    return 'all but a byte';
  },
};

/** Every line is there, but for so many that are `changed`; what is there can be seen. */
async function expectLines(frame, { lines, titles }, changed) {
  await expect(async () => {
    const shown = await seen(frame);
    const missing = lines.filter(
      ({ line, text }) =>
        !shown.some((part) => part.line === line && part.text === text && part.isSeen),
    );
    expect(missing.length, JSON.stringify(missing)).toBeLessThanOrEqual(changed);
    const unseen = titles.filter(
      (title) => !shown.some((part) => part.text === title && part.isSeen),
    );
    expect(unseen.length, JSON.stringify(unseen)).toBeLessThanOrEqual(changed);
  }).toPass({ timeout: LIMIT });
}

/** Each line and heading of a page, and whether it can be seen. */
const seen = (frame) =>
  frame.locator('[data-line], h1, h2, h3, .kicker').evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const visible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return {
        line: Number(element.dataset.line) || 0,
        text: element.textContent,
        isSeen: visible && width * height > 0,
      };
    }),
  );

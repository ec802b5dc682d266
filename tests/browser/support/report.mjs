// The report's lines, read without the program under test, and what of them
// a reader of the page cannot see.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, far, root } from './site.mjs';

/** The sentences and headings of a report's folder. */
export function linesOf({ folder }) {
  const source = readFileSync(new URL(`${folder}/report.md`, root), 'utf8');
  const lines = source
    .split('\n')
    .map((text, at) => ({ line: at + 1, text: text.trim() }))
    .filter(({ text }) => text);
  return {
    headings: lines
      .filter(({ text }) => text.startsWith('#'))
      .map(({ text }) => text.replace(/^#+\s*/, '')),
    sentences: lines
      .filter(({ text }) => !text.startsWith('#'))
      .map(({ line, text }) => ({ line, text: text.replace(/^-\s+/, '') })),
  };
}

/** Those of the report that ships. */
export const { headings, sentences } = linesOf({ folder: 'data/beibei-2022' });

/** Everything of `lines` and `titles` is in a page or a frame, and can be seen;
 *  no other of the `known` headings is. */
export async function expectWholeText(
  page,
  lines = sentences,
  titles = headings,
  known = headings,
) {
  const marked = page.locator('[data-line]');
  const shown = await marked.evaluateAll((elements) =>
    elements.map((element) => ({ line: Number(element.dataset.line), text: element.textContent })),
  );
  expect(shown).toEqual(lines);
  const found = await page.locator('h1, h2, h3, .kicker').allTextContents();
  expect(found.filter((title) => known.includes(title))).toEqual(titles);
  const readable = [...titles, ...lines.map(({ text }) => text)];
  const hidden = await page.locator('[data-line], h1, h2, h3, .kicker').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const visible = element.checkVisibility({
          opacityProperty: true,
          visibilityProperty: true,
        });
        return !visible || width * height === 0;
      })
      .map((element) => element.textContent),
  );
  expect(
    hidden.filter((text) => readable.includes(text)),
    'text that cannot be seen',
  ).toEqual([]);
}

/** Nothing that looks as if it answered, while no script runs; the choice of 算一算
 *  is answered by the style. */
export async function expectNoDeadControl(page) {
  const controls = page.locator(
    'button, input:not([name="what-if"]), select, textarea, [role="button"], [role="slider"], [role="tab"]',
  );
  await expect(controls.filter({ visible: true })).toHaveCount(0);
}

/** Nothing that axe finds fault with: in the page, or `within` some of it alone, where the
 *  rest is as it was; `except` for what is not judged, as a page of its own is not; by all
 *  `rules`, or by some. */
export async function expectAxeClean(page, { within = [], except = [], rules = undefined } = {}) {
  // What passes need not be told, which on a long page takes most of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  for (const part of within) axe.include(part);
  if (rules) axe.withRules(rules);
  const { violations } = await axe.exclude(except).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
  expect(found).toEqual([]);
}

/** Once all is laid out, a search in the page finds every sentence. */
export async function expectAllWords(page, report) {
  await expect(far(page)).toHaveCount(0);
  const words = await page.evaluate(() => document.body.innerText.replace(/\s/g, ''));
  const missing = linesOf(report).sentences.filter(
    ({ text }) => !words.includes(text.replace(/\s/g, '')),
  );
  expect(missing).toEqual([]);
}

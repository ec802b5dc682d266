// What must hold in every cell of the matrix.
import { expectAxeClean, expectNoDeadControl, expectWholeText } from '../support/report.mjs';
import { expect, hurry } from '../support/site.mjs';
import { headings, sentences } from './report.mjs';

/** How long the whole text may take (ms). */
export const LIMIT = 5000;

/**
 * Opens a page of its own, hands it to `use`, and gives what that returns. No
 * script of the page may fail but as `injected` says; `impatient` is a page
 * whose patience with a silent server is cut, so that its end is seen.
 */
export async function withPage(browser, { injected = /^$/, impatient = false, ...options }, use) {
  const context = await browser.newContext({
    locale: 'zh-CN',
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
    ...options,
  });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.addInitScript(hurry);
    if (impatient) await page.addInitScript(cutPatience);
    const outcome = await use(page);
    expect(
      errors.filter((error) => !injected.test(error)),
      'errors of the page',
    ).toEqual([]);
    return outcome;
  } finally {
    await context.close();
  }
}

function cutPatience() {
  const wait = window.setTimeout;
  window.setTimeout = /** @type {any} */ (
    (run, delay, ...more) => wait(run, delay > 5000 ? delay / 5 : delay, ...more)
  );
}

/** Opens an address and sees, within the limit, all of the report. */
export async function openReadable(page, address) {
  const start = Date.now();
  await page.goto(address, { waitUntil: 'commit', timeout: LIMIT });
  await expectReadable(page, start);
}

export async function expectReadable(
  page,
  start = Date.now(),
  lines = sentences,
  titles = headings,
) {
  await expect(async () => {
    await expectWholeText(page, lines, titles, headings);
    await expectNoBlankCard(page);
  }).toPass({ timeout: Math.max(start + LIMIT - Date.now(), 1), intervals: [50, 100, 250] });
}

/** Each card has words, and a heading, a picture or a sentence that can be seen. */
async function expectNoBlankCard(page) {
  const blank = await page.locator('.card').evaluateAll((cards) =>
    cards
      .filter((card) => {
        const isSeen = (part) =>
          part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          part.getBoundingClientRect().height > 0;
        // 算一算 in 长辈版 stands behind its link.
        const opener = card.closest('.what-if')?.querySelector('.what-if-open');
        const parts = [
          ...card.querySelectorAll('h3, .plot, [data-line]'),
          ...(opener ? [opener] : []),
        ];
        const seen = parts.some(isSeen);
        return !seen || !card.innerText.trim();
      })
      .map((card) => card.id),
  );
  expect(blank, 'blank cards').toEqual([]);
}

/** What `html[data-enhance]` says in the end; controls do then what they look like. `look` is how the page differs. */
export async function expectHonest(page, look = '') {
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-enhance', /^(ready|off|failed)/);
  const state = await root.getAttribute('data-enhance');
  if (state === 'ready') await expectAnswer(page);
  else {
    await expectNoDeadControl(page);
    await expectReadyCode(page);
  }
  await expectAxe(page, `${state} ${look}`);
  return state;
}

async function expectAnswer(page) {
  const choice = page.getByRole('radio', { name: '长辈版' });
  await page.getByRole('button', { name: '阅读设置' }).click();
  await expect(choice).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(choice).toBeHidden();
}

/** 嵌入 needs no script. */
async function expectReadyCode(page) {
  const summary = page.locator('.embed summary');
  await summary.click();
  await expect(page.locator('.embed pre')).toBeVisible();
  await summary.click();
}

/** The page, whole from the first and when it has done what it does by itself. */
export async function openPage(page, { site }) {
  await openReadable(page, site.address);
  const outcome = await expectHonest(page);
  // What woke has taken nothing away.
  await expectReadable(page);
  return outcome;
}

const clean = new Set();

/** Once for each state: the same page gives the same answer. `cut` is not judged. */
export async function expectAxe(page, state, cut = []) {
  if (clean.has(state)) return;
  // A card that is rising has paler words.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expectAxeClean(page, { except: cut });
  clean.add(state);
}

/** Tries a row that is no file; gives the words of its cell. */
export function tryCondition(
  browser,
  { init, given, edit, options, injected, cell },
  { site, portal },
) {
  const planted = site.edit;
  if (edit)
    site.edit = (file, answer) =>
      file === 'index.html' ? edit(planted(file, answer)) : planted(file, answer);
  return withPage(browser, { injected, ...options }, async (page) => {
    if (init) await page.addInitScript(init, given);
    return cell(page, { site, portal });
  });
}

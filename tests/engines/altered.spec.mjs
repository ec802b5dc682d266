// The page after others had their hands on it: a browser that translates it,
// an optimiser between the server and the reader.
import { strip, translate } from '../browser/support/altered.mjs';
import { expect, test } from './support/journey.mjs';
import { plain } from './support/reader.mjs';

/** Whatever is opened says what it is about, not what was opened before it. */
async function expectOwnWords(reader) {
  const links = await reader.run(() =>
    [].map.call(document.querySelectorAll('[data-line] a.figure'), (link) => ({
      figure: `#${link.id}`,
      row: link.getAttribute('href'),
    })),
  );
  for (const { figure, row } of [links[12], links[3]]) {
    await reader.tap(figure);
    await expect.poll(() => reader.isShown('dialog.sheet')).toBe(true);
    expect(await reader.text('.sheet h2')).toBe(await reader.text(`${row} th`));
    expect(await reader.text('.sheet-quantity')).toBe(await reader.text(`${row} .quantity`));
    expect(await reader.text('.sheet-facts')).toContain(await reader.text(`${row} .row-kind`));
    await reader.tap('.sheet-close');
    await expect.poll(() => reader.isShown('dialog.sheet')).toBe(false);
    // Going back brings the place back, and would move the next number.
    await expect.poll(() => reader.address()).not.toContain('#');
  }
  await reader.focus('.chart-drawing');
  for (const key of ['ArrowRight', 'ArrowRight']) {
    await reader.press(key);
    await expect.poll(() => reader.isShown('.callout')).toBe(true);
    const row = await reader.attribute('.callout a:last-child', 'href');
    expect(await reader.text('.callout-name')).toContain(await reader.text(`${row} th`));
    expect(await reader.text('.callout-facts')).toContain(await reader.text(`${row} .row-kind`));
  }
  for (const pressed of [1, 2, 3]) {
    await reader.tap('.what-if-panel button', '多0.1个百分点');
    await expect.poll(() => reader.text('.what-if-percent')).toContain(`8.${4 + pressed}`);
    const drawn = await reader.attribute('.what-if-panel svg', 'aria-label');
    expect(await reader.text('.what-if-result')).toBe(plain(drawn));
  }
}

test('a page that is translated after it woke says the same as its numbers', async ({ reader }) => {
  await reader.open();
  await reader.run(translate);
  await expectOwnWords(reader);
});

test('a page that is translated before it wakes, wakes', async ({ reader, between }) => {
  const bring = (html) => html.replace('<head>', '<head><script src="/translate.js"></script>');
  await reader.open(between.with(bring, { '/translate.js': translate }));
  expect(await reader.count('[data-line] font')).toBeGreaterThan(100);
  await expectOwnWords(reader);
});

test('a page without comments and without blanks between its tags wakes', async ({
  reader,
  between,
}) => {
  await reader.open(between.with(strip));
  await expectOwnWords(reader);
});

// The reader's settings: what they change, that they are kept, and that the place
// is.
import { expect, SMOKE, test } from './support/journey.mjs';
import { PHONE } from './support/reader.mjs';

const choose = (reader, name) => reader.tap('.choice', name);
const panel = (reader) => reader.isShown('.settings-panel');
const letters = (reader) =>
  reader.run(() => parseFloat(getComputedStyle(document.querySelector('[data-line]')).fontSize));
const paper = (reader) => reader.run(() => getComputedStyle(document.body).backgroundColor);

test('长辈版 and the dark theme hold, also on the next visit', SMOKE, async ({ reader }) => {
  await reader.open();
  const [usual, light] = [await letters(reader), await paper(reader)];
  await reader.tap('[aria-controls="settings-panel"]');
  await choose(reader, '长辈版');
  await choose(reader, '深色');
  for (const visit of ['first', 'next']) {
    await expect.poll(() => letters(reader), { message: visit }).toBeGreaterThan(usual);
    expect(await letters(reader)).toBeGreaterThanOrEqual(18);
    await expect.poll(() => paper(reader)).not.toBe(light);
    await reader.reload();
  }
});

test('Esc puts them away, and the focus back on their button', async ({ reader }) => {
  await reader.open();
  await reader.focus('[aria-controls="settings-panel"]');
  await reader.press('Enter');
  await expect.poll(() => panel(reader)).toBe(true);
  await reader.press('Tab');
  await reader.press('Escape');
  await expect.poll(() => panel(reader)).toBe(false);
  expect(await reader.hasFocus('[aria-controls="settings-panel"]')).toBe(true);
});

/** Reads the first sentence of a place: it stands at the top of the screen. */
async function read(reader, id) {
  const sentence = `#${id} [data-line]`;
  await reader.run((sentence) => {
    const { top } = document.querySelector(sentence).getBoundingClientRect();
    scrollBy({ top: top - 8, behavior: 'instant' });
  }, sentence);
  await expect.poll(() => reader.top(sentence)).toBeCloseTo(8, -1);
  // The page hears of it with the next frame.
  await reader.run(() => {
    window.hasDrawn = false;
    requestAnimationFrame(() => requestAnimationFrame(() => (window.hasDrawn = true)));
  });
  await expect.poll(() => reader.run(() => window.hasDrawn)).toBe(true);
  return sentence;
}

async function expectAtTop(reader, sentence, message) {
  const isAtTop = async () => {
    const top = await reader.top(sentence);
    return top > -8 && top < 60 ? 'at the top' : top;
  };
  await expect.poll(isAtTop, { message }).toBe('at the top');
}

for (const id of ['s2', 's5-4', 's6']) {
  test(`${id}: text of another size leaves the reader at the same sentence`, async ({ reader }) => {
    await reader.open();
    const sentence = await read(reader, id);
    await reader.tap('[aria-controls="settings-panel"]');
    for (const size of ['长辈版', '大字', '标准']) {
      await choose(reader, size);
      await expectAtTop(reader, sentence, size);
    }
  });

  test(`${id}: so does a turn of the phone`, async ({ reader }) => {
    await reader.open();
    const sentence = await read(reader, id);
    for (const [width, height] of [
      [PHONE.height, PHONE.width],
      [PHONE.width, PHONE.height],
    ]) {
      await reader.turn(width, height);
      await expectAtTop(reader, sentence, `${width} px`);
    }
  });
}

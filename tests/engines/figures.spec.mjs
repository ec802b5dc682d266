// From a number to what is said of it, and back.
import { expect, SMOKE, test } from './support/journey.mjs';

const sheet = (reader) => reader.isShown('dialog.sheet');

test('a touch on a number opens its sheet, back closes it', SMOKE, async ({ reader }) => {
  await reader.open();
  const before = await reader.address();
  await reader.tap('#f1');
  await expect.poll(() => sheet(reader)).toBe(true);
  expect(await reader.text('.sheet-quantity')).toBe('预计突破700亿元');
  expect(await reader.text('.sheet mark')).toBe('700亿元');
  expect(await reader.text('.sheet-sentence')).toBe(await reader.text('[data-line="13"]'));
  expect(await reader.address()).toMatch(/#f1$/);
  await reader.back();
  await expect.poll(() => sheet(reader)).toBe(false);
  expect(await reader.address()).toBe(before);
});

for (const [opener, dialog] of [
  ['#f2', '.sheet'],
  ['.zoom-button', '.zoom'],
  ['.embed summary', '.embed-panel'],
]) {
  test(`Enter opens ${dialog}, Esc closes it, and the focus is where it was`, async ({
    reader,
  }) => {
    await reader.open();
    await reader.focus(opener);
    await reader.press('Enter');
    await expect.poll(() => reader.isShown(dialog)).toBe(true);
    await reader.press('Escape');
    await expect.poll(() => reader.isShown(dialog)).toBe(false);
    await expect.poll(() => reader.address()).not.toContain('#');
    await expect.poll(() => reader.hasFocus(opener)).toBe(true);
  });
}

test('a link in it leads to the other sentence', async ({ reader }) => {
  await reader.open();
  await reader.tap('#f1');
  await reader.tap('.sheet li a', '1050亿元');
  await expect.poll(() => sheet(reader)).toBe(false);
  await expect.poll(() => reader.address()).toMatch(/#f(?!1$)\d+$/);
  const number = (await reader.address()).split('#')[1];
  await expect.poll(() => reader.isInSight(`#${number}`)).toBe(true);
});

test('arrow keys name the marks of a chart, Esc ends it', async ({ reader }) => {
  await reader.open();
  await reader.focus('.chart-drawing');
  await reader.press('ArrowRight');
  await expect.poll(() => reader.isShown('.callout')).toBe(true);
  const first = await reader.text('.callout');
  await reader.press('ArrowRight');
  await expect.poll(() => reader.text('.callout')).not.toBe(first);
  await reader.press('Tab');
  expect(await reader.hasFocus('.callout a')).toBe(true);
  await reader.press('Escape');
  await expect.poll(() => reader.isShown('.callout')).toBe(false);
  expect(await reader.hasFocus('.chart-drawing')).toBe(true);
});

// Search and topics, from the button to the sentence and back.
import { expect, SMOKE, test } from './support/journey.mjs';

const write = (reader, words) =>
  reader.run((words) => {
    const field = /** @type {any} */ (document.querySelector('.find input'));
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
const seen = (reader) =>
  reader.run(() =>
    [].filter
      .call(document.querySelectorAll('main [data-line]'), (line) => line.getClientRects().length)
      .map((line) => line.id),
  );

test(
  'what sounds so is found, leads to its sentence, and back leaves it',
  SMOKE,
  async ({ reader }) => {
    await reader.open();
    await reader.tap('.find-button');
    await expect.poll(() => reader.isShown('.find-choices button')).toBe(true);
    await write(reader, 'jiuye');
    expect(await reader.text('.find mark')).toBe('就业');
    await reader.tap('.find-found a[href="#l97"]');
    await expect.poll(() => reader.isShown('dialog.find')).toBe(false);
    await expect.poll(() => reader.isShown('.find-bar')).toBe(true);
    expect(await reader.isInSight('#l97')).toBe(true);
    expect(await reader.address()).toMatch(/\?q=jiuye#l97$/);
    await reader.back();
    await expect.poll(() => reader.isShown('.find-bar')).toBe(false);
    expect(await reader.address()).not.toContain('jiuye');
  },
);

test('a topic leaves its sentences, and back brings the others', SMOKE, async ({ reader }) => {
  await reader.open();
  const all = await seen(reader);
  await reader.tap('.find-button');
  await reader.tap('.find-choices button', '农民');
  await expect.poll(() => seen(reader)).toContain('l148');
  expect((await seen(reader)).length).toBeLessThan(12);
  await reader.back();
  await expect.poll(() => seen(reader)).toEqual(all);
});

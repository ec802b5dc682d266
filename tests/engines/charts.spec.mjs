// 放大 and 算一算.
import { expect, SMOKE, test } from './support/journey.mjs';

const zoom = (reader) => reader.isShown('dialog.zoom');
const live = (reader) => reader.isShown('.zoom-live svg');

test('放大 shows a live chart and its table, and 关闭 ends it', SMOKE, async ({ reader }) => {
  await reader.open();
  await reader.tap('.zoom-button');
  await expect.poll(() => live(reader)).toBe(true);
  expect(await reader.isShown('.zoom-table table')).toBe(true);
  await reader.tap('.zoom-tools button', '表格');
  await expect.poll(() => reader.isShown('.zoom-table table')).toBe(false);
  await reader.tap('.zoom button', '关闭');
  await expect.poll(() => zoom(reader)).toBe(false);
});

test('by keys: arrows name the marks, Esc leaves the mark, then the chart', async ({ reader }) => {
  await reader.open();
  await reader.focus('.zoom-button');
  await reader.press('Enter');
  await expect.poll(() => live(reader)).toBe(true);
  await expect.poll(() => reader.attribute('.zoom-live', 'tabindex')).toBe('0');
  await reader.focus('.zoom-live');
  await reader.press('ArrowRight');
  await expect.poll(() => reader.text('.zoom-word')).not.toBe('');
  await reader.press('Escape');
  await expect.poll(() => reader.text('.zoom-word')).toBe('');
  expect(await zoom(reader)).toBe(true);
  await reader.press('Escape');
  await expect.poll(() => zoom(reader)).toBe(false);
  await expect.poll(() => reader.hasFocus('.zoom-button')).toBe(true);
});

test('a number in its table leads to its sentence', async ({ reader }) => {
  await reader.open();
  await reader.tap('.zoom-button');
  await expect.poll(() => zoom(reader)).toBe(true);
  const number = await reader.attribute('.zoom-table td a', 'href');
  await reader.tap('.zoom-table td a');
  await expect.poll(() => zoom(reader)).toBe(false);
  await expect.poll(() => reader.isInSight(number)).toBe(true);
  expect((await reader.address()).endsWith(number)).toBe(true);
});

test('back ends 放大', async ({ reader }) => {
  await reader.open();
  await reader.tap('.zoom-button');
  await expect.poll(() => zoom(reader)).toBe(true);
  await reader.back();
  await expect.poll(() => zoom(reader)).toBe(false);
});

test('算一算 answers to buttons and keys', SMOKE, async ({ reader }) => {
  await reader.open();
  const result = () => reader.text('.what-if-result');
  expect(await result()).toContain('到2026年约1050亿元');
  await reader.tap('.what-if-presets button', '5.8%左右');
  await expect.poll(result).toContain('约928亿元');
  await reader.focus('.what-if-slider input');
  await reader.press('ArrowRight');
  await expect
    .poll(() => reader.attribute('.what-if-slider input', 'aria-valuetext'))
    .toContain('5.9%');
  expect(await result()).not.toContain('约928亿元');
});

// The page where no script runs.
import { expect, SMOKE, test } from './support/journey.mjs';
import { expectWhole } from './support/whole.mjs';

test.use({ script: false });

test('a number leads to its row, the row back, and tables open', SMOKE, async ({ reader }) => {
  await reader.go();
  await expectWhole(reader);
  await reader.tap('#f1');
  await expect.poll(() => reader.address()).toMatch(/#r1$/);
  expect(await reader.isInSight('#r1')).toBe(true);
  await reader.tap('#r1 a');
  await expect.poll(() => reader.isInSight('#f1')).toBe(true);
  expect(await reader.isShown('.chart-table table')).toBe(false);
  await reader.tap('.chart-table summary');
  await expect.poll(() => reader.isShown('.chart-table table')).toBe(true);
  expect(await reader.isShown('button, input')).toBe(false);
});

// The page where no script runs.
import { expect, SMOKE, test } from './support/journey.mjs';
import { expectWhole } from './support/whole.mjs';

test.use({ script: false });

test(
  'a number leads to its row, the row back, and tables open',
  SMOKE,
  async ({ reader, engine }) => {
    await reader.go();
    await expectWhole(reader);
    // An engine that leads into nothing closed leaves it to the reader to open that.
    if (!engine.canReveal) await reader.tap('.census-table summary');
    await reader.tap('#f1');
    await expect.poll(() => reader.address()).toMatch(/#r1$/);
    expect(await reader.isInSight('#r1')).toBe(true);
    await reader.tap('#r1 a');
    await expect.poll(() => reader.isInSight('#f1')).toBe(true);
    expect(await reader.isShown('.chart-table table')).toBe(false);
    await reader.tap('.chart-table summary');
    await expect.poll(() => reader.isShown('.chart-table table')).toBe(true);
    await reader.tap('label[for="what-if-2"]');
    await expect.poll(() => reader.count('#what-if-2:checked')).toBe(1);
    expect(await reader.isShown('#what-if-1 + label + .what-if-panel')).toBe(false);
    expect(await reader.isShown('#what-if-2 + label + .what-if-panel')).toBe(true);
    // Which indicator 算一算 speaks of can be chosen; nothing else waits for script.
    expect(await reader.isShown('button, input:not([name="what-if"])')).toBe(false);
  },
);

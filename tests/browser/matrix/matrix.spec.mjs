// The fault matrix: whatever fails, the report can be read. What came out is
// in docs/fault-matrix.md; table.mjs says how it is written anew.

import { outcomesOf } from './cells.mjs';
import { CONDITIONS } from './conditions.mjs';
import { filesOf } from './files.mjs';
import { tryCondition } from './look.mjs';
import { expect, test } from './site.mjs';
import { expectRow } from './table.mjs';

for (const row of filesOf()) {
  test(`${row.name}: whatever becomes of it, the report can be read`, async ({
    browser,
    site,
    portal,
  }) => {
    expect(row.kind, `how ${row.file} comes to a reader is said in files.mjs`).toBeTruthy();
    const faults = row.kind === 'unasked' ? ['404'] : undefined;
    expectRow({ ...row, outcomes: await outcomesOf(browser, { ...row, site, portal }, faults) });
  });
}

for (const [name, condition] of Object.entries(CONDITIONS)) {
  test(`${name}: the report can be read`, async ({ browser, site, portal }) => {
    expectRow({
      kind: 'condition',
      name,
      outcomes: { then: await tryCondition(browser, condition, { site, portal }) },
    });
  });
}

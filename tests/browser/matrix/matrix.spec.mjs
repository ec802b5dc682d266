// The fault matrix: whatever fails, the report can be read. docs/fault-matrix.md
// shows what came out; `MATRIX=write` with the reporter beside this writes it.
import { openPortal } from '../portal.mjs';
import { expect, test as base } from '../site.mjs';
import { CELLS } from './cells.mjs';
import { FAULTS, faultyServer } from './faults.mjs';
import { filesOf } from './files.mjs';
import { expectRow } from './table.mjs';

const test = base.extend({
  // The browser complains of what is broken on purpose.
  faults: [async ({}, use) => use([]), { auto: true }],

  site: async ({ address }, use) => {
    const site = await faultyServer(address);
    await use(site);
    site.close();
  },

  portal: async ({ site }, use) => {
    const portal = await openPortal(site.address);
    await use(portal);
    portal.close();
  },
});

for (const { file, kind, name } of filesOf()) {
  test(`${name}: whatever becomes of it, the report can be read`, async ({ browser, site, portal }) => {
    expect(kind, `how ${file} comes to a reader is said in files.mjs`).toBeTruthy();
    const outcomes = {};
    for (const fault of kind === 'unasked' ? ['404'] : Object.keys(FAULTS)) {
      await test.step(fault, async () => {
        site.edit = (_file, answer) => answer;
        site.at(file, fault);
        outcomes[fault] = await CELLS[kind]({ browser, site, portal, file, fault, kind });
      });
    }
    expectRow({ group: kind, name, outcomes });
  });
}

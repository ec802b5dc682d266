// The matrix can go red: for each row there is a defect that it notices.

import { outcomesOf } from './cells.mjs';
import { CONDITIONS } from './conditions.mjs';
import { DEFECTS, plant } from './defects.mjs';
import { filesOf } from './files.mjs';
import { tryCondition } from './look.mjs';
import { expect, test } from './site.mjs';
import { expectRow } from './table.mjs';

const files = filesOf();
const kindOf = ({ row }) => files.find(({ name }) => name === row)?.kind ?? row;

// What is red is slow: one for each kind of row, unless all are asked for.
const isFirst = (defect, at) => DEFECTS.findIndex((one) => kindOf(one) === kindOf(defect)) === at;
const planted = process.env.MATRIX ? DEFECTS : DEFECTS.filter(isFirst);

for (const { name, edits, row, faults } of planted) {
  test(`when ${name}, the matrix is red at ${row}`, async ({ browser, site, portal }) => {
    const file = files.find((file) => file.name === row);
    const isRed = async (attempt) => {
      plant(site, edits);
      return attempt().then(
        () => false,
        () => true,
      );
    };
    const red = [];
    for (const fault of faults ?? ['then']) {
      const attempt = () =>
        file
          ? outcomesOf(browser, { ...file, site, portal }, [fault])
          : tryCondition(browser, CONDITIONS[row], { site, portal });
      if (await isRed(attempt)) red.push(fault);
    }
    expect(red).toEqual(faults ?? ['then']);
    expectRow({
      kind: 'defect',
      name,
      outcomes: { red: `${file ? `\`${row}\`` : row} | ${faults ? red.join(', ') : 'red'}` },
    });
  });
}

test('every kind of row has a defect that it notices', () => {
  const watched = new Set(DEFECTS.map(kindOf));
  const rows = [...files.map(({ kind }) => kind), ...Object.keys(CONDITIONS)];
  expect(rows.filter((row) => !watched.has(row))).toEqual([]);
});

// docs/fault-matrix.md, made of what came out. Without more, a run sees that
// every cell is as it says. To write it anew, when every row was tried and is
// green:
//   MATRIX=write npx playwright test -c tests/browser matrix --reporter=./tests/browser/matrix/table.mjs
// which proves the planted defects, too.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { KINDS } from './cells.mjs';
import { FAULTS } from './faults.mjs';

const file = new URL('../../../docs/fault-matrix.md', import.meta.url);
const ROW = 'row of the matrix';
const faults = Object.keys(FAULTS);
const isWriting = process.env.MATRIX === 'write';

/** The row as it stands in the table, without the names in its first column. */
const cellsOf = ({ kind, outcomes }) =>
  kind === 'defect' || kind === 'condition'
    ? Object.values(outcomes).slice(0, 1)
    : faults.map((fault) => outcomes[fault]);
const line = (cells) => `| ${cells.join(' | ')} |`;

/** The table says of this row what has come out. */
export function expectRow({ kind, name, outcomes }) {
  test
    .info()
    .annotations.push({ type: ROW, description: JSON.stringify({ kind, name, outcomes }) });
  if (isWriting) return;
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.includes(`\`${name}\``) || row.startsWith(`| ${name} |`));
  // What is not asked for is told of in a sentence.
  const end = kind === 'unasked' ? '' : ` ${cellsOf({ kind, outcomes }).join(' | ')} |`;
  const same = rows.filter((row) => row.endsWith(end));
  expect(
    same.length,
    `docs/fault-matrix.md says of ${name}:\n${rows.join('\n')}\nbut what came out is${end}`,
  ).toBeGreaterThan(0);
}

/** The reporter that writes the table. */
export default class Table {
  rows = [];
  failed = [];

  onTestEnd({ title, annotations }, { status }) {
    if (status !== 'passed') this.failed.push(title);
    for (const { type, description } of annotations)
      if (type === ROW) this.rows.push(JSON.parse(description));
  }

  onEnd() {
    for (const title of this.failed) console.log(`red: ${title}`);
    console.log(`${this.rows.length} rows, ${this.failed.length} red`);
    if (!this.failed.length) writeFileSync(file, written(this.rows));
  }
}

/** The page of the rows. */
export function written(rows) {
  const of = (kind) =>
    rows.filter((row) => row.kind === kind).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = Object.entries(KINDS).filter(([kind]) => kind !== 'unasked' && of(kind).length);
  const all = files.reduce(
    (sum, [kind]) => sum + of(kind).length * faults.length,
    of('unasked').length + of('condition').length,
  );
  return `# The fault matrix

What a reader has when something breaks: ${all} cells, each tried in a real
browser against a server that cuts, silences or changes one file of the site of
\`tests/reports/small\`. This page is written by the tests
(\`tests/browser/matrix/\`); \`cargo xtask test\` tries every cell, and fails when
one breaks what is promised here or is not as it says here.

In every cell, but where the last section says otherwise: every sentence and
heading of the report can be seen within 5 seconds; no card is blank; no
control that is seen is dead; the page throws no error but the one that was
put in; axe finds nothing in the page (once for each of its states, as the same
state is the same page; every part and document is one of its own; of a
document that is cut off in a row or a chart, the rest).

The faults: **404**; **reset**, the connection is torn down; **stall**, no
byte comes for longer than anyone waits; **truncated**, half of the bytes come
(of a page, all up to its middle sentence) and the connection ends;
**wrong type**, \`text/plain\`; **flipped byte**, one bit in the middle, in data
in a digit, in a page in its middle sentence. Where a file stalls, the loader's
patience of 15 seconds is cut to a fifth, so that its end is seen; no test waits
for 30.

A cell names what the reader has: \`ready\` and \`failed:…\` are what
\`html[data-enhance]\` says: everything answers, or the static page.
Precompressed forms are the same file, and an edition below \`v/\` is a copy of
the same files: its page stands for it.

${files.map(([kind, { title }]) => section(title, of(kind))).join('\n')}
## What no page asks for

Whatever becomes of these, the page is \`ready\`: ${of('unasked')
    .map(({ name }) => `\`${name}\``)
    .join(', ')}.

## What engines, devices and readers bring

| what | then |
| --- | --- |
${of('condition')
  .map(({ name, outcomes }) => line([name, outcomes.then]))
  .join('\n')}

## What cannot hold

- A first visit whose page itself does not come (reset, stall) shows nothing
  of the report: there is nothing yet to show it from. From the second visit on
  the kept copy is read.
- On a first visit, a 404 in the place of the page is shown as the server sent
  it, and so is a page that is sent as \`text/plain\`, with every word between
  its marks. Where the page is kept, the kept copy is read, unless the server
  says 410 or 451, or sends the reader elsewhere.
- Of a page that is cut off on the first visit, what the browser shows of it
  can be read; nothing that arrived is hidden.
- Nobody can know a changed byte in the words of the page itself: the policy
  refuses a changed script or style, but the sentence in which a byte was
  changed is shown, unless a copy of the same edition is kept. HTTPS keeps that
  from happening on the way. Everything that is fetched and acts or holds
  numbers (module, scripts, charts) is refused with a changed byte; a file that
  is saved is not.
- A part in a frame of another site that does not come leaves its frame empty;
  the words of the host and its link to the whole text are there.

## The matrix can go red

Each defect is put into the answers on their way, with a policy that allows
it, and the cells that watch for it are tried; the test demands that all of
those named here go red. Every run plants one for each kind of row;
\`MATRIX=prove npx playwright test -c tests/browser defects\` plants them all.

| what is planted | row | red |
| --- | --- | --- |
${of('defect')
  .map(({ name, outcomes }) => line([name, outcomes.red]))
  .join('\n')}
`;
}

/** A table of a kind; files with the same cells share a line. */
function section(title, rows) {
  const same = new Map();
  for (const row of rows) {
    const cells = line(cellsOf(row));
    same.set(cells, [...(same.get(cells) ?? []), `\`${row.name}\``]);
  }
  const lines = [...same].map(([cells, names]) => `| ${names.join(' ')} ${cells}`);
  return `## ${title}\n\n${line(['file', ...faults])}\n${line(['---', ...faults.map(() => '---')])}\n${lines.join('\n')}\n`;
}

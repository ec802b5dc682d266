// Defects that the matrix must notice, each put into the answers on their way
// and tried on a row that watches for it: `row` is a file or a condition,
// `faults` are the columns that must go red.
import { CONDITION_DEFECTS } from './condition-defects.mjs';
import { inPage } from './edits.mjs';
import { rewritten } from './faults.mjs';
import { FILE_DEFECTS } from './file-defects.mjs';

export const DEFECTS = [
  ...FILE_DEFECTS.map(([name, edits, row, faults]) => ({ name, edits, row, faults })),
  ...CONDITION_DEFECTS.map(([row, name, change]) => ({
    name,
    edits: inPage(change),
    row,
    faults: undefined,
  })),
];

/** Puts a defect into what `site` answers. */
export function plant(site, edits) {
  site.edit = (file, answer) => {
    if (!edits[file]) return answer;
    return answer.headers['content-type'].startsWith('text/html')
      ? rewritten(answer, edits[file])
      : { ...answer, body: Buffer.from(edits[file](answer.body.toString())) };
  };
}

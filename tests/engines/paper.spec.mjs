// What a reader's printer is given, where the driver tells.

import { frame } from '../browser/support/portal.mjs';
import { missing, sheetsOf } from '../browser/support/printed.mjs';
import { headings, sentences } from '../browser/support/report.mjs';
import { expect, test } from './support/journey.mjs';

const lines = sentences.map(({ text }) => text);

test.beforeEach(({ engine }) => test.skip(!engine.canPrint, 'the driver does not print'));

test('every line of the report, on at most 24 sheets', async ({ reader }) => {
  await reader.open('?theme=dark');
  const sheets = await sheetsOf(await reader.tab.print());
  expect(sheets.length).toBeLessThanOrEqual(24);
  expect(missing([...headings, ...lines], sheets)).toEqual([]);
});

test('a frame that waits for its reader is on paper, at the latest the second time', async ({
  reader,
  portal,
}) => {
  const far = '<div style="height: 20000px"></div>';
  await reader.go(portal.page(far + frame('embed-s6.html', 'loading="lazy"')));
  await expect(async () => {
    const sheets = await sheetsOf(await reader.tab.print());
    expect(missing(lines.slice(-4), sheets)).toEqual([]);
  }).toPass();
});

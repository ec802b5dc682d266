// The whole report on a page.
import { headings, sentences } from '../../browser/support/report.mjs';
import { expect } from '../../browser/support/site.mjs';
import { plain } from './reader.mjs';

const linesOn = (reader) =>
  reader.run(() =>
    [].map.call(document.querySelectorAll('[data-line]'), (line) => ({
      text: line.textContent,
      isShown: line.getBoundingClientRect().height > 0,
    })),
  );

/** Every line of the report is there once, in its order, and shown. */
export async function expectWhole(reader) {
  expect(await linesOn(reader)).toEqual(sentences.map(({ text }) => ({ text, isShown: true })));
  const words = await reader.text('body');
  expect(headings.filter((heading) => !words.includes(plain(heading)))).toEqual([]);
}

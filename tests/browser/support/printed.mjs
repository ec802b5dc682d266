// The words on paper, as a printer is given them.
import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';
import { root } from './site.mjs';

// A face that draws a radical and the usual character alike has one glyph for
// both, and paper tells but one of them. Which they are stands in the program.
const glyphs = readFileSync(new URL('src/report/glyphs.rs', root), 'utf8');
const usual = new Map(
  /** @type {any[]} */ ([
    ...[...glyphs.matchAll(/'(.)', '(.)'/gu)].map(([, radical, letter]) => [radical, letter]),
    // NFKC makes older forms of these radicals.
    ['戶', '户'],
    ['靑', '青'],
    ['黃', '黄'],
    // And a dot of one place, dashes of one length.
    ['・', '·'],
    ['―', '—'],
  ]),
);

/** Words without blanks and in the usual forms of letters, as paper has them. */
export const printed = (words) =>
  words
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/./gu, (letter) => usual.get(letter) ?? letter);

/** Which of these lines are not on the sheets. Of some letters Firefox does not say
 *  which they are; such a one may be any. */
export function missing(lines, sheets) {
  const words = sheets.join('');
  const pattern = (line) =>
    printed(line).replace(/./gu, (letter) => `[\\u{${letter.codePointAt(0).toString(16)}}\uFFFD]`);
  return lines.filter((line) => !new RegExp(pattern(line), 'u').test(words));
}

/** The words of every sheet of a PDF. */
export async function sheetsOf(pdf) {
  const { text } = await extractText(new Uint8Array(pdf));
  return text.map(printed);
}

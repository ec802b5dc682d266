// Cuts the title face: `node xtask/font/subset.mjs TEXT OUT.woff2`.
//
// In goes the text of the report's title, out comes a font with the glyphs of
// that text and no other: a few kilobytes instead of the ten megabytes of a
// whole Chinese face. The same text gives the same bytes.
//
// The source is Noto Serif SC as the web uses it: a hundred slices of one
// variable font, each with the glyphs of some Unicode ranges. Only slices that
// hold a wanted glyph are opened; HarfBuzz draws its outline at the title's
// weight, and the outlines become one plain TrueType font.

import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Blob, Face, Font, Variation } from "harfbuzzjs";
import svg2ttf from "svg2ttf";
import wawoff2 from "wawoff2";

const FAMILY = "Yitu Title";
const SOURCE = "noto-serif-sc";
const WEIGHT = 600;
const EM = 1000;

// As in the source, whose full face is the system's Song on many phones: when
// this one takes its place, no line moves.
const ASCENT = 1151;
const DESCENT = -286;

const home = dirname(
  createRequire(import.meta.url).resolve(`@fontsource-variable/${SOURCE}/package.json`),
);

/** The inclusive code point ranges of `U+4e00-4e10,U+4e13`. */
function ranges(list) {
  return list.split(",").map((range) => {
    const [first, last = first] = range.slice("U+".length).split("-");
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

/** A function from a code point to the path of the slice that has it, if any. */
async function index() {
  const table = JSON.parse(await readFile(join(home, "unicode.json"), "utf8"));
  const slices = Object.entries(table).map(([key, list]) => ({
    path: join(home, "files", `${SOURCE}-${key.replace(/[[\]]/g, "")}-wght-normal.woff2`),
    ranges: ranges(list),
  }));
  return (point) =>
    slices.find((slice) => slice.ranges.some(([a, b]) => a <= point && point <= b))?.path;
}

/** One slice, ready to draw outlines at the title's weight. */
async function open(path) {
  const sfnt = await wawoff2.decompress(await readFile(path));
  const font = new Font(new Face(new Blob(sfnt)));
  font.setVariations([new Variation("wght", WEIGHT)]);
  return font;
}

/** The glyphs of `text` that the source has, in code point order. */
async function draw(text) {
  const points = [...new Set(text.replace(/\s/gu, ""))].map((c) => c.codePointAt(0));
  const slice = await index();
  const fonts = new Map();
  const glyphs = [];
  for (const point of points.sort((a, b) => a - b)) {
    const path = slice(point);
    if (path && !fonts.has(path)) fonts.set(path, await open(path));
    const font = fonts.get(path);
    const id = font?.nominalGlyph(point);
    if (id === undefined) {
      console.warn(`title face: no glyph for ${String.fromCodePoint(point)}; the system's font shows it`);
      continue;
    }
    glyphs.push({ point, advance: font.glyphHAdvance(id), path: font.glyphToPath(id) });
  }
  const copyright = fonts.values().next().value?.face.getName(0, "en") ?? "";
  return { glyphs, copyright };
}

/** The glyphs as an SVG font, the form in which `svg2ttf` takes outlines. */
function svgFont(glyphs) {
  const items = glyphs.map(
    ({ point, advance, path }) =>
      `<glyph unicode="&#x${point.toString(16)};" horiz-adv-x="${advance}" d="${path}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs><font horiz-adv-x="${EM}">
<font-face font-family="${FAMILY}" font-weight="${WEIGHT}" units-per-em="${EM}" ascent="${ASCENT}" descent="${DESCENT}"/>
<missing-glyph/>${items.join("\n")}</font></defs></svg>`;
}

const [text, out] = process.argv.slice(2);
if (!text?.trim() || !out) {
  console.error("usage: node xtask/font/subset.mjs TEXT OUT.woff2");
  process.exit(2);
}
const { glyphs, copyright } = await draw(text);
const ttf = svg2ttf(svgFont(glyphs), {
  copyright,
  description: "Noto Serif SC, cut down to the glyphs of a title",
  url: "https://openfontlicense.org",
  ts: 0,
});
const woff2 = await wawoff2.compress(ttf.buffer);
await writeFile(out, woff2);
console.log(`${out}: ${glyphs.length} glyphs, ${woff2.length} bytes`);

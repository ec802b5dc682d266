// Draws a chart as SVG text, with just what the charts of a report use of ECharts. The
// same bundle runs in the program, in QuickJS, and in a browser, and draws the same: of
// the place where it runs it sees nothing (`NOWHERE` in xtask/src/bundle.rs, never.js),
// and it measures words by a table instead of a canvas.
import { init, setPlatformAPI } from 'echarts/core';
import './parts.js';

// How wide the characters of a plain sans serif are, in hundredths of the size. Any
// other, and so every Chinese one, is as wide as the size.
const WIDTHS = {
  19: "'",
  22: 'ijl',
  26: '|',
  28: ' !,./:;I[\\]ft',
  33: '()-`r{}',
  35: '"',
  39: '*',
  47: '^',
  50: 'Jcksvxyz',
  56: '#$0123456789?L_abdeghnopqu',
  58: '+<=>~',
  61: 'FTZ',
  67: '&ABEKPSVXY',
  72: 'CDHNRUw',
  78: 'GOQ',
  83: 'Mm',
  89: '%',
  94: 'W',
  102: '@',
};
const WIDTH = new Map(
  Object.entries(WIDTHS).flatMap(([width, all]) =>
    [...all].map((character) => [character, Number(width) / 100]),
  ),
);
/** What ECharts takes a font without a size to have, in pixels. */
const SIZE = '12';

setPlatformAPI({
  measureText(text, font) {
    const size = parseFloat(/[\d.]+(?=px)/.exec(font)?.[0] ?? SIZE);
    let width = 0;
    for (const character of text ?? '') width += size * (WIDTH.get(character) ?? 1);
    return { width };
  },
});

/** The SVG of an ECharts option, given as JSON, in a view box of this size. */
export function draw(option, width, height) {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height, locale: 'ZH' });
  try {
    chart.setOption(JSON.parse(option));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

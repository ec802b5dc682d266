// Draws a chart as SVG text, with just what the charts of a report use of ECharts. The
// same bundle runs in the program, in QuickJS, and in a browser, and draws the same: of
// the place where it runs it sees nothing (`NOWHERE` in xtask/src/bundle.rs, never.js),
// and it measures words by a table instead of a canvas.
import { init, setPlatformAPI } from 'echarts/core';
import './parts.js';

// How wide the characters from the blank to ~ are in a plain sans serif, in hundredths of the size.
// Any other, and so every Chinese one, is as wide as the size.
const HUNDREDTHS =
  '28 28 35 56 56 89 67 19 33 33 39 58 28 33 28 28 56 56 56 56 56 56 56 56 56 56 28 28 58 58 58 ' +
  '56 102 67 67 72 72 67 61 78 72 28 50 67 56 83 72 78 67 78 72 67 61 72 67 94 67 67 61 28 28 ' +
  '28 47 56 33 56 56 50 56 56 28 56 56 22 22 50 22 83 56 56 56 56 33 50 28 56 50 72 50 50 50 33 ' +
  '26 33 58';
const WIDTHS = HUNDREDTHS.split(' ').map((width) => Number(width) / 100);
/** What ECharts takes a font without a size to have, in pixels. */
const SIZE = '12';

setPlatformAPI({
  measureText(text, font) {
    const size = parseFloat(/[\d.]+(?=px)/.exec(font)?.[0] ?? SIZE);
    let width = 0;
    for (const character of text ?? '')
      width += size * (WIDTHS[character.codePointAt(0) - 32] ?? 1);
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

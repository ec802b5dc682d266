// What a reader takes along of a chart: its picture, its table.

/** The width of a saved picture; its PNG has twice as many pixels. */
const WIDTH = 540;
const PIXELS = 2;
/** Margin and lines of text, in units of the chart's view box. */
const MARGIN = 20;
const LINE = 24;
const LETTERS = 19;
/** What the stylesheet says of a drawn thing, put into the file itself. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'font-size',
  'font-weight',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-width',
];

const escape = (words) => words.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

/** The chart as a file of its own: with title, source and the colours of now. */
function standalone(svg, title) {
  const page = getComputedStyle(document.documentElement);
  const colour = (name) => page.getPropertyValue(name).trim();
  const copy = svg.cloneNode(true);
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, at) => {
    const look = getComputedStyle(originals[at]);
    element.removeAttribute('class');
    if (element.closest('title, desc')) return;
    for (const name of LOOKS) {
      // A fill by pattern is written in the drawing, by the name it has there.
      if (name !== 'fill' || !element.hasAttribute('fill'))
        element.setAttribute(name, look.getPropertyValue(name));
    }
  });
  const { width, height } = svg.viewBox.baseVal;
  const lines = title.match(new RegExp(`.{1,${LETTERS}}`, 'gu'));
  const top = MARGIN + lines.length * LINE;
  const box = [width + 2 * MARGIN, top + height + 2.5 * MARGIN];
  const text = (words, y, size, fill) =>
    `<text x="${MARGIN}" y="${y}" font-size="${size}" fill="${colour(fill)}">${escape(words)}</text>`;
  const font = getComputedStyle(document.body).fontFamily.replace(/"/g, "'");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${Math.round((WIDTH * box[1]) / box[0])}" viewBox="0 0 ${box.join(' ')}" font-family="${font}">
<rect width="100%" height="100%" fill="${colour('--card')}"/>
${lines.map((words, at) => text(words, MARGIN + (at + 0.6) * LINE, 16, '--ink')).join('')}
<g transform="translate(${MARGIN} ${top + MARGIN / 2})">${copy.innerHTML}</g>
${text(`来源：${document.title}`, box[1] - MARGIN / 2, 10, '--muted')}
</svg>`;
}

/** Saves the chart as `svg` or `png`; fails where the browser cannot draw it. */
export async function savePicture(svg, title, form) {
  const source = standalone(svg, title);
  if (form === 'svg') return save(new Blob([source], { type: 'image/svg+xml' }), `${title}.svg`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * PIXELS;
  canvas.height = Math.round((image.height * canvas.width) / image.width);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise((done) => canvas.toBlob(done));
  save(picture, `${title}.png`);
}

/** Saves a table; the mark in front tells spreadsheets that it is UTF-8. */
export function saveCsv(table, title) {
  const quoted = (cell) => `"${cell.textContent.trim().replace(/"/g, '""')}"`;
  const lines = [...table.rows].map((row) => [...row.cells].map(quoted).join(','));
  save(new Blob(['\ufeff', lines.join('\r\n'), '\r\n'], { type: 'text/csv' }), `${title}.csv`);
}

function save(blob, name) {
  const link = document.createElement('a');
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ');
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

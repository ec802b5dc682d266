// The interactive chart: ECharts with just what the charts of a report use. It is fetched
// when a reader enlarges a chart, and draws the option that the static picture was drawn
// from, in the page's colours.
import { TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import './parts.js';

use([TooltipComponent]);

// What is a length in units of the static picture, and grows with it.
const NAMES =
  'left top right bottom width height center radius position distance offsetCenter padding ' +
  'barWidth borderWidth borderRadius symbolSize fontSize lineHeight';
const LENGTHS = new Set(NAMES.split(' '));
/** What is told of a mark, in pixels. */
const TOLD = 17;

const own = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The texture of what is planned. */
function hatch(scale) {
  const side = Math.round(5 * scale);
  const image = document.createElement('canvas');
  image.width = image.height = side;
  const pen = image.getContext('2d');
  pen.fillStyle = own('--target-soft');
  pen.fillRect(0, 0, side, side);
  pen.fillStyle = own('--target');
  pen.fillRect(0, 0, side * 0.3, side);
  return { image, imageWidth: side, imageHeight: side, repeat: 'repeat', rotation: Math.PI / 4 };
}

/** The option at a scale, in the page's colours (see src/chart/live.rs). */
function lay(value, key, scale) {
  if (typeof value === 'number') return LENGTHS.has(key) ? value * scale : value;
  if (value === 'hatch') return hatch(scale);
  if (typeof value === 'string') return value.startsWith('--') ? own(value) : value;
  if (Array.isArray(value)) return value.map((part) => lay(part, key, scale));
  if (!value || typeof value !== 'object') return value;
  const parts = Object.entries(value).map(([key, part]) => [key, lay(part, key, scale)]);
  return Object.fromEntries(parts);
}

/** Lets every mark answer; gives where each stands. */
function bind({ series }) {
  const marks = [];
  series.forEach((one, seriesIndex) => {
    one.data?.forEach((item, dataIndex) => {
      if (!(item?.mark >= 0)) return;
      one.silent = false;
      // A border alone: what is beside the mark stays readable.
      one.emphasis = { focus: 'none', itemStyle: { borderColor: own('--ink'), borderWidth: 2 } };
      marks[item.mark] = { seriesIndex, dataIndex };
    });
  });
  return marks;
}

/** Draws a chart into `place`, as wide as that is, and again when its width changes. `drawing` is
 *  one of a chart in charts.json, `told` the lines that tell of each mark. Gives how to show what
 *  is told of a mark, by its number, and how to end. */
export function draw(place, drawing, told) {
  const chart = init(place, null, { renderer: 'svg', locale: 'ZH', height: 1 });
  let marks = [];
  let width;
  let shown;
  const act = (type, mark) => chart.dispatchAction({ type, ...marks[mark] });
  const tell = () => {
    act('downplay');
    act('highlight', shown);
    act('showTip', shown);
  };
  const fit = () => {
    // When the frame comes it may be gone, or be as wide as it was.
    if (chart.isDisposed() || place.clientWidth === width) return;
    width = place.clientWidth;
    const scale = width / drawing.width;
    const option = lay(drawing.option, '', scale);
    marks = bind(option);
    const { fontFamily } = getComputedStyle(document.body);
    option.textStyle = { fontFamily };
    option.tooltip = {
      trigger: 'item',
      renderMode: 'richText',
      confine: true,
      formatter: ({ data }) => told[data?.mark] ?? '',
      backgroundColor: own('--card'),
      borderColor: own('--gold'),
      borderWidth: 1,
      padding: 12,
      textStyle: { color: own('--ink'), fontFamily, fontSize: TOLD, lineHeight: 1.6 * TOLD },
    };
    chart.resize({ width, height: drawing.height * scale });
    // By itself ECharts would look for the mark it tells of where that stood before.
    act('hideTip');
    chart.setOption(option, true);
    if (shown !== undefined) tell();
  };
  fit();
  const watch = new ResizeObserver(() => requestAnimationFrame(fit));
  watch.observe(place);
  return {
    show(mark) {
      shown = mark;
      tell();
    },
    hide() {
      shown = undefined;
      act('downplay');
      act('hideTip');
    },
    end() {
      watch.disconnect();
      chart.dispose();
    },
  };
}

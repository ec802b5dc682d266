// The interactive chart: ECharts with just what the charts of a report use.
// It is fetched when a reader enlarges a chart, and draws the option that the
// static picture was drawn from, in the page's colours.
import { BarChart, GaugeChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  MarkPointComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, registerLocale, use } from 'echarts/core';
import ZH from 'echarts/lib/i18n/langZH.js';
import { SVGRenderer } from 'echarts/renderers';

use([
  BarChart,
  GaugeChart,
  LineChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  MarkPointComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);
registerLocale('ZH', ZH);

// What the colours of an option stand for, in the order of src/chart/paint.rs:
// #e2000c is the third of these, of the eleventh mark counted from 0.
const CODE = /^#([ef][0-9a-f])([0-9a-f]{4})$/;
const COLOURS = {
  actual: '--actual',
  target: 'hatch',
  actualRing: '--actual',
  targetRing: 'hatch',
  computed: '--computed',
  arrow: '--computed',
  note: '--computed',
  value: '--ink',
  name: '--ink',
  year: '--muted',
  track: '--track',
  part1: '--actual',
  part2: '--actual',
  actualDot: '--actual',
  targetDot: '--card',
  rule: '--line',
  actualAside: '--actual',
  targetAside: '--target',
};
const ROLES = Object.keys(COLOURS);
// What is a length in units of the static picture, and grows with it.
const LENGTHS = new Set(
  'left top right bottom width height barWidth fontSize lineHeight distance offsetCenter center radius symbolSize position borderRadius padding'.split(
    ' ',
  ),
);
// Units and qualifiers beside a number, as in style/chart.css.
const SMALL = 14;
/** What is told of a mark, in pixels. */
const TOLD = 17;

const own = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function read(colour) {
  const [, role, mark] = CODE.exec(colour) ?? [];
  return role && { role: ROLES[parseInt(role, 16) - 0xe0], mark: parseInt(mark, 16) - 1 };
}

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
  return { image, repeat: 'repeat', rotation: Math.PI / 4 };
}

/** Numbers large, units and qualifiers small, words without number muted. */
function small(words) {
  const line = (words) =>
    /\d/.test(words) ? words.replace(/[^\d.,:—−]+/g, '{unit|$&}') : `{words|${words}}`;
  return words.split('\n').map(line).join('\n');
}

/** The option at a scale, in the page's colours; marks answer. */
function lay(value, key, scale) {
  if (typeof value === 'number') return LENGTHS.has(key) ? value * scale : value;
  if (Array.isArray(value)) return value.map((part) => lay(part, key, scale));
  if (typeof value === 'string') {
    const colour = COLOURS[read(value)?.role];
    if (colour) return colour === 'hatch' ? hatch(scale) : own(colour);
    return value;
  }
  if (!value || typeof value !== 'object') return value;
  const laid = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, lay(part, key, scale)]),
  );
  const { role } = read(value.color) ?? {};
  if (role === 'value') {
    if (value.formatter) laid.formatter = small(value.formatter);
    // Of its own, not that of the mark it stands beside.
    laid.opacity = 1;
    laid.rich = {
      unit: { fontSize: SMALL * scale, color: own('--ink') },
      words: { fontSize: SMALL * scale, color: own('--muted') },
    };
  }
  if (read(value.textStyle?.color)?.role === 'value') laid.text = small(value.text);
  if (role?.endsWith('Dot')) laid.opacity = 1;
  if (role === 'targetDot')
    Object.assign(laid, { borderColor: own('--target'), borderWidth: 2 * scale });
  // Marks stand on the lines that they are read against.
  if (read(value.lineStyle?.color)?.role === 'rule') laid.z = 1;
  if (role === 'target')
    Object.assign(laid, { borderColor: own('--target'), borderWidth: 1.5 * scale });
  if (role?.startsWith('part'))
    Object.assign(laid, { borderColor: own('--card'), borderWidth: 2 * scale });
  if (role === 'part1') laid.opacity = 0.7;
  return laid;
}

/** Names the mark of every piece of data that is one, and lets it answer. */
function bind(option, raw) {
  const marks = [];
  option.series.forEach((series, seriesIndex) => {
    const { data, itemStyle, progress } = raw.series[seriesIndex];
    data?.forEach((item, dataIndex) => {
      const style = item?.itemStyle ?? progress?.itemStyle ?? itemStyle;
      const mark = read(style?.color)?.mark ?? -1;
      if (mark < 0) return;
      const laid = series.data[dataIndex];
      series.data[dataIndex] = { ...(Array.isArray(laid) ? { value: laid } : laid), mark };
      series.silent = false;
      // A border alone: what is beside the mark stays readable.
      series.emphasis = { focus: 'none', itemStyle: { borderColor: own('--ink'), borderWidth: 2 } };
      marks[mark] = { seriesIndex, dataIndex };
    });
  });
  return marks;
}

/**
 * Draws a chart into `place`, as wide as that is.
 * `drawing` is one of a chart in charts.json, `told` the lines that tell of each mark,
 * `description` all of the chart in words. Gives how to show a mark by its
 * number, how to draw again in another size, and how to end.
 */
export function draw(place, drawing, told, description) {
  const chart = init(place, null, { renderer: 'svg', locale: 'ZH', height: 1 });
  let marks = [];
  const fit = () => {
    // Gone when the frame comes.
    if (chart.isDisposed()) return;
    const scale = place.clientWidth / drawing.width;
    const option = lay(drawing.option, '', scale);
    marks = bind(option, drawing.option);
    const { fontFamily } = getComputedStyle(document.body);
    option.textStyle = { fontFamily };
    option.aria = { enabled: true, label: { description } };
    option.tooltip = {
      trigger: 'item',
      renderMode: 'richText',
      confine: true,
      formatter: ({ data }) => told[data?.mark]?.join('\n') ?? '',
      backgroundColor: own('--card'),
      borderColor: own('--gold'),
      borderWidth: 1,
      padding: 12,
      textStyle: { color: own('--ink'), fontFamily, fontSize: TOLD, lineHeight: 1.6 * TOLD },
    };
    chart.resize({ width: place.clientWidth, height: drawing.height * scale });
    chart.setOption(option, true);
  };
  fit();
  return {
    fit,
    end: () => chart.dispose(),
    show(mark) {
      chart.dispatchAction({ type: 'downplay' });
      chart.dispatchAction({ type: 'highlight', ...marks[mark] });
      chart.dispatchAction({ type: 'showTip', ...marks[mark] });
    },
    hide() {
      chart.dispatchAction({ type: 'downplay' });
      chart.dispatchAction({ type: 'hideTip' });
    },
  };
}

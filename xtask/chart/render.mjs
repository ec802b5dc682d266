// Draws charts to SVG without a browser: JSON in on stdin, JSON out.
// in:  [{ "id": "gdp", "width": 320, "height": 200, "option": { … } }]
// out: ["<svg …>", …], in the same order
// One process draws all charts, because starting ECharts costs more than drawing.
import { text } from "node:stream/consumers";
import * as echarts from "echarts";

function draw({ id, width, height, option }) {
  try {
    const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height, locale: "ZH" });
    chart.setOption(option);
    const svg = chart.renderToSVGString();
    chart.dispose();
    return svg;
  } catch (error) {
    throw new Error(`${id}: ${error.message}`, { cause: error });
  }
}

const drawings = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(drawings.map(draw)));

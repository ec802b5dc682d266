// What the charts of a report use of ECharts.
import { BarChart, GaugeChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkPointComponent, TitleComponent } from 'echarts/components';
import { registerLocale, use } from 'echarts/core';
import ZH from 'echarts/lib/i18n/langZH.js';
import { SVGRenderer } from 'echarts/renderers';

use([
  BarChart,
  GaugeChart,
  LineChart,
  ScatterChart,
  GridComponent,
  MarkPointComponent,
  TitleComponent,
  SVGRenderer,
]);
registerLocale('ZH', ZH);

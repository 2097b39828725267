import type { EChartsCoreOption } from 'echarts/core';
import type { Carrier } from '@/lib/domain/overview/pareto';
import type { Look } from './look';
import { tip } from './tip';

export interface ParetoWords {
  /** Names of the bars and of the line. */
  burden: string;
  upTo: string;
  percent: (part: number) => string;
  figure: (value: number) => string;
}

/** D-pareto: a bar for each of the heaviest clients, and the line of what they carry together. */
export const paretoOption =
  (carriers: readonly Carrier[], words: ParetoWords) =>
  (look: Look): EChartsCoreOption => ({
    grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
    legend: { left: 0, top: 0 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      formatter: (points: { dataIndex: number }[]) => {
        const carrier = carriers[points[0]?.dataIndex ?? 0];
        if (!carrier) return '';
        const { name, burden, upTo } = carrier;
        return tip([name, `${words.burden}: ${words.figure(burden)}`, `${words.upTo}: ${words.percent(upTo)}`]);
      },
    },
    xAxis: {
      type: 'category',
      data: carriers.map(({ name }) => name),
      axisLabel: { rotate: 40, width: 90, overflow: 'truncate', interval: 'auto' },
    },
    yAxis: [
      { type: 'value', axisLabel: { formatter: words.figure } },
      { type: 'value', min: 0, max: 1, axisLabel: { formatter: words.percent }, splitLine: { show: false } },
    ],
    series: [
      {
        type: 'bar',
        name: words.burden,
        data: carriers.map(({ burden }) => burden),
        barMaxWidth: 36,
        itemStyle: { color: look.accent },
      },
      {
        type: 'line',
        name: words.upTo,
        yAxisIndex: 1,
        data: carriers.map(({ upTo }) => upTo),
        symbol: 'diamond',
        symbolSize: 7,
        lineStyle: { color: look.ink, width: 2 },
        itemStyle: { color: look.ink },
      },
    ],
  });

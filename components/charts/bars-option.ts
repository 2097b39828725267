import type { EChartsCoreOption } from 'echarts/core';
import type { Look } from './look';
import { tip } from './tip';

export interface BarSeries {
  name: string;
  colour: 'accent' | 'yellow' | 'red' | 'good' | 'hold' | 'quiet';
  values: readonly number[];
}

export interface Bars {
  /** What stands below (beside, if lying) the bars. */
  labels: readonly string[];
  /** The same in full, said of a bar that is pointed at. */
  titles: readonly string[];
  /** On top of each other. More than one: with patterns, so that colour is never alone. */
  series: readonly BarSeries[];
  /** How a value is written. */
  write: (value: number) => string;
  /** Bars lie, for long labels. */
  isLying?: boolean;
  /** Values are counts: no halves on the axis. */
  isCount?: boolean;
}

/** Bars, standing or lying, several kinds on top of each other. */
export const barsOption =
  ({ labels, titles, series, write, isLying = false, isCount = false }: Bars) =>
  (look: Look): EChartsCoreOption => {
    const names = {
      type: 'category',
      data: labels,
      inverse: isLying,
      axisLabel: isLying ? { width: 150, overflow: 'truncate', interval: 0 } : { hideOverlap: true },
    };
    const values = { type: 'value', minInterval: isCount ? 1 : 0, axisLabel: { formatter: write, hideOverlap: true } };
    const several = series.length > 1;
    return {
      aria: { enabled: several, label: { enabled: false }, decal: { show: several } },
      grid: { left: 8, right: 16, top: several ? 56 : 16, bottom: 8, containLabel: true },
      legend: { show: several, type: 'plain', left: 0, top: 0 },
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: 'shadow' },
        confine: true,
        formatter: (points: { dataIndex: number }[]) => {
          const place = points[0]?.dataIndex ?? 0;
          const lines = series.flatMap(({ name, values: own }) => (own[place] ? [`${name}: ${write(own[place])}`] : []));
          return tip([titles[place] ?? '', ...(lines.length > 0 ? lines : [write(0)])]);
        },
      },
      xAxis: isLying ? values : names,
      yAxis: isLying ? names : values,
      series: series.map(({ name, colour, values: data }) => ({
        type: 'bar',
        name,
        data: data.map((value) => (value === 0 ? { value, itemStyle: { borderWidth: 0 } } : value)), // a line would look like a bar
        stack: 'all',
        barMaxWidth: 36,
        itemStyle: { color: look[colour], borderColor: look.strong, borderWidth: 1 },
      })),
    };
  };

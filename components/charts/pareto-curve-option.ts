import type { EChartsCoreOption } from 'echarts/core';
import type { CurvePoint } from '@/lib/domain/overview/pareto';
import type { Look } from './look';
import { tip } from './tip';

export interface CurveWords {
  /** Names of the axes. */
  clients: string;
  burden: string;
  percent: (part: number) => string;
}

/** D-pareto for many clients: the curve of trouble, with a mark at the heaviest 20 %. @param top part (0–1) of clients that is marked */
export const paretoCurveOption =
  (curve: readonly CurvePoint[], top: CurvePoint, { clients, burden, percent }: CurveWords) =>
  (look: Look): EChartsCoreOption => {
    const part = { type: 'value', min: 0, max: 1, nameLocation: 'middle', axisLabel: { formatter: percent, hideOverlap: true } };
    return {
      grid: { left: 28, right: 20, top: 16, bottom: 28, containLabel: true },
      tooltip: {
        trigger: 'axis',
        confine: true,
        formatter: (points: { dataIndex: number }[]) => {
          const at = curve[points[0]?.dataIndex ?? 0];
          return at ? tip([`${clients}: ${percent(at.clients)}`, `${burden}: ${percent(at.burden)}`]) : '';
        },
      },
      xAxis: { ...part, name: clients, nameGap: 26 },
      yAxis: { ...part, name: burden, nameGap: 42 },
      series: [
        {
          type: 'line',
          data: curve.map((at) => [at.clients, at.burden]),
          showSymbol: false,
          lineStyle: { color: look.accent, width: 3 },
          itemStyle: { color: look.accent },
          areaStyle: { color: look.wash },
          markPoint: {
            symbol: 'circle',
            symbolSize: 12,
            itemStyle: { color: look.ink },
            label: {
              position: 'right',
              color: look.ink,
              fontWeight: 600,
              formatter: `${percent(top.clients)} → ${percent(top.burden)}`,
            },
            data: [{ coord: [top.clients, top.burden] }],
          },
        },
      ],
    };
  };

import type { EChartsCoreOption } from 'echarts/core';
import type { Look } from '@/components/charts/look';
import { tip } from '@/components/charts/tip';
import type { Mark, MarkKind } from '@/lib/domain/overview/client-marks';
import type { PointsAt } from '@/lib/domain/overview/points-over-time';

/** A mark with its place on the curve. */
type PlacedMark = Mark & { points: number };

interface PointsDrawing {
  curve: readonly PointsAt[];
  marks: readonly PlacedMark[];
  /** Points from which something is suggested, with their words. */
  lines: readonly { points: number; label: string }[];
  /** Lines of text beside a place of the curve. */
  tell: (at: number, points: number) => string[];
  date: (at: number) => string;
}

/** Shape and colour of a mark: the shape and its number say it without the colour. */
const SHAPE: Record<MarkKind, { symbol: string; colour: 'accent' | 'yellow' | 'red' | 'hold' | 'good' | 'paper' }> = {
  talk: { symbol: 'circle', colour: 'accent' },
  'yellow-planned': { symbol: 'rect', colour: 'paper' },
  'yellow-told': { symbol: 'rect', colour: 'yellow' },
  hold: { symbol: 'diamond', colour: 'hold' },
  'hold-released': { symbol: 'diamond', colour: 'good' },
  red: { symbol: 'rect', colour: 'red' },
  parted: { symbol: 'triangle', colour: 'red' },
};

/** The curve of a client's points, the marks on it numbered as in the list below, and the lines from which something is suggested. */
export const pointsOption =
  ({ curve, marks, lines, tell, date }: PointsDrawing) =>
  (look: Look): EChartsCoreOption => ({
    grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      confine: true,
      formatter: (found: { value: [number, number] }[]) => {
        const [at, points] = found[0]?.value ?? [0, 0];
        return tip(tell(at, points));
      },
    },
    xAxis: { type: 'time', axisLabel: { formatter: date, hideOverlap: true } },
    yAxis: {
      type: 'value',
      min: 0,
      max: Math.ceil(Math.max(...curve.map(({ points }) => points), ...lines.map(({ points }) => points)) + 1),
    },
    series: [
      {
        type: 'line',
        data: curve.map(({ at, points }) => [at, points]),
        showSymbol: false,
        lineStyle: { width: 2, color: look.accent },
        itemStyle: { color: look.accent },
        areaStyle: { color: look.wash, opacity: 0.6 },
        markLine: {
          silent: true,
          symbol: 'none',
          data: lines.map(({ points, label }) => ({
            yAxis: points,
            lineStyle: { color: look.strong, type: 'dashed' },
            label: { formatter: label, position: 'insideStartTop', color: look.quiet },
          })),
        },
      },
      {
        type: 'scatter',
        symbolSize: 20,
        z: 5,
        data: marks.map(({ kind, at, points }, index) => ({
          value: [at, points],
          symbol: SHAPE[kind].symbol,
          itemStyle: { color: look[SHAPE[kind].colour], borderColor: look.ink, borderWidth: 1, opacity: 1 },
          label: {
            show: true,
            position: 'top',
            distance: 2,
            formatter: String(index + 1),
            color: look.ink,
            fontWeight: 'bold',
          },
        })),
      },
    ],
  });

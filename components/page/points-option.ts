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

interface MarkLook {
  symbol: string;
  colour: 'accent' | 'yellow' | 'red' | 'hold' | 'good' | 'paper';
  /** Of the number on it: readable on that colour, light and dark. */
  text: (look: Look) => string;
}

const onInk = ({ paper }: Look): string => paper;
const onPaper = ({ ink }: Look): string => ink;
const onYellow = (): string => '#1f2328';
const onRed = (): string => '#ffffff';

/** Shape and colour of a mark: the shape and its number say it without the colour. */
const LOOKS: Record<MarkKind, MarkLook> = {
  talk: { symbol: 'circle', colour: 'accent', text: onInk },
  'yellow-planned': { symbol: 'rect', colour: 'paper', text: onPaper },
  'yellow-told': { symbol: 'rect', colour: 'yellow', text: onYellow },
  hold: { symbol: 'diamond', colour: 'hold', text: onInk },
  'hold-released': { symbol: 'diamond', colour: 'good', text: onInk },
  red: { symbol: 'rect', colour: 'red', text: onRed },
  parted: { symbol: 'triangle', colour: 'red', text: onRed },
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
            label: { formatter: label, position: 'insideEndTop', color: look.quiet },
          })),
        },
      },
      {
        type: 'scatter',
        symbolSize: 24,
        z: 5,
        data: marks.map(({ kind, at, points }, index) => ({
          value: [at, points],
          symbol: LOOKS[kind].symbol,
          itemStyle: { color: look[LOOKS[kind].colour], borderColor: look.ink, borderWidth: 1, opacity: 1 },
          label: {
            show: true,
            position: 'inside',
            formatter: String(index + 1),
            color: LOOKS[kind].text(look),
            fontWeight: 'bold',
          },
        })),
      },
    ],
  });

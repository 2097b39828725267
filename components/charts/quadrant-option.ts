import type { EChartsCoreOption } from 'echarts/core';
import { QUADRANTS, type Quadrant } from '@/lib/domain/overview/quadrants';
import type { Drawn } from '@/lib/domain/overview/thinned';
import type { Look } from './look';
import { spread } from '@/lib/domain/overview/spread';
import { tip } from './tip';

export interface QuadrantPicture {
  drawn: readonly Drawn[];
  valueBorder: number;
  burdenBorder: number;
}

export interface QuadrantWords {
  value: string;
  burden: string;
  names: Record<Quadrant, string>;
  /** A value on the axis. */
  short: (value: number) => string;
  figure: (value: number) => string;
  /** What is said of a client. */
  lines: (client: Drawn) => string[];
}

/** Shape and colour of each quadrant's points: one tells them apart without the other. */
const POINTS = {
  'worth-it': { symbol: 'circle', colour: 'good' },
  important: { symbol: 'diamond', colour: 'hold' },
  easy: { symbol: 'rect', colour: 'quiet' },
  why: { symbol: 'triangle', colour: 'danger' },
} as const satisfies Record<Quadrant, { symbol: string; colour: keyof Look }>;

/** Where each quadrant's name stands: at its outer side, on top, as many clients lie at the bottom. */
const CORNERS = {
  'worth-it': 'insideTopRight',
  important: 'insideTopRight',
  easy: 'insideTopLeft',
  why: 'insideTopLeft',
} as const;

/** From so many points of a series they are drawn in one stroke: thousands stay quick, and lose only their highlight. */
const MANY = 400;

/** Part of the height that is left to the names at the top: the heaviest clients lie below them. */
const HEAD = 0.1;

const extent = (numbers: readonly number[]): [least: number, most: number] =>
  numbers.reduce<[number, number]>(([least, most], one) => [Math.min(least, one), Math.max(most, one)], [0, 0]);

/** The clients of each quadrant, in the order in which they are drawn. */
export const byQuadrant = (placed: readonly Drawn[]): Record<Quadrant, Drawn[]> =>
  Object.fromEntries(QUADRANTS.map((id) => [id, placed.filter(({ quadrant }) => quadrant === id)])) as Record<Quadrant, Drawn[]>;

/** A scale for numbers with this dividing line, and the ends of its axis. */
function axisOf(numbers: readonly number[], border: number, unit: number) {
  const scale = spread(unit);
  const [least, most] = extent([...numbers, border]);
  const room = (scale.to(most) - scale.to(least)) * 0.06 || 1;
  return {
    ...scale,
    min: scale.to(least) - room,
    max: scale.to(most) + room,
    hasLoss: least < 0,
    marks: scale.ticks(least, most),
  };
}

/** D-pareto: value to the right, burden upwards, the dividing lines, and a name in every corner. */
export const quadrantOption =
  ({ drawn: placed, valueBorder, burdenBorder }: QuadrantPicture, words: QuadrantWords) =>
  (look: Look): EChartsCoreOption => {
    const groups = byQuadrant(placed);
    const values = placed.map(({ value }) => value);
    const x = axisOf(values, valueBorder, Math.abs(valueBorder) || 1);
    const y = axisOf(
      placed.map(({ burden }) => burden),
      burdenBorder,
      burdenBorder,
    );
    const [left, right] = [x.min, x.to(valueBorder)];
    y.max += (y.max - y.min) * HEAD;
    const [low, high] = [y.min, y.to(burdenBorder)];
    const area = (id: Quadrant) => {
      const isValuable = id === 'worth-it' || id === 'important';
      const isHeavy = id === 'important' || id === 'why';
      return [
        {
          name: words.names[id],
          coord: [isValuable ? right : left, isHeavy ? high : low],
          label: { position: CORNERS[id] },
        },
        { coord: [isValuable ? x.max : right, isHeavy ? y.max : high] },
      ];
    };
    const axis = (side: typeof x, name: string, write: (value: number) => string) => ({
      type: 'value',
      name,
      nameLocation: 'middle',
      min: side.min,
      max: side.max,
      axisLine: { show: true, onZero: false },
      splitLine: { show: false },
      axisTick: { customValues: side.marks },
      axisLabel: { customValues: side.marks, formatter: (place: number) => write(side.from(place)), hideOverlap: true },
    });
    const few = placed.length < 500;
    return {
      grid: { left: 28, right: 16, top: 64, bottom: 28, containLabel: true },
      legend: { left: 0, top: 0, itemGap: 12, itemWidth: 12, itemHeight: 12 },
      tooltip: {
        trigger: 'item',
        confine: true,
        formatter: ({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) => {
          const client = groups[QUADRANTS[seriesIndex] ?? 'easy'][dataIndex];
          return client ? tip(words.lines(client)) : '';
        },
      },
      xAxis: { ...axis(x, words.value, words.short), nameGap: 26 },
      yAxis: { ...axis(y, words.burden, words.figure), nameGap: 32 },
      series: QUADRANTS.map((id, place) => ({
        type: 'scatter',
        name: words.names[id],
        symbol: POINTS[id].symbol,
        symbolSize: few ? 11 : 7,
        itemStyle: { color: look[POINTS[id].colour], opacity: few ? 0.85 : 0.5 },
        emphasis: { scale: 1.8, itemStyle: { opacity: 1, borderColor: look.ink, borderWidth: 2 } },
        large: groups[id].length > MANY,
        largeThreshold: MANY,
        cursor: 'pointer',
        data: groups[id].map(({ value, burden }) => [x.to(value), y.to(burden)]),
        ...(place === QUADRANTS.length - 1 && {
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            lineStyle: { color: look.strong, type: 'dashed' },
            data: [
              { xAxis: right },
              { yAxis: high },
              // Where a client costs more than it brings.
              ...(x.hasLoss ? [{ xAxis: 0, lineStyle: { type: 'dotted' } }] : []),
            ],
          },
          markArea: {
            silent: true,
            z: 10,
            itemStyle: { color: 'transparent' },
            label: {
              color: look.ink,
              fontFamily: look.font,
              fontSize: 12,
              fontWeight: 600,
              lineHeight: 15,
              width: 105,
              overflow: 'break',
              textBorderColor: look.paper, // readable over points, and hides none
              textBorderWidth: 3,
              padding: 2,
            },
            data: QUADRANTS.map(area),
          },
        }),
      })),
    };
  };

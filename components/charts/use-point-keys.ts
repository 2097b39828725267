import type { ECharts } from 'echarts/core';
import { type KeyboardEvent, useState } from 'react';

/** Something of a chart that can be pointed at. */
export interface ChartPoint {
  /** Place of its series among those drawn, and its own in the series' data. */
  series: number;
  index: number;
  /** What is said of it, e.g. "Acme GmbH: value €12,000, burden 8". */
  name: string;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
};

/** The point at which a key leads; undefined: the key means nothing here. */
function nextPlace(key: string, place: number, last: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = STEPS[key];
  return step === undefined ? undefined : Math.min(last, Math.max(0, place + step));
}

/** Arrow keys, Home and End go through the points of a chart and show each; Enter picks it, Escape lets go. `said`: the one stood on. */
export function usePointKeys(
  chart: ECharts | undefined,
  points: readonly ChartPoint[] = [],
  onPick?: (point: ChartPoint) => void,
) {
  const [place, setPlace] = useState(-1);
  const current = points[place];
  const leave = () => {
    chart?.dispatchAction({ type: 'hideTip' });
    chart?.dispatchAction({ type: 'downplay' });
    setPlace(-1);
  };
  const show = ({ series, index }: ChartPoint) => {
    chart?.dispatchAction({ type: 'downplay' });
    chart?.dispatchAction({ type: 'highlight', seriesIndex: series, dataIndex: index });
    chart?.dispatchAction({ type: 'showTip', seriesIndex: series, dataIndex: index });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return leave();
    if (event.key === 'Enter' && current && onPick) return onPick(current);
    const next = nextPlace(event.key, place, points.length - 1);
    const point = next === undefined ? undefined : points[next];
    if (next === undefined || !point) return;
    event.preventDefault(); // the page would scroll
    setPlace(next);
    show(point);
  };
  return { said: current?.name, onKeyDown, onBlur: leave };
}

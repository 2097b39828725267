import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { type RefObject, useEffect, useState } from 'react';
import type { Look } from './look';
import { themeOf } from './theme';

/** False where nothing can be drawn (a browser that forbids it): the table and the words remain. */
const canDraw = (): boolean => typeof CanvasRenderingContext2D !== 'undefined';

/**
 * Draws into `host` and keeps its size. The library is loaded when the first chart is seen.
 * @param option what to draw; must be the same object until something changes
 * @returns the drawing, once it stands
 */
export function useDrawing(
  host: RefObject<HTMLElement | null>,
  look: Look | undefined,
  option: EChartsCoreOption | undefined,
): ECharts | undefined {
  const [chart, setChart] = useState<ECharts>();
  useEffect(() => {
    let made: ECharts | undefined;
    let isGone = false;
    const size = new ResizeObserver(() => made?.resize());
    const begin = async (element: HTMLElement) => {
      const { init } = await import('./echarts');
      if (isGone) return;
      made = init(element, null, { renderer: 'canvas' });
      size.observe(element);
      setChart(made);
    };
    if (host.current && canDraw()) void begin(host.current);
    return () => {
      isGone = true;
      size.disconnect();
      made?.dispose();
      setChart(undefined);
    };
  }, [host]);
  useEffect(() => {
    if (!chart || !look || !option || chart.isDisposed()) return;
    chart.setTheme(themeOf(look));
    chart.setOption({ animation: !look.isStill, animationDuration: 300, ...option }, { notMerge: true });
  }, [chart, look, option]);
  return chart;
}

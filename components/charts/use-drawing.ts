import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { type RefObject, useEffect, useState } from 'react';
import type * as Library from './echarts';
import type { Look } from './look';
import { themeOf } from './theme';

/** False where nothing can be drawn (a browser that forbids it): the table and the words remain. */
const canDraw = (): boolean => typeof CanvasRenderingContext2D !== 'undefined';

/** The drawing library, loaded when the first chart is seen; undefined until then. */
function useLibrary(): typeof Library | undefined {
  const [library, setLibrary] = useState<typeof Library>();
  useEffect(() => {
    if (canDraw()) void import('./echarts').then(setLibrary);
  }, []);
  return library;
}

/**
 * Draws into `host` and keeps its size.
 * @param option what to draw; must be the same object until something changes
 * @returns the drawing, once it stands
 */
export function useDrawing(
  host: RefObject<HTMLElement | null>,
  look: Look | undefined,
  option: EChartsCoreOption | undefined,
): ECharts | undefined {
  const library = useLibrary();
  const [chart, setChart] = useState<ECharts>();
  useEffect(() => {
    const element = host.current;
    if (!library || !look || !option || !element) return undefined;
    // Made anew and at once: a change of theme reaches every part, and what is printed is drawn before the browser takes its picture.
    const made = library.init(element, themeOf(look), { renderer: 'canvas' });
    made.setOption({ animation: !look.isStill, animationDuration: 300, ...option });
    const size = new ResizeObserver(() => made.resize());
    size.observe(element);
    setChart(made);
    return () => {
      size.disconnect();
      made.dispose();
      setChart(undefined);
    };
  }, [host, library, look, option]);
  return chart;
}

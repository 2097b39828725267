import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type * as Library from './echarts';
import type { Look } from './look';
import { themeOf } from './theme';

/** False where nothing can be drawn (a browser that forbids it): the table and the words remain. */
const canDraw = (): boolean => typeof CanvasRenderingContext2D !== 'undefined';

/** Width in px of what is printed: text keeps the size of the text around it. */
const PAPER = 660;

/** Charts of a page come one after the other: all at once would hold it up. */
let turn: Promise<unknown> = Promise.resolve();
const inTurn = (): Promise<unknown> => (turn = turn.then(() => new Promise((resolve) => setTimeout(resolve))));

/** The drawing library, loaded when the first chart is seen; undefined until then. */
function useLibrary(): typeof Library | undefined {
  const [library, setLibrary] = useState<typeof Library>();
  useEffect(() => {
    let isWanted = canDraw();
    if (isWanted) void import('./echarts').then((loaded) => inTurn().then(() => isWanted && setLibrary(loaded)));
    return () => {
      isWanted = false;
    };
  }, []);
  return library;
}

interface Drawing {
  element: HTMLElement;
  look: Look;
  chart: ECharts;
  end: () => void;
}

function drawingIn(element: HTMLElement, look: Look, library: typeof Library): Drawing {
  const paper = look.isPaper && { width: Math.min(PAPER, element.clientWidth), height: element.clientHeight };
  const chart = library.init(element, themeOf(look), { renderer: 'canvas', ...paper });
  const size = new ResizeObserver(() => chart.resize());
  if (!look.isPaper) size.observe(element);
  const end = () => {
    size.disconnect();
    chart.dispose();
  };
  return { element, look, chart, end };
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
  const drawing = useRef<Drawing>(undefined);
  const [chart, setChart] = useState<ECharts>();
  useEffect(() => {
    const element = host.current;
    if (!library || !look || !option || !element) return;
    const known = drawing.current;
    if (known?.look === look && known.element === element) {
      known.chart.setOption({ ...option, animation: false }, { notMerge: true }); // nothing moves under the eyes of whoever reads
      return;
    }
    // Made anew and at once: a change of theme reaches every part, and what is printed is drawn before the browser takes its picture.
    known?.end();
    const made = drawingIn(element, look, library);
    made.chart.setOption({ animation: !look.isStill, animationDuration: 300, ...option });
    drawing.current = made;
    setChart(made.chart);
  }, [host, library, look, option]);
  useEffect(
    () => () => {
      drawing.current?.end();
      drawing.current = undefined;
    },
    [],
  );
  return chart;
}

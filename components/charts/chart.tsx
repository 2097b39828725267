import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useMemo, useRef } from 'react';
import styles from './chart.module.css';
import type { Look } from './look';
import { type ChartPoint, usePointKeys } from './use-point-keys';
import { useDrawing } from './use-drawing';
import { useLook } from './use-look';

export type { ChartPoint, Look };

export interface ChartProps {
  /** What the picture shows, in a sentence: read out in its place. */
  label: string;
  /** What to draw, in the colours of the theme; the same function until something changes (useCallback). */
  option: (look: Look) => EChartsCoreOption;
  /** Height in px. */
  height?: number;
  /** Points that the arrow keys go through, in this order. Without them the picture takes no focus: its table says the same. */
  points?: readonly ChartPoint[] | undefined;
  /** A point was clicked, or Enter pressed on it. */
  onPick?: ((point: ChartPoint) => void) | undefined;
}

/** A chart on a canvas. Colours, type and movement follow the page; beside it belongs a table that says the same. */
export function Chart({ label, option, height = 320, points, onPick }: ChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const look = useLook(host);
  const drawn = useMemo(() => look && option(look), [look, option]);
  const chart = useDrawing(host, look, drawn);
  const { said, ...keys } = usePointKeys(chart, points, onPick);
  useEffect(() => {
    if (!chart || !onPick) return undefined;
    const pick = ({ seriesIndex, dataIndex }: { seriesIndex?: number; dataIndex?: number }) => {
      const point = points?.find(({ series, index }) => series === seriesIndex && index === dataIndex);
      if (point) onPick(point);
    };
    chart.on('click', pick);
    return () => void (chart.isDisposed() || chart.off('click', pick));
  }, [chart, points, onPick]);
  return (
    <div className={styles.chart}>
      {points ? (
        <div
          {...keys}
          ref={host}
          role="application"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys go through its points
          tabIndex={0}
          aria-label={label}
          className={styles.canvas}
          style={{ height }}
          data-pickable={onPick && ''}
        />
      ) : (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a canvas is drawn into it
        <div ref={host} role="img" aria-label={label} className={styles.canvas} style={{ height }} />
      )}
      {points && (
        <output aria-live="polite" className={styles.said}>
          {said}
        </output>
      )}
    </div>
  );
}

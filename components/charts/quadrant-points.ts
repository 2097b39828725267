import { QUADRANTS } from '@/lib/domain/overview/quadrants';
import type { Drawn } from '@/lib/domain/overview/thinned';
import type { ChartPoint } from './chart';
import { byQuadrant } from './quadrant-option';

/** A point of the picture, and the client it stands for. */
export interface ClientPoint extends ChartPoint {
  id: string;
}

/**
 * Points of the clients in the order given, each with its place among those drawn. What is said of one is made when it is stood
 * on: written out for thousands it would hold up the page.
 */
export function quadrantPoints(drawn: readonly Drawn[], say: (client: Drawn) => string): ClientPoint[] {
  const groups = byQuadrant(drawn);
  const places = new Map(QUADRANTS.flatMap((id, series) => groups[id].map((one, index) => [one, { series, index }] as const)));
  return drawn.flatMap((one) => {
    const place = places.get(one);
    if (!place) return [];
    return [
      {
        ...place,
        id: one.id,
        get name() {
          return say(one);
        },
      },
    ];
  });
}

import type { BadgeMore } from '@/lib/badge/more';
import type { MarksHand } from '@/lib/badge/marks-hand';
import { loadPart } from '@/lib/messages/from-page';
import type { pageMarks } from './page-marks';
import type { postGuard } from './guard';

/**
 * What a page is given only once it needs it: `parts/<name>.js` (scripts/system-bundles.ts makes one of each file in parts/),
 * run by the worker in this frame, hands itself over by the globals of the isolated world.
 */
export interface Parts {
  /** Menu and card of the badge. */
  more: typeof BadgeMore;
  /** Marks at links to other records. */
  marks: typeof pageMarks;
  /** Card at a marked link. */
  hand: typeof MarksHand;
  /** Stands before calls and messages to a client with a card. */
  guard: typeof postGuard;
}

declare global {
  var sidelineParts: Partial<Parts> | undefined;
}

/** Fetches a part; the second time it is there. @throws Error if the worker could not run it here */
export async function part<N extends keyof Parts>(name: N): Promise<Parts[N]> {
  if (!globalThis.sidelineParts?.[name]) await loadPart(name);
  const made = globalThis.sidelineParts?.[name];
  if (!made) throw new Error(`Sideline: no parts/${name}.js`);
  return made;
}

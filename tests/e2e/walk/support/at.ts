import type { View } from '../../drivers/view.ts';
import type { Words } from './words.ts';

/** Where a step is taken: a page of Sideline (side panel, popup, settings) and the words it speaks. */
export interface At {
  view: View;
  t: Words;
}

import type { View } from '../drivers/view.ts';
import { choose, containing, listToHang, unfold } from '../walk/support/fields.ts';
import { wordsOf } from '../walk/support/words.ts';

/** A step on the way to a view, by the keys of the words that stand on the controls. */
export type Step =
  | { press: string; in?: string }
  | { named: RegExp }
  | { css: string }
  | { menu: string; entry: string; in?: string }
  | { unfold: string }
  | { choose: string; option: string }
  | { key: string }
  | { type: string };

const t = wordsOf('en');

/** Takes a step in a page that speaks English. `in`: the region in which the control stands. Where several fit, the first. */
export async function take(view: View, step: Step): Promise<void> {
  if ('key' in step) return view.press(step.key);
  if ('type' in step) return view.surface.type(step.type);
  if ('unfold' in step) return unfold(view, containing(t(step.unfold)));
  if ('named' in step) return view.role('button', step.named).first.click();
  if ('css' in step) return view.css(step.css).first.click();
  if ('choose' in step) return choose(view, t(step.choose), t(step.option));
  const where = step.in ? view.role('region', t(step.in)).within : view;
  if ('press' in step) return where.role('button', t(step.press)).first.click();
  await where.role('button', t(step.menu)).first.click();
  await listToHang(view);
  await view.role('menuitem', t(step.entry)).click();
}

import type { At } from './at.ts';
import { takeFromMenu } from './fields.ts';

/** What stands in the menu beside "Log a note", as its words are named in `client:actions`. */
export type MoreAction = 'hold' | 'remedy' | 'red' | 'link' | 'profile' | 'agreement';

/** From the overview of a client. */
export function moreActions({ view, t }: At, action: MoreAction): Promise<void> {
  const actions = view.role('region', t('client:actions.title')).within;
  return takeFromMenu(view, actions, t('client:actions.more'), t(`client:actions.${action}`));
}

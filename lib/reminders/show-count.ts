import { createI18n, uiLanguage } from '@/lib/i18n/i18n';
import { isUncounted } from '@/lib/domain/reminders/count-text';
import { dueCountItem } from '@/lib/settings/due-count';
import type { Settings } from '@/lib/settings/settings';
import { setToolbarCount } from '@/lib/sites/toolbar-count';
import type { ProjectContext } from '@/lib/store/client-row';
import { waitingItems } from '@/lib/store/repositories/waiting-clients';

/** More than this is "99+". */
const WAITING = 100;

/** Says on the toolbar's button how many things are due or wait for an answer, and tells the pages how many are due. */
export async function showCount(
  due: number,
  { policy, now }: ProjectContext,
  { language }: Pick<Settings, 'language'>,
): Promise<void> {
  if ((await dueCountItem.getValue()) !== due) await dueCountItem.setValue(due);
  const waiting = (await waitingItems(policy, now, WAITING)).length;
  const t = createI18n(uiLanguage(language, navigator.languages)).getFixedT(null, 'reminders');
  const count = due + waiting;
  await setToolbarCount(count, isUncounted(count) ? t('toolbarMany') : t('toolbar', { count }));
}

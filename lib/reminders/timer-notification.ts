import type { RunningTimer } from '@/lib/domain/timer';
import { createI18n, uiLanguage } from '@/lib/i18n/i18n';
import type { Settings } from '@/lib/settings/settings';
import { getClient } from '@/lib/store/repositories/clients';
import type { Notification } from './notification';

/** Says all that a press on it needs, and is no reminder's id (notification.ts). */
const PREFIX = 'timer:';

/** The client that a notification of the timer is about; undefined if it is none. @param id of the notification */
export const clientOfTimer = (id: string): string | undefined =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length).split(':', 1)[0] : undefined;

/** What the browser shows. It names the client only if the user wants that: the screen may be shared. */
export async function timerNotification(
  news: 'stopped' | 'cap',
  { client, startedAt }: RunningTimer,
  { language, notifyNames }: Pick<Settings, 'language' | 'notifyNames'>,
): Promise<Notification> {
  const t = createI18n(uiLanguage(language, navigator.languages)).getFixedT(null, 'worth');
  const name = notifyNames ? (await getClient(client))?.name : undefined;
  return { id: `${PREFIX}${client}:${news}:${startedAt}`, title: name ?? t('timer.title'), message: t(`timer.told.${news}`) };
}

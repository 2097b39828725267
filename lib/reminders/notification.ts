import { createI18n, uiLanguage } from '@/lib/i18n/i18n';
import { reminderKey } from '@/lib/domain/reminders/reminder';
import type { ClientReminder } from '@/lib/store/due-reminders';
import type { Settings } from '@/lib/settings/settings';

/** What the browser shows. The id says all that a press on it needs: the worker that made it may be gone by then. */
export interface Notification {
  id: string;
  title: string;
  message: string;
}

type Words = Pick<Settings, 'language' | 'notifyNames'>;

const wordsOf = ({ language }: Words) => createI18n(uiLanguage(language, navigator.languages)).getFixedT(null, 'reminders');

const idOf = (reminder: ClientReminder, several: boolean): string =>
  new URLSearchParams({
    client: reminder.client,
    ...(reminder.isCase && { red: reminder.ref }),
    key: several ? 'several' : reminderKey(reminder),
  }).toString();

/** One reminder. It names the client only if the user wants that (the screen may be shared), and never says what the matter is. */
export function notificationOf(reminder: ClientReminder, settings: Words): Notification {
  const t = wordsOf(settings);
  const title = settings.notifyNames ? reminder.name : t('title');
  return { id: idOf(reminder, false), title, message: t(`kind.${reminder.kind}`) };
}

/** Several at once, after a holiday or an import: one notification, which leads to the list. */
export function notificationOfAll(reminders: readonly [ClientReminder, ...ClientReminder[]], settings: Words): Notification {
  const t = wordsOf(settings);
  return { id: idOf(reminders[0], true), title: t('title'), message: t('several', { count: reminders.length }) };
}

/** What a notification leads to; null if it is none of ours. */
export function targetOf(id: string): { client: string; red: string | undefined; key: string } | null {
  const query = new URLSearchParams(id);
  const [client, key] = [query.get('client'), query.get('key')];
  return client && key ? { client, red: query.get('red') ?? undefined, key } : null;
}

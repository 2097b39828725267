import { createI18n, uiLanguage } from '@/lib/i18n/i18n';
import { isUncounted } from '@/lib/domain/reminders/count-text';
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

const idOf = (reminder: ClientReminder): string =>
  new URLSearchParams({
    client: reminder.client,
    ...(reminder.isCase && { red: reminder.ref }),
    key: reminderKey(reminder),
  }).toString();

/** Leads to the list. One for all: a later one takes the place of an earlier one that still stands. */
const SEVERAL = 'key=several';

/** One reminder. It names the client only if the user wants that (the screen may be shared), and never says what the matter is. */
export function notificationOf(reminder: ClientReminder, settings: Words): Notification {
  const t = wordsOf(settings);
  const title = settings.notifyNames ? reminder.name : t('title');
  return { id: idOf(reminder), title, message: t(`kind.${reminder.kind}`) };
}

/** Several at once, after a holiday or an import: one notification, which leads to the list. */
export function notificationOfAll(count: number, settings: Words): Notification {
  const t = wordsOf(settings);
  return { id: SEVERAL, title: t('title'), message: isUncounted(count) ? t('severalMany') : t('several', { count }) };
}

/** What a notification leads to; null if it is none of ours. */
export function targetOf(id: string): 'several' | { client: string; red: string | undefined; key: string } | null {
  if (id === SEVERAL) return 'several';
  const query = new URLSearchParams(id);
  const [client, key] = [query.get('client'), query.get('key')];
  return client && key ? { client, red: query.get('red') ?? undefined, key } : null;
}

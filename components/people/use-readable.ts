import { useNames } from '@/components/cards/form';
import { describeEvent } from '@/components/client/history/describe-event';
import { useEventWords } from '@/components/client/history/event-words';
import { toldEvents } from '@/components/client/history/told-events';
import { useWords } from '@/components/ui';
import { parseEvent } from '@/lib/domain/parse-event';
import type { AnyEvent } from '@/lib/schema/event';
import type { ReadableEntry } from '@/lib/store/hooks/use-client-file';

/** Says a history in words, oldest first, for whoever reads a file without Sideline. */
export function useReadable(): (events: readonly AnyEvent[]) => ReadableEntry[] {
  const { t, wordOf } = useWords();
  const words = useEventWords();
  const names = useNames();
  const entryOf = (event: AnyEvent): ReadableEntry => {
    const known = parseEvent(event);
    const head = { at: new Date(event.at).toISOString(), who: names.author(event.author) };
    if (!known) return { ...head, title: t('client:history.unknown'), texts: [event.type] };
    const told = wordOf(`client:event.${event.type.replaceAll('.', '-')}`) ?? event.type;
    if (known.type === 'note.logged' || known.type === 'note.corrected') {
      const { category, severity, what, happenedAt } = known.body;
      const degree = wordOf(`domain:severity.${severity}.name`) ?? String(severity);
      const title = `${told}: ${names.category(category)}, ${degree}, ${words.formats.date(happenedAt)}`;
      return { ...head, title, texts: [what] };
    }
    const { title, facts, texts } = describeEvent(known, words);
    return { ...head, title: title ?? told, texts: [...texts, ...facts] };
  };
  return (events) => toldEvents(events).toReversed().map(entryOf);
}

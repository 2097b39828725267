import { useNames } from '@/components/cards/form/use-names';
import { UserText, useWords } from '@/components/ui';
import { parseEvent } from '@/lib/domain/parse-event';
import type { AnyEvent } from '@/lib/schema/event';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { describeEvent } from './describe-event';
import { useEventWords } from './event-words';
import styles from './history.module.css';
import { ReactionEntry } from './reaction-entry';
import { isReaction } from './told-events';
import { WhoWhen } from './who-when';

/** One event that is no note. An event of a newer version is kept and named as such, never interpreted. */
export function EventEntry({ event, view }: { event: AnyEvent; view: ClientView }) {
  const { t, wordOf } = useWords();
  const words = useEventWords();
  const names = useNames();
  const known = parseEvent(event);
  if (!known) {
    return (
      <>
        <span className={styles.title}>{t('client:history.unknown')}</span>
        <p className={styles.meta}>{t('client:history.unknownText', { type: event.type })}</p>
        <WhoWhen author={event.author} at={event.at} />
      </>
    );
  }
  const red = isReaction(event) && view.state.reds.find(({ ref }) => ref === event.ref);
  if (red && known.type === 'case.item') return <ReactionEntry event={known} view={view} red={red} />;
  const { title, facts: own, texts } = describeEvent(known, words);
  const about = view.state.notes.find(({ ref }) => ref === event.ref)?.body;
  const facts = about ? [`${names.category(about.category)}, ${words.formats.date(about.happenedAt)}`, ...own] : own;
  return (
    <>
      <span className={styles.title}>{title ?? wordOf(`client:event.${event.type.replaceAll('.', '-')}`)}</span>
      {texts.map((text, index) => (
        // eslint-disable-next-line react/no-array-index-key -- texts of one event have no other identity and never move
        <UserText key={index} block>
          {text}
        </UserText>
      ))}
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      <WhoWhen author={event.author} at={event.at} />
    </>
  );
}

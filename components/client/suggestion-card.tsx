import { announce, Button, RefusalText, Row, usePanelView, useWords } from '@/components/ui';
import type { Suggestion } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import type { Subject } from './subject';
import styles from './suggestion-card.module.css';
import { useSuggestionWords } from './use-suggestion-words';
import { useSubjectCommands } from './use-subject-commands';
import { viewOfAction } from './view-of-action';

export interface SuggestionCardProps {
  subject: Subject;
  suggestion: Suggestion;
  view: ClientView;
}

/** One suggestion: what, why with the numbers, the button that does it, and "not now" until the next note. */
export function SuggestionCard({ subject, suggestion, view }: SuggestionCardProps) {
  const { t } = useWords();
  const words = useSuggestionWords();
  const open = usePanelView((state) => state.open);
  const { run, isPending, refusal } = useSubjectCommands(subject);
  const { or, notes } = suggestion;
  const ways = [suggestion, ...(or ? [{ ...or, notes }] : [])].flatMap((way) => {
    const target = viewOfAction(way, view.state);
    return target && way.action ? [{ target, action: way.action }] : [];
  });

  async function hush() {
    const result = await run('hushSuggestion', { rule: suggestion.rule });
    if (result.ok) announce(t('client:suggestions.hushed'));
  }
  return (
    <article className={styles.card} aria-label={words.title(suggestion)}>
      <h3>{words.title(suggestion)}</h3>
      <ul className={styles.reasons}>
        {words.reasons(suggestion).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <RefusalText refusal={refusal} />
      <Row>
        {ways.map(({ target, action }) => (
          <Button key={action} onPress={() => open(target)}>
            {t(`client:suggestions.do.${action}`)}
          </Button>
        ))}
        <Button tone="quiet" isPending={isPending} onPress={() => void hush()}>
          {t('client:suggestions.notNow')}
        </Button>
      </Row>
    </article>
  );
}

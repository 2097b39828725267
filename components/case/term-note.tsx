import { useDue } from '@/components/cards/use-due';
import { useWords } from '@/components/ui';
import { termFacts } from '@/lib/domain/case/term-facts';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** B-legal, C-renewal: when the term ends, until when notice can be given, and that parting then is gentler. */
export function TermNote({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const { day, due } = useDue(view);
  const facts = termFacts(red, view.policy, view.now);
  if (!facts) return null;
  const { termEndsOn, noticeBy, noticePassed, better } = facts;
  return (
    <section aria-label={t('prepare:term.title')}>
      <p>
        {t('prepare:term.ends', { date: day(termEndsOn), due: due(termEndsOn) })} {better && t('prepare:term.better')}
      </p>
      {noticeBy !== termEndsOn && (
        <p>
          {noticePassed
            ? t('prepare:term.passed', { date: day(noticeBy) })
            : t('prepare:term.noticeBy', { date: day(noticeBy), due: due(noticeBy) })}
        </p>
      )}
    </section>
  );
}

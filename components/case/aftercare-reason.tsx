import { FactList } from '@/components/cards/fact-list';
import { useDue } from '@/components/cards/use-due';
import { Stack, useWords } from '@/components/ui';
import { feelsDueAt } from '@/lib/domain/case/feels-due';
import { isFilled } from '@/lib/domain/case/is-filled';
import type { RedState } from '@/lib/domain/state';
import { caseText } from '@/lib/playbook/case-values';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { Balance } from './balance';

const QUESTIONS = ['feelsAfter1', 'feelsAfter7', 'feelsAfter30'] as const;

/** B-after: doubts are normal; here is why we did it, and when the next question is asked. */
export function AftercareReason({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const { dayAt } = useDue(view);
  const when = (field: (typeof QUESTIONS)[number]): string => {
    if (isFilled(red, field)) return t('case:aftercare.answered');
    const at = feelsDueAt(red, field, view.policy);
    if (at === undefined) return t('case:aftercare.unknown');
    return t(view.now >= at ? 'case:aftercare.due' : 'case:aftercare.later', { date: dayAt(at) });
  };
  const why = [caseText(red.case, 'why'), caseText(red.case, 'reason')].filter(Boolean).join('\n');
  return (
    <Stack>
      <p>{t('prepare:after.doubts')}</p>
      <h3>{t('case:aftercare.why')}</h3>
      <FactList
        facts={[
          [t('case:reason'), why || t('case:aftercare.noWhy')],
          [t('case:decide.evidence'), t('case:decide.evidenceCount', { count: red.notes.length })],
        ]}
      />
      <Balance red={red} />
      <h3>{t('case:aftercare.feels')}</h3>
      <FactList facts={QUESTIONS.map((field) => [t(`domain:caseField.${field}.name`), when(field)] as const)} />
    </Stack>
  );
}

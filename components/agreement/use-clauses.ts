import { useWords } from '@/components/ui';
import { type Clause, charterClauses } from '@/lib/domain/charter';
import type { EventBody } from '@/lib/schema/event';

/** B-charter: the clauses of an agreement in words, numbered: "3. They answer within 24 hours." */
export function useClauses(): (agreed: EventBody<'agreement.set'> | undefined) => string[] {
  const { t } = useWords();
  const words = (clause: Clause): string => {
    if (clause.kind === 'channel') return t('document:clause.channel', { channel: t(`domain:channel.${clause.channel}`) });
    if (!('text' in clause)) return t(`document:clause.${clause.kind}`, { count: clause.hours });
    if (clause.kind === 'own' || clause.kind === 'terms') return clause.text;
    return t(`document:clause.${clause.kind}`, { text: clause.text });
  };
  return (agreed) => charterClauses(agreed).map((clause, index) => `${index + 1}. ${words(clause)}`);
}

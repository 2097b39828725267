import { Confirm, useFormats, useWords } from '@/components/ui';
import type { BulkChange } from '@/lib/domain/overview/bulk-change';

export interface BulkQuestionProps {
  number: number;
  change: BulkChange;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before many clients are changed: how many, and to what. */
export function BulkQuestion({ number, change, onYes, onNo }: BulkQuestionProps) {
  const { t } = useWords();
  const count = { number: useFormats().number(number) };
  const question =
    'lead' in change
      ? t(change.lead ? 'overview:bulk.askLead' : 'overview:bulk.askClient', count)
      : change.owner === ''
        ? t('overview:bulk.askNobody', count)
        : t('overview:bulk.askOwner', { ...count, owner: change.owner });
  return <Confirm question={question} yes={t('overview:bulk.go')} onYes={onYes} onNo={onNo} />;
}

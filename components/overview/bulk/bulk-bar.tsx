import { Download } from 'lucide-react';
import { memo, useState } from 'react';
import { ActionMenu, Button, ErrorText, Row, useFormats, useWords } from '@/components/ui';
import type { BulkChange } from '@/lib/domain/overview/bulk-change';
import type { OverviewColumn } from '@/lib/domain/overview/view';
import { useBulkChange } from '@/lib/store/hooks/use-bulk-change';
import { useOverviewTools } from '@/lib/store/hooks/use-overview-tools';
import styles from '../overview.module.css';
import type { Cells } from '../use-cells';
import { useExport } from '../use-export';
import { useSelection } from '../use-selection';
import { BulkProgress } from './bulk-progress';
import { BulkQuestion } from './bulk-question';
import { OwnerForm } from './owner-form';

/** What can be done for all that are ticked. Nothing is written before the question was answered. */
export const BulkBar = memo(function BulkBar({ columns, cells }: { columns: readonly OverviewColumn[]; cells: Cells }) {
  const { t } = useWords();
  const formats = useFormats();
  const { selected, clear } = useSelection();
  const { rowsOf } = useOverviewTools();
  const { state, change } = useBulkChange();
  const [save, problem] = useExport(columns, cells);
  const [step, setStep] = useState<'owner' | BulkChange | null>(null);
  if (state.phase !== 'idle') return <BulkProgress />;
  if (selected.size === 0) return null;

  async function run(next: BulkChange) {
    setStep(null);
    await change(next, await rowsOf([...selected]));
  }
  return (
    <section className={styles.bulk} aria-label={t('overview:bulk.title')}>
      {step === 'owner' ? (
        <OwnerForm onDone={(owner) => setStep({ owner })} onCancel={() => setStep(null)} />
      ) : step ? (
        <BulkQuestion number={selected.size} change={step} onYes={() => void run(step)} onNo={() => setStep(null)} />
      ) : (
        <Row>
          <strong>{t('overview:selectedCount', { number: formats.number(selected.size) })}</strong>
          <Button onPress={() => setStep('owner')}>{t('overview:bulk.owner')}</Button>
          <Button onPress={() => setStep({ lead: true })}>{t('overview:bulk.lead')}</Button>
          <Button onPress={() => setStep({ lead: false })}>{t('overview:bulk.client')}</Button>
          <ActionMenu
            withWords
            icon={Download}
            label={t('overview:bulk.export')}
            actions={(['csv', 'xlsx'] as const).map((format) => ({
              label: t(`overview:export.${format}`),
              onAction: () => void save(Promise.resolve([...selected]), format),
            }))}
          />
          <Button tone="quiet" onPress={clear}>
            {t('overview:select.none')}
          </Button>
        </Row>
      )}
      {problem && <ErrorText>{problem}</ErrorText>}
    </section>
  );
});

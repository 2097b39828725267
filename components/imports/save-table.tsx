import { Download } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { Button, ErrorText, Row, Section, Segmented, Stack, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import { dayOf } from '@/lib/domain/day-rule';
import { styleOf } from '@/lib/tables/table-style';
import { EXPORTS, type ExportKind, StoppedError, useDesk } from '@/lib/store/hooks/use-desk';
import styles from './imports.module.css';
import { type Busy, Progress } from './progress';
import { useExportWords } from './use-export-words';

/** Saves one of the tables, in the interface's language. */
export function SaveTable() {
  const { t } = useWords();
  const { locale } = useLocale();
  const desk = useDesk();
  const wordsFor = useExportWords();
  const [what, setWhat] = useState<ExportKind>('clients');
  const [as, setAs] = useState<'csv' | 'xlsx'>('csv');
  const [busy, setBusy] = useState<Busy | null>(null);
  const [done, setDone] = useState<{ name: string } | { failed: string } | null>(null);

  async function save() {
    const words = t('imports:save.saving');
    setDone(null);
    setBusy({ words, done: 0, all: 0 });
    try {
      const { policy, now } = await desk.circumstances();
      const sheet = t(`imports:save.${what}`);
      const context = { policy, now, words: wordsFor(policy) };
      const form = { style: styleOf(locale), as, sheet };
      let count = 0;
      const file = await desk.call('save', [what, form, context], (ready, all) => {
        count = ready;
        setBusy({ words, done: ready, all });
      });
      const name = `sideline-${sheet.toLowerCase()}-${dayOf(now, policy.timeZone)}.${as}`;
      saveFile(name, file, 'table', count);
      setDone({ name });
    } catch (error) {
      if (!(error instanceof StoppedError)) setDone({ failed: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(null);
    }
  }
  return (
    <Section title={t('imports:save.title')}>
      <p className={styles.quiet}>{t('imports:save.hint')}</p>
      <Stack gap={3}>
        <Segmented
          label={t('imports:save.what')}
          options={EXPORTS.map((id) => ({ id, label: t(`imports:save.${id}`) }))}
          value={what}
          onChange={setWhat}
        />
        <Segmented
          label={t('imports:save.as')}
          options={(['csv', 'xlsx'] as const).map((id) => ({ id, label: t(`imports:save.${id}`) }))}
          value={as}
          onChange={setAs}
        />
        <Row>
          <Button icon={Download} isDisabled={busy !== null} onPress={() => void save()}>
            {t('imports:save.button')}
          </Button>
          {done && 'name' in done && <output>{t('imports:save.done', { name: done.name })}</output>}
        </Row>
        {busy && <Progress busy={busy} onStop={desk.stop} />}
        {done && 'failed' in done && <ErrorText>{t('errors:failed', { message: done.failed })}</ErrorText>}
      </Stack>
    </Section>
  );
}

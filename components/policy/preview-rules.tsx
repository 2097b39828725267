import { useEffect, useRef, useState } from 'react';
import { Button, Row, Stack, useWords } from '@/components/ui';
import { usePolicyPreview } from '@/lib/store/hooks/use-policy-preview';
import { ChangeLines } from './change-lines';
import type { Editing } from './editing';
import { OddRules } from './odd-rules';
import styles from './policy.module.css';
import { PreviewList } from './preview-list';

export interface PreviewRulesProps {
  editing: Editing;
  onSave: () => Promise<void>;
  onBack: () => void;
}

/** What would change, before it is saved; one need not wait for the end. */
export function PreviewRules({ editing, onSave, onBack }: PreviewRulesProps) {
  const { form, policy } = editing;
  const { t } = useWords();
  const [isPending, setPending] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const preview = usePolicyPreview(policy, form.draft);
  useEffect(() => heading.current?.focus(), []);

  async function save() {
    setPending(true);
    await onSave().finally(() => setPending(false));
  }
  return (
    <section className={styles.preview}>
      <Stack gap={3}>
        <h2 ref={heading} tabIndex={-1}>
          {t('policy:preview.title')}
        </h2>
        <Row>
          <Button tone="primary" isPending={isPending} onPress={() => void save()}>
            {t('policy:save.do')}
          </Button>
          <Button tone="quiet" onPress={onBack}>
            {t('policy:save.back')}
          </Button>
        </Row>
        <h3>{t('policy:preview.changes')}</h3>
        <ChangeLines from={policy} to={form.draft} />
        <OddRules editing={editing} />
        <PreviewList preview={preview} />
        {!preview.isDone && <p className={styles.quiet}>{t('policy:preview.needNotWait')}</p>}
      </Stack>
    </section>
  );
}

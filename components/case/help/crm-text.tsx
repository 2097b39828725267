import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useDue } from '@/components/cards/use-due';
import { announce, Button, ErrorText, Stack, useWords } from '@/components/ui';
import { copyOut } from '@/components/ui/copy-out';
import type { RedState } from '@/lib/domain/state';
import { caseText } from '@/lib/playbook/case-values';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useSettings } from '@/lib/store/hooks/use-settings';
import styles from './help.module.css';

/** C-step5: a text for the client's record in the CRM, to be copied; it says what colleagues need and nothing about the grounds. */
export function CrmText({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const { day } = useDue(view);
  const [settings] = useSettings();
  const [failed, setFailed] = useState(false);
  const endsOn = caseText(red.case, 'endsOn');
  const who = settings?.name || '…';
  const text = endsOn ? t('prepare:crm.text', { date: day(endsOn), who }) : t('prepare:crm.textNoDate', { who });
  async function copy() {
    try {
      await copyOut('copy-crm-text', (clipboard) => clipboard.writeText(text));
      setFailed(false);
      announce(t('prepare:crm.copied'));
    } catch {
      setFailed(true); // the browser refused; said below, and the text can be selected by hand
    }
  }
  return (
    <Stack gap={1}>
      <h3>{t('prepare:crm.title')}</h3>
      <p className={styles.paste}>{text}</p>
      <p className={styles.quiet}>{t('prepare:crm.hint')}</p>
      <div>
        <Button icon={Copy} onPress={() => void copy()}>
          {t('prepare:crm.copy')}
        </Button>
      </div>
      {failed && <ErrorText>{t('prepare:crm.failed')}</ErrorText>}
    </Stack>
  );
}

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton, Row, Stack, TextField, UserText, useWords } from '@/components/ui';
import { webUrl } from '@/lib/schema/ids';
import type { NoteBody } from '@/lib/schema/note';
import styles from './note-form.module.css';

export interface EvidenceFieldProps {
  value: NoteBody['evidence'];
  onChange: (evidence: NoteBody['evidence']) => void;
}

/** Links that show what happened; the page in front is there already, more can be pasted. */
export function EvidenceField({ value, onChange }: EvidenceFieldProps) {
  const { t } = useWords();
  const [url, setUrl] = useState('');
  const [isBad, setBad] = useState(false);

  function add() {
    const parsed = webUrl.safeParse(url.trim());
    setBad(!parsed.success);
    if (!parsed.success) return;
    if (!value.some((link) => link.url === parsed.data)) onChange([...value, { url: parsed.data, title: '' }]);
    setUrl('');
  }
  return (
    <Stack gap={1}>
      <span className={styles.label}>{t('notes:evidence')}</span>
      <ul aria-label={t('notes:evidence')}>
        {value.map((link) => (
          <li key={link.url}>
            <Row align="spread">
              <UserText>{link.title || link.url}</UserText>
              <IconButton
                icon={X}
                label={t('notes:evidenceRemove', { title: link.title || link.url })}
                onPress={() => onChange(value.filter((one) => one !== link))}
              />
            </Row>
          </li>
        ))}
      </ul>
      <TextField
        label={t('notes:evidenceUrl')}
        type="url"
        value={url}
        onChange={(text) => {
          setUrl(text);
          setBad(false);
        }}
        error={isBad ? t('notes:evidenceBad') : undefined}
      />
      <Row>
        <Button tone="quiet" icon={Plus} isDisabled={url.trim() === ''} onPress={add}>
          {t('notes:evidenceAdd')}
        </Button>
      </Row>
    </Stack>
  );
}

import { useState } from 'react';
import { Button, Checkbox, ErrorText, Row, Stack, TextArea, TextField, useWords } from '@/components/ui';
import { type FirmInput, type FirmProblem, tidyFirm } from '@/lib/firms/tidy-firm';
import type { Firm } from '@/lib/schema/firm';

export interface FirmFormProps {
  /** What to start with: an old firm, or the name that was searched for. */
  start: Partial<FirmInput>;
  id: string;
  onSave: (firm: Firm) => Promise<void>;
  onCancel: () => void;
}

/** One firm of the directory: name, site, phone, for whom it fits, competitor or not (A-refer). */
export function FirmForm({ start, id, onSave, onCancel }: FirmFormProps) {
  const { t } = useWords();
  const [firm, setFirm] = useState<FirmInput>({ name: '', site: '', phone: '', fits: '', competitor: false, ...start });
  const [problem, setProblem] = useState<FirmProblem>();
  const [failed, setFailed] = useState<string>();
  const change = (part: Partial<FirmInput>) => {
    setFirm({ ...firm, ...part });
    setProblem(undefined);
  };
  async function save() {
    const tidy = tidyFirm(firm, id);
    if ('problem' in tidy) return setProblem(tidy.problem);
    await onSave(tidy).catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
  }
  return (
    <Stack gap={2}>
      <TextField
        autoFocus
        isRequired
        label={t('firms:name')}
        value={firm.name}
        onChange={(name) => change({ name })}
        error={problem === 'noName' ? t('firms:error.name') : undefined}
      />
      <TextField
        label={t('firms:site')}
        hint={t('firms:siteHint')}
        value={firm.site}
        onChange={(site) => change({ site })}
        error={problem === 'site' ? t('firms:error.site') : undefined}
      />
      <TextField label={t('firms:phone')} type="tel" value={firm.phone} onChange={(phone) => change({ phone })} />
      <TextArea
        label={t('firms:fits')}
        hint={t('firms:fitsHint')}
        rows={2}
        value={firm.fits}
        onChange={(fits) => change({ fits })}
      />
      <Checkbox label={t('firms:competitor')} value={firm.competitor} onChange={(competitor) => change({ competitor })} />
      {problem === 'long' && <ErrorText>{t('firms:error.long')}</ErrorText>}
      {failed !== undefined && <ErrorText>{t('errors:failed', { message: failed })}</ErrorText>}
      <Row>
        <Button tone="primary" onPress={() => void save()}>
          {t('firms:save')}
        </Button>
        <Button tone="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </Row>
    </Stack>
  );
}

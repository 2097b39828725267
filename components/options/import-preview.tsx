import { useState } from 'react';
import { Group } from 'react-aria-components/Group';
import { Button, Checkbox, Row, Stack, useFormats, useWords } from '@/components/ui';
import type { BackupPreview } from '@/lib/store/hooks/use-backup';
import { RefusedList } from './refused-list';

export interface ImportPreviewProps {
  preview: BackupPreview;
  /** Whose policy the entries were judged by. */
  by: 'mine' | 'file';
  onBy: (by: 'mine' | 'file') => void;
  onAdd: (withSites: boolean) => void;
  onCancel: () => void;
}

/** What a backup file would change: added, already there, refused and why. */
export function ImportPreview({ preview, by, onBy, onAdd, onCancel }: ImportPreviewProps) {
  const { t } = useWords();
  const formats = useFormats();
  const [withSites, setWithSites] = useState(false);
  const { added, alreadyThere, unknownKept, clients, policyDiffers, file, refused } = preview;
  const lines = [
    t('backup:preview.added', { count: added }),
    t('backup:preview.alreadyThere', { count: alreadyThere }),
    unknownKept > 0 && t('backup:preview.unknownKept', { count: unknownKept }),
    clients.added > 0 && t('backup:preview.newClients', { count: clients.added }),
    clients.changed > 0 && t('backup:preview.changedClients', { count: clients.changed }),
    clients.erased > 0 && t('backup:preview.erasedClients', { count: clients.erased }),
  ].filter((line) => line !== false);
  return (
    <Group aria-label={t('backup:preview.title')}>
      <Stack gap={3}>
        <h3>{t('backup:preview.title')}</h3>
        <p>{t('backup:preview.exportedAt', { date: formats.dateTime(Date.parse(preview.exportedAt)) })}</p>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <RefusedList refused={refused} />
        {(policyDiffers || by === 'file') && (
          <>
            {by === 'mine' && <p>{t('backup:preview.policyDiffers')}</p>}
            <Checkbox
              label={t('backup:import.usePolicy')}
              hint={t('backup:import.usePolicyHint')}
              value={by === 'file'}
              onChange={(on) => onBy(on ? 'file' : 'mine')}
            />
          </>
        )}
        {file.sites.length > 0 && (
          <Checkbox label={t('options:backup.sites', { count: file.sites.length })} value={withSites} onChange={setWithSites} />
        )}
        {added === 0 && <p>{t('backup:import.nothing')}</p>}
        <Row>
          {(added > 0 || withSites || by === 'file') && (
            <Button tone="primary" onPress={() => onAdd(withSites)}>
              {t('backup:import.start', { count: added })}
            </Button>
          )}
          <Button tone="quiet" onPress={onCancel}>
            {t('cancel')}
          </Button>
        </Row>
      </Stack>
    </Group>
  );
}

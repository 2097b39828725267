import { useState } from 'react';
import { Group } from 'react-aria-components/Group';
import { Button, Checkbox, Row, Stack, useFormats, useWords } from '@/components/ui';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import type { BackupPreview } from '@/lib/store/hooks/use-backup';
import { RefusedPlaybooks } from '@/components/playbooks/refused-playbooks';
import { RefusedList } from './refused-list';

/** What of the file besides the entries is taken over. */
export interface Take {
  sites: boolean;
  rules: boolean;
  firms: boolean;
  playbooks: TeamPlaybook[];
}

export interface ImportPreviewProps {
  preview: BackupPreview;
  /** Whose policy the entries were judged by. */
  by: 'mine' | 'file';
  onBy: (by: 'mine' | 'file') => void;
  onAdd: (take: Take) => void;
  onCancel: () => void;
}

/** What a backup file would change: added, already there, refused and why. */
export function ImportPreview({ preview, by, onBy, onAdd, onCancel }: ImportPreviewProps) {
  const { t } = useWords();
  const formats = useFormats();
  const [withSites, setWithSites] = useState(false);
  const [withRules, setWithRules] = useState(false);
  const [withNew, setWithNew] = useState(true);
  const [withDiffering, setWithDiffering] = useState(false);
  const scripts = preview.playbooks;
  const playbooks = [...(withNew ? scripts.added : []), ...(withDiffering ? scripts.differing : [])];
  const [withFirms, setWithFirms] = useState(true);
  const takesFirms = withFirms && preview.file.firms.length > 0;
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
        {file.firms.length > 0 && (
          <Checkbox label={t('firms:backup', { count: file.firms.length })} value={withFirms} onChange={setWithFirms} />
        )}
        {file.sites.length > 0 && (
          <Checkbox label={t('options:backup.sites', { count: file.sites.length })} value={withSites} onChange={setWithSites} />
        )}
        {file.siteRules.length > 0 && (
          <Checkbox label={t('teach:file.backup', { count: file.siteRules.length })} value={withRules} onChange={setWithRules} />
        )}
        {scripts.added.length > 0 && (
          <Checkbox
            label={t('playbook:file.backup', { count: scripts.added.length })}
            hint={scripts.added.map(({ title }) => title).join(', ')}
            value={withNew}
            onChange={setWithNew}
          />
        )}
        {scripts.differing.length > 0 && (
          <Checkbox
            label={t('playbook:file.backupReplace', { count: scripts.differing.length })}
            hint={scripts.differing.map(({ title }) => title).join(', ')}
            value={withDiffering}
            onChange={setWithDiffering}
          />
        )}
        {scripts.alreadyThere > 0 && <p>{t('playbook:file.same', { count: scripts.alreadyThere })}</p>}
        <RefusedPlaybooks refused={scripts.refused} />
        {added === 0 && scripts.added.length + scripts.differing.length === 0 && <p>{t('backup:import.nothing')}</p>}
        <Row>
          {(added > 0 || withSites || withRules || takesFirms || playbooks.length > 0 || by === 'file') && (
            <Button tone="primary" onPress={() => onAdd({ sites: withSites, rules: withRules, firms: takesFirms, playbooks })}>
              {added === 0 ? t('playbook:file.take') : t('backup:import.start', { count: added })}
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

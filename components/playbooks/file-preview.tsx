import { useState } from 'react';
import { Group } from 'react-aria-components/Group';
import { Button, Checkbox, Row, Stack, useWords } from '@/components/ui';
import type { SiftedPlaybooks } from '@/lib/playbook/sift-playbooks';
import { playbookKey, type TeamPlaybook } from '@/lib/schema/team-playbook';
import { RefusedPlaybooks } from './refused-playbooks';

export interface FilePreviewProps {
  sifted: SiftedPlaybooks;
  onAdd: (playbooks: TeamPlaybook[]) => void;
  onCancel: () => void;
}

/** What a file of scripts would change. New ones come in; one that differs replaces the team's only where that is ticked. */
export function FilePreview({ sifted, onAdd, onCancel }: FilePreviewProps) {
  const { t } = useWords();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { added, differing, alreadyThere, refused } = sifted;
  const chosen = [...added, ...differing.filter((playbook) => ticked.has(playbookKey(playbook)))];
  function tick(key: string, on: boolean) {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    setTicked(next);
  }
  const titled = ({ title, lang }: TeamPlaybook) => `${title} (${t(`domain:language.${lang}`)})`;
  return (
    <Group aria-label={t('backup:preview.title')}>
      <Stack gap={3}>
        <h3>{t('backup:preview.title')}</h3>
        {added.length > 0 && (
          <div>
            <p>{t('playbook:file.adds', { count: added.length })}</p>
            <ul>
              {added.map((playbook) => (
                <li key={playbookKey(playbook)}>{titled(playbook)}</li>
              ))}
            </ul>
          </div>
        )}
        {alreadyThere > 0 && <p>{t('playbook:file.same', { count: alreadyThere })}</p>}
        {differing.length > 0 && (
          <Stack gap={2}>
            <p>{t('playbook:file.differs', { count: differing.length })}</p>
            {differing.map((playbook) => (
              <Checkbox
                key={playbookKey(playbook)}
                label={t('playbook:file.replace', { title: titled(playbook) })}
                value={ticked.has(playbookKey(playbook))}
                onChange={(on) => tick(playbookKey(playbook), on)}
              />
            ))}
          </Stack>
        )}
        <RefusedPlaybooks refused={refused} />
        {added.length === 0 && differing.length === 0 && <p>{t('playbook:file.nothing')}</p>}
        <Row>
          {chosen.length > 0 && (
            <Button tone="primary" onPress={() => onAdd(chosen)}>
              {t('playbook:file.add', { count: chosen.length })}
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

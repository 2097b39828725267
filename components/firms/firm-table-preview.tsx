import { Group } from 'react-aria-components/Group';
import { Button, Row, Stack, UserText, useWords } from '@/components/ui';
import type { FirmTable } from '@/lib/firms/read-csv';

const SHOWN = 10;

export interface FirmTablePreviewProps {
  table: FirmTable;
  onTake: () => void;
  onCancel: () => void;
}

/** What a table would add and change, and which of its lines are left out and why; nothing is written yet. */
export function FirmTablePreview({ table, onTake, onCancel }: FirmTablePreviewProps) {
  const { t } = useWords();
  const { add, change, same, bad } = table;
  const isNothing = add.length + change.length === 0;
  const lines = [
    add.length > 0 && t('firms:read.add', { count: add.length }),
    change.length > 0 && t('firms:read.change', { count: change.length }),
    same > 0 && t('firms:read.same', { count: same }),
  ].filter((line) => line !== false);
  return (
    <Group aria-label={t('firms:read.title')}>
      <Stack gap={2}>
        <h3>{t('firms:read.title')}</h3>
        {isNothing && <p>{t('firms:read.nothing')}</p>}
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {bad.length > 0 && (
          <>
            <p>{t('firms:read.bad', { count: bad.length })}</p>
            <ul>
              {bad.slice(0, SHOWN).map(({ line, problem, value }) => (
                <li key={line}>
                  <UserText>{t('firms:read.line', { line, problem: t(`firms:read.problem.${problem}`, { value }) })}</UserText>
                </li>
              ))}
            </ul>
            {bad.length > SHOWN && <p>{t('firms:read.moreLines', { count: bad.length - SHOWN })}</p>}
          </>
        )}
        <Row>
          {!isNothing && (
            <Button tone="primary" onPress={onTake}>
              {t('firms:read.submit')}
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

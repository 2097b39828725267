import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Group } from 'react-aria-components/Group';
import { Button, Row, Stack, useWords } from '@/components/ui';
import type { DeskActions } from '@/lib/store/hooks/use-desk';
import { AskList } from './ask-list';
import styles from './imports.module.css';
import { OutcomeList } from './outcome-list';
import type { Checked } from './table-choice';
import { useJudging } from './use-judging';
import { useSaveRefused } from './use-save-refused';
import type { ReadTableState } from './use-read-table';

interface CheckResultProps {
  table: ReadTableState;
  checked: Checked;
  desk: DeskActions;
}

/** What the file would change, line by line, before anything is written; and the lines that a person has to decide. */
export function CheckResult({ table, checked, desk }: CheckResultProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []); // what was asked for has come, below what was pressed
  const { counts, shown, events } = checked.view;
  const [asked] = useState(shown.ask); // as first found: a line that was decided stays to be seen, and to be changed
  const [decisions, setDecisions] = useState(checked.decisions);
  const saveRefused = useSaveRefused(desk, table.choice);
  const judging = useJudging(shown.new);
  const isDecided = JSON.stringify(decisions) !== JSON.stringify(checked.decisions);
  const writes = counts.new + counts.changed;
  return (
    <Group aria-label={t('imports:check.title')} className={styles.preview}>
      <Stack gap={3}>
        <h3 ref={heading} tabIndex={-1}>
          {t('imports:check.title')}
        </h3>
        <OutcomeList
          label={t(checked.kind === 'incidents' ? 'imports:check.newNotes' : 'imports:check.newClients', { count: counts.new })}
          outcomes={shown.new}
          count={counts.new}
        />
        <OutcomeList
          label={t('imports:check.changed', { count: counts.changed })}
          outcomes={shown.changed}
          count={counts.changed}
        />
        <OutcomeList label={t('imports:check.same', { count: counts.same })} outcomes={shown.same} count={counts.same} />
        <OutcomeList
          label={t('imports:check.refused', { count: counts.refused })}
          outcomes={shown.refused}
          count={counts.refused}
        />
        {counts.refused > 0 && (
          <div>
            <Button icon={Download} onPress={() => void saveRefused()}>
              {t('imports:check.saveRefused')}
            </Button>
          </div>
        )}
        {judging > 0 && <p className={styles.quiet}>{t('imports:check.judging', { count: judging })}</p>}
        {asked.length > 0 && (
          <>
            <p>{t('imports:check.ask', { count: counts.ask })}</p>
            <AskList checked={{ ...checked, decisions }} asked={asked} onDecide={setDecisions} />
          </>
        )}
        {events === 0 && !isDecided && <p>{t('imports:check.nothing')}</p>}
        <Row>
          {isDecided ? (
            <Button tone="primary" onPress={() => void table.check(decisions)}>
              {t('imports:ask.apply')}
            </Button>
          ) : (
            events > 0 && (
              <Button tone="primary" onPress={() => void table.write()}>
                {t('imports:check.start', { count: writes })}
              </Button>
            )
          )}
        </Row>
      </Stack>
    </Group>
  );
}

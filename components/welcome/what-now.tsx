import { Settings } from 'lucide-react';
import { Button, EmptyState, Row, useWords } from '@/components/ui';
import { FirstSteps } from './first-steps';

/** After the first run: three ways to begin, and the way on to the settings. */
export function WhatNow({ onSettings }: { onSettings: () => void }) {
  const { t } = useWords();
  return (
    <EmptyState takesFocus title={t('welcome:now.title')} text={t('welcome:now.text')}>
      <FirstSteps onChooseCrm={onSettings} />
      <Row>
        <Button tone="quiet" icon={Settings} onPress={onSettings}>
          {t('options:firstRun.settings')}
        </Button>
      </Row>
    </EmptyState>
  );
}

import { useState } from 'react';
import { AboutYou } from '@/components/options/about-you';
import { LanguageChoice } from '@/components/options/look';
import { Button, Row, Stack, useWords, ViewHeading } from '@/components/ui';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { ChooseCrms } from './choose-crms';
import { StepProgress } from './step-progress';
import styles from './welcome.module.css';

const STEPS = ['language', 'you', 'crms'] as const;

/**
 * The first run: language, name and role, my CRMs. What is chosen is kept at once, so leaving loses nothing; each step can be gone
 * back to or skipped, and all of it stands in the settings later.
 */
export function Welcome() {
  const { t } = useWords();
  const [settings, update] = useSettings();
  const [step, setStep] = useState(0);
  const [hasMoved, setMoved] = useState(false);
  if (!settings) return null;
  const shown = STEPS[step] ?? 'language';
  const go = (to: number) => {
    setStep(to);
    setMoved(true);
  };
  const finish = () => void update({ firstRunDone: true });
  return (
    <div className={styles.page}>
      <Stack gap={4}>
        <StepProgress step={step} steps={STEPS.length} />
        <ViewHeading key={shown} takesFocus={hasMoved}>
          {t(`welcome:${shown}.title`)}
        </ViewHeading>
        {shown === 'language' && (
          <>
            <p>{t('options:firstRun.text')}</p>
            <LanguageChoice settings={settings} update={update} />
          </>
        )}
        {shown === 'you' && <AboutYou settings={settings} update={update} />}
        {shown === 'crms' ? (
          <ChooseCrms onBack={() => go(step - 1)} onDone={finish} />
        ) : (
          <Row>
            {step > 0 && <Button onPress={() => go(step - 1)}>{t('welcome:previous')}</Button>}
            <Button tone="primary" onPress={() => go(step + 1)}>
              {t('welcome:next')}
            </Button>
            <Button tone="quiet" onPress={finish}>
              {t('welcome:skip')}
            </Button>
          </Row>
        )}
        <p className={styles.quiet}>{t('welcome:later')}</p>
      </Stack>
    </div>
  );
}

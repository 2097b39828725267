import { useState } from 'react';
import { Button, ErrorText, Row, Stack, useWords, ViewHeading } from '@/components/ui';
import { useMyCrms } from '@/lib/sites/hooks/use-my-crms';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { AboutYou } from './about-you';
import { CrmChoice } from './crm-choice';
import { LanguageChoice } from './look';
import styles from './options.module.css';

/** One short page: language, name and role, my CRMs. The browser is asked for exactly the sites of those, in one click. */
export function FirstRun() {
  const { t } = useWords();
  const [settings, update] = useSettings();
  const crms = useMyCrms();
  const [chosen, setChosen] = useState<string[]>([]);
  const [isRefused, setRefused] = useState(false);
  if (!settings || !crms) return null;

  const asks = crms.systems.some(({ id, hosts, granted }) => chosen.includes(id) && hosts.length > 0 && granted !== 'all');
  const finish = () => update({ firstRunDone: true });
  async function start() {
    const given = await crms?.requestAll(chosen); // nothing before it: the browsers count the click only now
    if (given) await finish();
    else setRefused(true);
  }
  return (
    <div className={styles.page}>
      <Stack gap={5}>
        <Stack gap={2}>
          <ViewHeading takesFocus>{t('options:firstRun.title')}</ViewHeading>
          <p>{t('options:firstRun.text')}</p>
        </Stack>
        <LanguageChoice settings={settings} update={update} />
        <AboutYou settings={settings} update={update} />
        <CrmChoice systems={crms.systems} value={chosen} onChange={setChosen} />
        {isRefused && <ErrorText>{t('options:firstRun.refused')}</ErrorText>}
        <Row>
          <Button tone="primary" onPress={() => void start()}>
            {asks ? t('options:firstRun.startWith') : t('options:firstRun.start')}
          </Button>
          {isRefused && <Button onPress={() => void finish()}>{t('options:firstRun.startWithout')}</Button>}
        </Row>
        <p className={styles.quiet}>{t('options:firstRun.later')}</p>
      </Stack>
    </div>
  );
}

import { ExternalLink, FileSpreadsheet } from 'lucide-react';
import { browser } from 'wxt/browser';
import { Button, Icon, Row, Stack, useWords } from '@/components/ui';
import { openDashboard } from '@/lib/browser/open-dashboard';
import { useMyAddresses } from '@/lib/sites/hooks/use-my-addresses';
import { SampleSwitch } from './sample-switch';
import styles from './welcome.module.css';

/** More places would be a list to read. */
const PLACES = 3;

export interface FirstStepsProps {
  /** Shows the made-up clients, which are there by then. */
  onExamples?: () => void;
  /** Leads to where CRMs are chosen. */
  onChooseCrm?: () => void;
}

/** Where there is nothing yet: three ways to begin. */
export function FirstSteps({
  onExamples = () => void openDashboard('overview'),
  onChooseCrm = () => void browser.runtime.openOptionsPage(),
}: FirstStepsProps) {
  const { t } = useWords();
  const places = useMyAddresses()?.slice(0, PLACES);
  return (
    <ol aria-label={t('welcome:first.label')} className={styles.steps}>
      <li className={styles.step}>
        <h2>{t('welcome:first.note')}</h2>
        <p className={styles.quiet}>{t('welcome:first.noteText')}</p>
        <Row className={styles.places}>
          {places?.map(({ name, url }) => (
            <a key={url} href={url} target="_blank" rel="noreferrer" className={styles.place}>
              {t('welcome:first.open', { name })} <Icon of={ExternalLink} size={0.9} />
            </a>
          ))}
          {places?.length === 0 && <Button onPress={onChooseCrm}>{t('welcome:first.choose')}</Button>}
        </Row>
      </li>
      <li className={styles.step}>
        <h2>{t('welcome:first.example')}</h2>
        <p className={styles.quiet}>{t('welcome:first.exampleText')}</p>
        <Stack gap={1}>
          <SampleSwitch onOpen={onExamples} />
        </Stack>
      </li>
      <li className={styles.step}>
        <h2>{t('welcome:first.import')}</h2>
        <p className={styles.quiet}>{t('welcome:first.importText')}</p>
        <Row>
          <Button icon={FileSpreadsheet} onPress={() => void openDashboard('files')}>
            {t('welcome:first.importButton')}
          </Button>
        </Row>
      </li>
    </ol>
  );
}

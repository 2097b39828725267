import { Scale } from 'lucide-react';
import { RulesLine } from '@/components/policy/rules-line';
import { Button, Row, useWords } from '@/components/ui';
import { openDashboard } from '@/lib/browser/open-dashboard';
import { usePolicy } from '@/lib/store/hooks/use-policy';
import styles from './options.module.css';

/** The way to the rules, which have a page of their own: a change is shown there with what follows from it. */
export function RulesLink() {
  const { t } = useWords();
  const policy = usePolicy();
  return (
    <>
      <p>{t('policy:options.text')}</p>
      <Row>
        <Button icon={Scale} onPress={() => void openDashboard('rules')}>
          {t('policy:options.open')}
        </Button>
      </Row>
      {policy && (
        <p className={styles.quiet}>
          <RulesLine policy={policy} />
        </p>
      )}
    </>
  );
}

import { TriangleAlert, Users } from 'lucide-react';
import { Icon, useWords } from '@/components/ui';
import { isHint, playbookProblems } from '@/lib/playbook/playbook-problems';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import styles from './editor.module.css';

/** Whose words talks use now. */
export function WhichWords({ own, isDamaged }: { own: TeamPlaybook | undefined; isDamaged: boolean }) {
  const { t } = useWords();
  if (!own) return <p className={styles.which}>{t('playbook:editor.whichBuiltIn')}</p>;
  if (!isDamaged && !own.inUse) return <p className={styles.which}>{t('playbook:editor.whichOff')}</p>;
  const isBroken = isDamaged || !playbookProblems(own).every(isHint);
  return (
    <p className={styles.which} data-broken={isBroken}>
      <Icon of={isBroken ? TriangleAlert : Users} />{' '}
      {t(`playbook:editor.${isDamaged ? 'whichDamaged' : isBroken ? 'whichBroken' : 'whichTeam'}`)}
    </p>
  );
}

import { useWords } from '@/components/ui';
import type { Settings } from '@/lib/settings/settings';
import { CategorySection } from './category-section';
import type { Editing } from './editing';
import { MoneyRule } from './money-rule';
import { NumberSection } from './number-section';
import styles from './policy.module.css';
import { RolesSection } from './roles-section';
import { RuleSection } from './rule-section';
import { SwitchRule } from './switch-rule';
import { TimeZoneRule } from './time-zone-rule';
import { TraitSection } from './trait-section';

/** All rules in groups, what a manager asks for first at the top. */
export function RuleFields({ settings, editing }: { settings: Settings; editing: Editing }) {
  const { t } = useWords();
  return (
    <>
      <NumberSection group="suggest" editing={editing} />
      <NumberSection group="points" editing={editing} />
      <NumberSection group="cards" editing={editing} />
      <NumberSection group="debt" editing={editing} />
      <NumberSection group="parting" editing={editing} more={['largeRevenue', 'stateReason', 'finishOpenWork']}>
        <div className={styles.wide}>
          <MoneyRule id="largeRevenue" editing={editing} />
        </div>
        <SwitchRule id="stateReason" editing={editing} />
        <SwitchRule id="finishOpenWork" editing={editing} />
      </NumberSection>
      <NumberSection group="worth" editing={editing} more={['hourCost']}>
        <div className={styles.wide}>
          <MoneyRule id="hourCost" editing={editing} />
        </div>
      </NumberSection>
      <CategorySection editing={editing} />
      <TraitSection editing={editing} />
      <RuleSection title={t('policy:group.days.title')} rules={['timeZone']} editing={editing}>
        <div className={styles.wide}>
          <TimeZoneRule editing={editing} />
        </div>
      </RuleSection>
      <NumberSection group="keep" editing={editing}>
        <a href="#/retention">{t('people:retention.link')}</a>
      </NumberSection>
      <RolesSection settings={settings} editing={editing} />
    </>
  );
}

import { useWords } from '@/components/ui';
import { describeAddress } from '@/lib/crm/teach/describe-address';
import type { SiteRule } from '@/lib/crm/taught/rule';
import styles from './teach.module.css';

/** What a rule reads, in plain words: where the number is, where the name is. */
export function RuleReads({ rule }: { rule: SiteRule }) {
  const { t } = useWords();
  const { record, name } = rule;
  const where =
    record.by === 'address'
      ? t('teach:list.inAddress', { pattern: describeAddress(record.at, t('teach:list.number')) })
      : t('teach:list.inPage', { attribute: record.attribute });
  const isHeading = /(?:^|[ >])h[1-3](?![a-z])[^ >]*$/.test(name.selector);
  return (
    <div className={styles.quiet}>
      <p className={styles.reads}>{t('teach:list.reads', { where })}</p>
      <p>{t('teach:list.readsName', { where: isHeading ? t('teach:list.heading') : t('teach:list.element') })}</p>
    </div>
  );
}

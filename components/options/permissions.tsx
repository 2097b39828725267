import { useWords } from '@/components/ui';
import { askedPermissions } from '@/lib/browser/asked-permissions';
import styles from './permissions.module.css';

/** All that the browser lets Sideline do, and what each is for; the same words as in the README and in the stores. */
export function Permissions() {
  const { t } = useWords();
  return (
    <>
      <p>{t('permissions:text')}</p>
      <dl className={styles.list}>
        {askedPermissions().map(({ id, isAskedLater }) => (
          <div key={id}>
            <dt>
              {t(`permissions:name.${id}`)} {id !== 'sites' && <code translate="no">{id}</code>}
            </dt>
            <dd className={styles.when}>{t(isAskedLater ? 'permissions:later' : 'permissions:now')}</dd>
            <dd className={styles.why}>{t(`permissions:why.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

import { UserText, useWords } from '@/components/ui';
import styles from './teach.module.css';

/** One client as Sideline sees it: name and number. */
export function LookCard({ name, id, title }: { name: string; id?: string | undefined; title?: string }) {
  const { t } = useWords();
  return (
    <div className={styles.card}>
      {title && <p className={styles.quiet}>{title}</p>}
      <dl className={styles.facts}>
        <dt>{t('teach:look.name')}</dt>
        <dd>
          <UserText>{name}</UserText>
        </dd>
        {id !== undefined && (
          <>
            <dt>{t('teach:look.id')}</dt>
            <dd>
              <UserText>{id}</UserText>
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

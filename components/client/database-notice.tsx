import { Button, ErrorText, Stack, useWords, ViewHeading } from '@/components/ui';
import type { DatabaseState } from '@/lib/store/open-database';
import styles from './panel.module.css';
import { RawExport } from './raw-export';

/** The database cannot be used, or only be read: what is the matter, and how to get the data out (nothing is touched). */
export function DatabaseNotice({ state }: { state: DatabaseState }) {
  const { t } = useWords();
  switch (state.kind) {
    case 'newer':
      return state.readable ? (
        <div className={styles.notice} role="note">
          {t('errors:database.newer')}
        </div>
      ) : (
        <Problem text={t('errors:database.newerUnreadable')} withExport />
      );
    case 'blocked':
      return <Problem text={t('errors:database.blocked')} />;
    case 'outdated':
      return (
        <Problem text={t('errors:database.outdated')}>
          <Button tone="primary" onPress={() => location.reload()}>
            {t('errors:reload')}
          </Button>
        </Problem>
      );
    case 'failed':
      return (
        <Problem text={t('errors:database.failed')} withExport>
          <p className={styles.quiet}>{t('errors:database.failedDetail', { message: state.message })}</p>
        </Problem>
      );
    default:
      return null;
  }
}

function Problem({ text, withExport, children }: { text: string; withExport?: boolean; children?: React.ReactNode }) {
  const { t } = useWords();
  return (
    <div className={styles.pane}>
      <Stack gap={3}>
        <ViewHeading>{t('client:database.title')}</ViewHeading>
        <ErrorText>{text}</ErrorText>
        {children}
        {withExport && <RawExport />}
      </Stack>
    </div>
  );
}

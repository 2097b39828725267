import { PagePart } from '@/components/page/page-part';
import { useWords } from '@/components/ui';
import { legalHold } from '@/lib/domain/legal-hold';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { EraseClient } from './erase-client';
import { FileButtons } from './file-buttons';
import { LegalHold } from './legal-hold';
import { mayDelete } from './may-delete';
import styles from './people.module.css';

/** What this client can ask for (domain 8): the file on paper or as data, a hold on deleting, and to be erased. */
export function DataPart({ view }: { view: ClientView }) {
  const { t } = useWords();
  const [settings] = useSettings();
  if (!settings) return null;
  const isAllowed = mayDelete(settings);
  const hold = legalHold(view.state);
  return (
    <PagePart title={t('people:data.title')}>
      <p className={styles.quiet}>{t('people:file.text')}</p>
      <FileButtons view={view} />
      <p className={styles.quiet}>{t(isAllowed ? 'people:data.text' : 'people:data.managerOnly')}</p>
      <LegalHold view={view} hold={hold} isAllowed={isAllowed} />
      {hold ? (
        <p className={styles.quiet}>{t('people:erase.held')}</p>
      ) : (
        <EraseClient view={view} settings={settings} isAllowed={isAllowed} />
      )}
      <a href="#/retention">{t('people:retention.link')}</a>
    </PagePart>
  );
}

import { DatabaseGuard } from '@/components/client/database-guard';
import { Palette } from '@/components/find/palette';
import { Stack, useWords, ViewHeading } from '@/components/ui';
import { usePageTitle } from '@/components/ui/use-page-title';
import { PlaybookEditor } from './playbook-editor';
import { PlaybookFiles } from './playbook-files';
import { PlaybookTable } from './playbook-table';
import styles from './playbooks.module.css';
import { useAddress } from './use-address';

/** The scripts: all kinds and languages, or one of them to look at and to edit. */
export function PlaybooksPage() {
  const { t } = useWords();
  usePageTitle(t('playbook:title'));
  const [{ kind, lang, client }, go] = useAddress();
  return (
    <main className={styles.page}>
      <DatabaseGuard>
        {kind && lang ? (
          <PlaybookEditor key={`${lang} ${kind}`} kind={kind} lang={lang} client={client} onBack={() => go({})} />
        ) : (
          <Stack gap={4}>
            <ViewHeading takesFocus>{t('playbook:title')}</ViewHeading>
            <p>{t('playbook:intro')}</p>
            <PlaybookTable onOpen={go} />
            <PlaybookFiles />
          </Stack>
        )}
      </DatabaseGuard>
      <Palette place="page" />
    </main>
  );
}

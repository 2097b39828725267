import { Disclosure, Stack, useFormats, useWords } from '@/components/ui';
import { type ExportEntry, exportLogItem } from '@/lib/settings/export-log';
import { useStorageItem } from '@/lib/store/hooks/use-storage-item';
import styles from './people.module.css';

/** What may name a client; a table of firms, scripts and the like cannot. */
const MAY_NAME: ReadonlySet<ExportEntry['what']> = new Set([
  'backup',
  'client',
  'decision',
  'table',
  'refused',
  'chart',
  'report',
  'calendar',
  'raw',
  'print-file',
  'print-report',
  'print-letter',
  'print-page',
  'copy-letter',
  'copy-crm-text',
]);

/**
 * Files and papers that left Sideline and that it cannot reach: to be deleted by hand (domain 8).
 * @param before instant (ms) of the deletion: what was saved later cannot hold what was deleted
 */
export function FilesLeft({ before }: { before: number }) {
  const { t } = useWords();
  const { dateTime } = useFormats();
  const log = useStorageItem(exportLogItem);
  if (!log) return null;
  const left = log.filter(({ what, at }) => MAY_NAME.has(what) && at <= before).toReversed();
  return (
    <Stack gap={2}>
      <h2>{t('people:left.title')}</h2>
      <p>{t('people:left.text')}</p>
      {left.length === 0 ? (
        <p className={styles.quiet}>{t('people:left.none')}</p>
      ) : (
        <Disclosure label={t('people:left.list', { count: left.length })} defaultExpanded={left.length <= 10}>
          <ul className={styles.lines}>
            {left.map((entry) => (
              <li key={`${entry.at} ${entry.what}`}>
                {dateTime(entry.at)} · {t(`people:export.${entry.what}`)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Stack>
  );
}

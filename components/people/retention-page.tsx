import { useState } from 'react';
import { ErrorText, Stack, useFormats, useWords, ViewHeading } from '@/components/ui';
import type { Policy } from '@/lib/schema/policy';
import type { Settings } from '@/lib/settings/settings';
import { usePolicy } from '@/lib/store/hooks/use-policy';
import { useRetention } from '@/lib/store/hooks/use-retention';
import { useSettings } from '@/lib/store/hooks/use-settings';
import styles from './people.module.css';
import { RetentionList } from './retention-list';

function Found({ policy, settings }: { policy: Policy; settings: Settings }) {
  const { t } = useWords();
  const [round, setRound] = useState(0);
  const { number } = useFormats();
  const [found, showFrom] = useRetention(policy, round);
  if (found.kind === 'looking')
    return <output>{t('people:retention.looking', { done: number(found.done), all: number(found.all) })}</output>;
  if (found.kind === 'failed') return <ErrorText>{t('errors:failed', { message: found.message })}</ErrorText>;
  const { preview } = found;
  return (
    <Stack gap={4}>
      {preview.sums.map(({ rule, matters, clients }) => (
        <p key={rule}>
          {t(`people:retention.sum.${rule}`, {
            entries: t('people:count.chains', { count: matters }),
            clients: t('people:count.clients', { count: clients }),
            limit:
              rule === 'notes'
                ? t('people:count.months', { count: policy.noteMonths })
                : t('people:count.years', { count: policy.caseYears }),
          })}
        </p>
      ))}
      <RetentionList preview={preview} settings={settings} onDone={() => setRound(round + 1)} showFrom={showFrom} />
      {preview.heldCount > 0 && (
        <Stack gap={1}>
          <h2>{t('people:retention.held', { count: preview.heldCount })}</h2>
          <ul className={styles.lines}>
            {preview.held.map(({ client, name, owner }) => (
              <li key={client}>
                <a href={`#/client/${encodeURIComponent(client)}`}>{name}</a> · {owner}
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Stack>
  );
}

/** `#/retention`: what has been kept longer than the rules say (domain 8). Nothing is ever deleted by itself. */
export default function RetentionPage() {
  const { t } = useWords();
  const policy = usePolicy();
  const [settings] = useSettings();
  return (
    <div className={styles.page}>
      <Stack gap={4}>
        <header>
          <Stack gap={2}>
            <ViewHeading takesFocus>{t('people:retention.title')}</ViewHeading>
            <p className={styles.quiet}>{t('people:retention.text')}</p>
            <a href="#/rules">{t('people:retention.rules')}</a>
          </Stack>
        </header>
        {policy && settings && <Found policy={policy} settings={settings} />}
      </Stack>
    </div>
  );
}

import { Button, Row, UserText, useFormats, useWords } from '@/components/ui';
import type { LivePolicyPreview } from '@/lib/store/hooks/use-policy-preview';
import styles from './policy.module.css';
import { StandingWords } from './standing-words';

/** Which clients would stand elsewhere, as far as that is known by now; the first by name, the others counted. */
export function PreviewList({ preview }: { preview: LivePolicyPreview }) {
  const { t } = useWords();
  const { number } = useFormats();
  const { done, all, count, changes, isDone, isStale, again, problem } = preview;
  if (problem !== undefined) return <p>{t('policy:preview.failed', { message: problem })}</p>;
  const found = isDone ? t('policy:preview.count', { count }) : t('policy:preview.soFar', { count });
  const nothing = all === 0 ? t('policy:preview.noClients') : t('policy:preview.none');
  return (
    <>
      <output>
        {isDone ? (count === 0 ? nothing : found) : t('policy:preview.running', { done: number(done), all: number(all) })}
      </output>
      {!isDone && (
        <>
          <progress value={done} max={Math.max(all, 1)} aria-label={t('policy:preview.title')} />
          {count > 0 && <p>{found}</p>}
        </>
      )}
      {changes.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {(['client', 'from', 'to'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`policy:preview.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map(({ id, name, from, to }) => (
              <tr key={id}>
                <td>
                  <a href={`#/client/${id}`}>{name === '' ? t('policy:preview.unnamed') : <UserText>{name}</UserText>}</a>
                </td>
                <td>
                  <StandingWords standing={from} />
                </td>
                <td>
                  <StandingWords standing={to} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {count > changes.length && <p>{t('policy:preview.more', { count: count - changes.length })}</p>}
      {isStale && (
        <Row gap={3}>
          <p>{t('policy:preview.stale')}</p>
          <Button onPress={again}>{t('policy:preview.again')}</Button>
        </Row>
      )}
    </>
  );
}

import { useNames } from '@/components/cards/form/use-names';
import { Stack, useFormats, UserText, useWords } from '@/components/ui';
import type { NoteState } from '@/lib/domain/state';
import { given } from './given';
import styles from './history.module.css';

/** The rest of a note: quote, when and how, what it cost, own part, debt, who logged it, evidence. */
export function NoteDetails({ note: { body, paidOn, author, at }, isGone }: { note: NoteState; isGone: boolean }) {
  const { t } = useWords();
  const formats = useFormats();
  const names = useNames();
  const cost = given(
    body.minutes !== undefined && t('client:history.minutes', { count: body.minutes }),
    body.lost && formats.money(body.lost),
  ).join(', ');
  const paid = paidOn ?? body.debt?.paidOn;
  const facts = given(
    `${formats.dateTime(body.happenedAt)}, ${t(`domain:channel.${body.channel}`)}`,
    body.debt && t('client:history.debt', { sum: formats.money(body.debt.sum), day: formats.day(body.debt.dueOn) }),
    body.debt && body.debt.agreedDays > 0 && t('client:history.agreedDays', { count: body.debt.agreedDays }),
    paid && t('client:history.paid', { day: formats.day(paid) }),
    body.ownPart !== 'none' && t('client:history.ownPart', { part: t(`domain:ownPart.${body.ownPart}.name`) }),
    cost && t('client:history.lost', { what: cost }),
    body.clause && t('client:history.clause', { clause: body.clause }),
    t('client:history.logged', { who: names.author(author), when: formats.dateTime(at) }),
  );
  return (
    <Stack gap={1}>
      {body.quote && !isGone && (
        <blockquote className={styles.quote} aria-label={t('client:history.quote')}>
          <UserText block>{body.quote}</UserText>
        </blockquote>
      )}
      <p className={styles.meta}>{facts.join(' · ')}</p>
      {body.evidence.length > 0 && !isGone && (
        <ul aria-label={t('client:history.evidence')} className={styles.small}>
          {body.evidence.map(({ url, title }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer" className={styles.link}>
                <UserText>{title || url}</UserText>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

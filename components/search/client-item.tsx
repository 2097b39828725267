import { Row, StatusTag, UserText, useFormats, useWords } from '@/components/ui';
import { SampleTag } from '@/components/client/sample-tag';
import type { StatusKind } from '@/lib/domain/state';
import styles from './client-search.module.css';

/** What a line of a list needs to know of a client. */
export interface FoundClient {
  id: string;
  /** Every id of its group. */
  ids: string[];
  name: string;
  kinds: StatusKind[];
  phones: string[];
  emails: string[];
  lastNoteAt?: number | undefined;
}

/** One client in a list: name, first status in words, how to reach it, last note. */
export function ClientItem({ client: { ids, name, kinds, phones, emails, lastNoteAt } }: { client: FoundClient }) {
  const { t } = useWords();
  const formats = useFormats();
  const reach = [phones[0], emails[0]].filter(Boolean).join(' · ');
  return (
    <>
      <Row align="spread">
        <span className={styles.name}>
          <UserText>{name}</UserText> <SampleTag ids={ids} />
        </span>
        {kinds[0] && <StatusTag kind={kinds[0]} />}
      </Row>
      {(reach || lastNoteAt !== undefined) && (
        <span className={styles.meta}>
          {reach && <bdi>{reach}</bdi>}
          {reach && lastNoteAt !== undefined && ' · '}
          {lastNoteAt !== undefined && t('search:lastNote', { when: formats.date(lastNoteAt) })}
        </span>
      )}
    </>
  );
}

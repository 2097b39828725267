import { Link2 } from 'lucide-react';
import { Button, Disclosure, Row, Stack, usePanelView, UserText, useWords } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './client-header.module.css';
import { canUndo } from './can-undo';
import { joinsOf } from './joins';
import { RecordLink } from './record-link';
import type { Subject } from './subject';
import { UndoLink } from './undo-link';

/** The records of this client, with both relations (*same*, *belongs to*); add and undo. */
export function LinkedRecords({ subject, view }: { subject: Subject; view: ClientView }) {
  const { t } = useWords();
  const open = usePanelView((state) => state.open);
  const { records } = view.state;
  return (
    <Disclosure label={records.length === 0 ? t('client:records.none') : t('client:records.title', { count: records.length })}>
      <Stack gap={2}>
        <Stack as="ul" gap={2}>
          {records.map((link) => {
            const line = (
              <span>
                <UserText>{link.record.name}</UserText>
                <Row as="span" gap={1} className={styles.meta}>
                  <RecordLink record={link.record} name={link.record.name} />
                  {link.relation === 'belongs' && <span>{t('client:records.belongsTo')}</span>}
                </Row>
              </span>
            );
            return (
              <li key={`${link.ref} ${link.record.key}`}>
                {canUndo(link, view.events) ? (
                  <UndoLink
                    subject={subject}
                    command={link.relation === 'same' ? 'undoSameRecord' : 'undoBelongsRecord'}
                    linkRef={link.ref}
                    name={link.record.name}
                  >
                    {line}
                  </UndoLink>
                ) : (
                  line
                )}
              </li>
            );
          })}
          {joinsOf(view.events).map(({ ref, name }) => (
            <li key={ref}>
              <UndoLink subject={subject} command="undoSameRecord" linkRef={ref} name={name}>
                <span className={styles.meta}>{t('client:records.joined', { name })}</span>
              </UndoLink>
            </li>
          ))}
          {view.state.distinct?.map(({ ref, record }) => (
            <li key={ref}>
              <UndoLink subject={subject} command="undoDistinctRecord" linkRef={ref} name={record.name}>
                <span className={styles.meta}>
                  <UserText>{t('client:records.distinct', { name: record.name })}</UserText>
                </span>
              </UndoLink>
            </li>
          ))}
        </Stack>
        <Row>
          <Button tone="quiet" icon={Link2} onPress={() => open({ name: 'record.link' })}>
            {t('client:records.add')}
          </Button>
        </Row>
      </Stack>
    </Disclosure>
  );
}

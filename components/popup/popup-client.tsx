import { ListChecks, RectangleVertical, SquarePen } from 'lucide-react';
import { useNames } from '@/components/cards/form/use-names';
import { hasCard } from '@/components/client/has-card';
import { CompanyCards } from '@/components/client/company-cards';
import { MetAgain } from '@/components/client/met-again';
import { isClientRecord } from '@/components/client/panel-subject';
import { SampleTag } from '@/components/client/sample-tag';
import { useFindSubject } from '@/components/find/use-find-subject';
import { Button, cx, Row, Stack, StatusTag, UserText, useFormats, useWords } from '@/components/ui';
import type { PageRecord, PanelRequest } from '@/lib/messages/protocol';
import { useClient } from '@/lib/store/hooks/use-client';
import { useClientOfRecord } from '@/lib/store/hooks/use-client-of-record';
import styles from './popup.module.css';
import { lastNote, talkingPoint } from './talking-point';

export interface PopupClientProps {
  record: PageRecord;
  /** Companies that the page links to. */
  companies: PageRecord[];
  onOpen: (view: PanelRequest['view']) => void;
}

/** The client on the page in short: status, last note, next talking point, and what is done most. */
export function PopupClient({ record, companies, onOpen }: PopupClientProps) {
  const { t } = useWords();
  const formats = useFormats();
  const names = useNames();
  const found = useClientOfRecord(record);
  const view = useClient(found?.client ?? null);
  useFindSubject(
    found && view !== undefined ? found.client : undefined,
    view?.state.name ?? record.name,
    view ? hasCard(view.status) : false,
    record,
  );
  if (!found || view === undefined) return null;
  const note = view && lastNote(view.state);
  const point = view && talkingPoint(view);
  return (
    <section aria-label={record.name}>
      <Stack gap={2}>
        <h1>
          <UserText>{view?.state.name ?? record.name}</UserText>
        </h1>
        <Row gap={1}>
          {(view?.status.kinds ?? (['none'] as const)).map((kind) => (
            <StatusTag key={kind} kind={kind} notes={view?.status.noteCount} />
          ))}
          <SampleTag ids={view?.state.ids ?? []} />
        </Row>
        {isClientRecord(record) && <MetAgain record={record} />}
        <CompanyCards linked={found.companies} onPage={companies} />
        {note && view && (
          <div>
            <p className={styles.quiet}>
              {t('popup:lastNote')}: {names.category(note.body.category)}, {formats.ago(note.body.happenedAt, view.now)}
            </p>
            <div className={styles.clip}>
              <UserText>{note.body.what}</UserText>
            </div>
          </div>
        )}
        {point && (
          <div>
            <p className={styles.quiet}>{t('popup:talkingPoint')}</p>
            <p className={cx(styles.clip)}>
              <UserText>{point}</UserText>
            </p>
          </div>
        )}
        <Row>
          <Button icon={SquarePen} onPress={() => onOpen('note')}>
            {t('popup:logNote')}
          </Button>
          {note && view && !hasCard(view.status) && (
            <Button icon={RectangleVertical} onPress={() => onOpen('yellow')}>
              {t('popup:yellow')}
            </Button>
          )}
          {view && (
            <Button icon={ListChecks} onPress={() => onOpen('checklist')}>
              {t('popup:checklist')}
            </Button>
          )}
        </Row>
      </Stack>
    </section>
  );
}

import { FactList } from '@/components/cards/fact-list';
import { PointsSum } from '@/components/client/points-sum';
import { RulesLine } from '@/components/policy/rules-line';
import { RecordLink } from '@/components/client/record-link';
import { SampleTag } from '@/components/client/sample-tag';
import { Row, Stack, StatusTag, Tag, UserText, useFormats, useWords, ViewHeading } from '@/components/ui';
import { agreementNow } from '@/lib/domain/agreement';
import { isSample } from '@/lib/domain/is-sample';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './client-page.module.css';

/** Who the client is and how things stand: name, statuses in order (domain section 7), points, and the facts about it. */
export function ClientTop({ view }: { view: ClientView }) {
  const { t } = useWords();
  const formats = useFormats();
  const { state, status, now } = view;
  const contract = agreementNow(state)?.contract;
  const { endsOn, noticeDays } = contract ?? {};
  const notice = noticeDays === undefined ? '' : ` · ${t('page:facts.notice', { count: noticeDays })}`;
  const records = state.records.filter(({ relation }) => relation === 'same');
  return (
    <header className={styles.head}>
      <ViewHeading takesFocus>
        <UserText>{state.name}</UserText>
      </ViewHeading>
      <Row as="ul" gap={1} aria-label={t('client:header.status')}>
        {status.kinds.map((kind) => (
          <li key={kind}>
            <StatusTag kind={kind} notes={status.noteCount} />
          </li>
        ))}
        {isSample(state.ids) && (
          <li>
            <SampleTag ids={state.ids} />
          </li>
        )}
        {state.lead && (
          <li>
            <Tag>{t('client:header.lead')}</Tag>
          </li>
        )}
      </Row>
      {status.reviewAt !== undefined && (
        <p className={styles.quiet}>
          {t('client:header.review', { date: formats.date(status.reviewAt), ago: formats.ago(status.reviewAt, now) })}
        </p>
      )}
      <PointsSum view={view} />
      <p className={styles.quiet}>
        <RulesLine policy={view.policy} />
      </p>
      <section aria-label={t('page:facts.title')} className={styles.about}>
        <FactList
          facts={[
            [t('page:facts.owner'), state.owner],
            [t('page:facts.since'), formats.date(state.since)],
            [t('page:facts.contract'), endsOn && `${formats.day(endsOn)}${notice}`],
            [t('page:facts.reach'), [...state.phones, ...state.emails].join('\n')],
            [t('page:facts.taxNumber'), state.taxNumber],
            [
              t('page:facts.records'),
              records.length === 0 ? undefined : (
                <Stack as="ul" gap={1}>
                  {records.map(({ ref, record }) => (
                    <li key={`${ref} ${record.key}`}>
                      <RecordLink record={record} name={record.name} />
                    </li>
                  ))}
                </Stack>
              ),
            ],
          ]}
        />
      </section>
    </header>
  );
}

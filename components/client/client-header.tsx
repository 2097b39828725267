import { Maximize2 } from 'lucide-react';
import { IconButton, Row, StatusTag, Tag, UserText, useFormats, useWords, ViewHeading } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { RulesLine } from '@/components/policy/rules-line';
import { openDashboard } from '@/lib/browser/open-dashboard';
import { isSample } from '@/lib/domain/is-sample';
import styles from './client-header.module.css';
import { CompanyCards } from './company-cards';
import { LinkedRecords } from './linked-records';
import { PointsSum } from './points-sum';
import { RecordLink } from './record-link';
import { SampleTag } from './sample-tag';
import type { Subject } from './subject';

/** Who the client is and how things stand: name, record, statuses in order (domain section 7), points, review date. */
export function ClientHeader({ subject, view }: { subject: Subject; view: ClientView | null }) {
  const { t } = useWords();
  const formats = useFormats();
  const name = view?.state.name ?? subject.record?.name ?? '';
  const status = view?.status;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <ViewHeading>
          <UserText>{name}</UserText>
        </ViewHeading>
        {view && (
          <IconButton
            icon={Maximize2}
            label={t('page:open')}
            onPress={() => void openDashboard(`client/${encodeURIComponent(view.state.id)}`)}
          />
        )}
      </div>
      {subject.record && (
        <div className={styles.meta}>
          <RecordLink record={subject.record} name={name} />
        </div>
      )}
      <Row as="ul" gap={1} aria-label={t('client:header.status')}>
        {(status?.kinds ?? (['none'] as const)).map((kind) => (
          <li key={kind}>
            <StatusTag kind={kind} notes={status?.noteCount} />
          </li>
        ))}
        {view && isSample(view.state.ids) && (
          <li>
            <SampleTag ids={view.state.ids} />
          </li>
        )}
        {view?.state.lead && (
          <li>
            <Tag>{t('client:header.lead')}</Tag>
          </li>
        )}
      </Row>
      {view && status?.reviewAt !== undefined && (
        <p className={styles.meta}>
          {t('client:header.review', { date: formats.date(status.reviewAt), ago: formats.ago(status.reviewAt, view.now) })}
        </p>
      )}
      <CompanyCards linked={subject.companies} onPage={subject.pageCompanies} />
      {view && (
        <div>
          <PointsSum view={view} />
          <p className={styles.meta}>
            <RulesLine policy={view.policy} />
          </p>
        </div>
      )}
      {view && <LinkedRecords subject={subject} view={view} />}
    </header>
  );
}

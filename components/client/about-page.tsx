import { useState } from 'react';
import { Button, UserText, useWords } from '@/components/ui';
import type { PageRecord } from '@/lib/messages/protocol';
import { useClientOfRecord } from '@/lib/store/hooks/use-client-of-record';
import type { NoteBody } from '@/lib/schema/note';
import { CandidateChoice } from './candidate-choice';
import { ClientPane } from './client-pane';
import { Loading } from './loading';
import { PageClient } from './page-client';
import styles from './panel.module.css';

export interface AboutPageProps {
  /** The deal, ticket, order … on the page. */
  record: PageRecord;
  /** Clients that the page links to. */
  candidates: PageRecord[];
  evidence: NoteBody['evidence'];
}

/** A page about a client: one candidate is shown, with more the user is asked; companies linked before count too. */
export function AboutPage({ record, candidates, evidence }: AboutPageProps) {
  const { t } = useWords();
  const linked = useClientOfRecord(record);
  const [chosen, setChosen] = useState<{ record: PageRecord } | { client: string } | null>(null);
  if (!linked) return <Loading />;

  const total = candidates.length + linked.companies.length;
  const [onlyRecord] = candidates;
  const [onlyClient] = linked.companies;
  const first = total === 1 ? (onlyRecord ? { record: onlyRecord } : onlyClient && { client: onlyClient.client }) : undefined;
  const subject = chosen ?? first;
  if (!subject) {
    return <CandidateChoice about={record} candidates={candidates} linked={linked.companies} onChoose={setChosen} />;
  }
  return (
    <>
      <div className={styles.notice}>
        <span>
          {t('client:state.about')} <UserText>{record.name}</UserText>
        </span>
        {total > 1 && (
          <Button tone="quiet" onPress={() => setChosen(null)}>
            {t('client:state.otherCandidate')}
          </Button>
        )}
      </div>
      {'record' in subject ? (
        <PageClient record={subject.record} companies={[]} evidence={evidence} />
      ) : (
        <ClientPane subject={{ client: subject.client, record: null, companies: [], pageCompanies: [] }} evidence={evidence} />
      )}
    </>
  );
}

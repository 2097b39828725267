import { useState } from 'react';
import { Button, UserText, useWords } from '@/components/ui';
import type { PageRecord } from '@/lib/messages/protocol';
import { useClientOfRecord } from '@/lib/store/hooks/use-client-of-record';
import type { NoteBody } from '@/lib/schema/note';
import { CandidateChoice } from './candidate-choice';
import { clearClient } from './clear-client';
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

/** A page about a client: who it surely is, with the company's card beside; in doubt the user is asked. Links made by hand count too. */
export function AboutPage({ record, candidates, evidence }: AboutPageProps) {
  const { t } = useWords();
  const linked = useClientOfRecord(record);
  const [chosen, setChosen] = useState<{ record: PageRecord } | { client: string } | 'ask' | null>(null);
  if (!linked) return <Loading />;

  const total = candidates.length + linked.companies.length;
  // Linked by hand may be anybody, also another person: beside what the page says, only the user knows.
  const clear = linked.companies.length === 0 ? clearClient(candidates) : null;
  const [onlyClient] = linked.companies;
  const subject =
    chosen === 'ask' ? undefined : (chosen ?? clear ?? (total === 1 && onlyClient ? { client: onlyClient.client } : undefined));
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
          <Button tone="quiet" onPress={() => setChosen('ask')}>
            {t('client:state.otherCandidate')}
          </Button>
        )}
      </div>
      {'record' in subject ? (
        <PageClient
          record={subject.record}
          companies={subject.record.key === clear?.record.key ? clear.companies : []}
          evidence={evidence}
        />
      ) : (
        <ClientPane subject={{ client: subject.client, record: null, companies: [], pageCompanies: [] }} evidence={evidence} />
      )}
    </>
  );
}

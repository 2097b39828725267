import { Building2 } from 'lucide-react';
import { Button, Icon, Row, Stack, StatusTag, UserText, useWords } from '@/components/ui';
import type { PageRecord } from '@/lib/messages/protocol';
import { type CompanyOfRecord, useClientOfRecord } from '@/lib/store/hooks/use-client-of-record';
import { useClientSummaries } from '@/lib/store/hooks/use-client-summaries';
import styles from './client-header.module.css';
import { useChooseClient } from './choose-client';

/** A company that the person belongs to: its cards, marked as the company's and not as the person's. */
export function CompanyCard({ company: { client, name, kinds } }: { company: CompanyOfRecord }) {
  const { t } = useWords();
  const { choose } = useChooseClient();
  const cards = kinds.filter((kind) => kind !== 'none' && kind !== 'notes');
  return (
    <div className={styles.company}>
      <Stack gap={1}>
        <Row gap={1}>
          <Icon of={Building2} />
          <span className={styles.meta}>{t('client:companies.title')}</span>
          <Button tone="quiet" onPress={() => choose(client)} aria-label={t('client:companies.open', { name })}>
            <UserText>{name}</UserText>
          </Button>
        </Row>
        {cards.length > 0 && (
          <Row gap={1}>
            {cards.map((kind) => (
              <StatusTag key={kind} kind={kind} />
            ))}
            <span className={styles.meta}>{t('client:companies.of')}</span>
          </Row>
        )}
      </Stack>
    </div>
  );
}

/** A company that the page links to, if something was written about it. `except`: linked by hand, shown already. */
export function CompanyOnPage({ record, except }: { record: PageRecord; except: readonly string[] }) {
  const client = useClientOfRecord(record)?.client ?? null;
  const [company] = useClientSummaries(client === null ? [] : [client]) ?? [];
  if (!company || except.includes(company.id)) return null;
  return <CompanyCard company={{ client: company.id, name: company.name, kinds: company.kinds }} />;
}

/** All companies of a person, those linked by hand first. */
export function CompanyCards({ linked, onPage }: { linked: readonly CompanyOfRecord[]; onPage: readonly PageRecord[] }) {
  return (
    <>
      {linked.map((company) => (
        <CompanyCard key={company.client} company={company} />
      ))}
      {onPage.map((record) => (
        <CompanyOnPage key={record.key} record={record} except={linked.map(({ client }) => client)} />
      ))}
    </>
  );
}

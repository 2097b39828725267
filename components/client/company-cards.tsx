import { Building2 } from 'lucide-react';
import { Button, Icon, Row, Stack, StatusTag, UserText, useWords } from '@/components/ui';
import type { CompanyOfRecord } from '@/lib/store/hooks/use-client-of-record';
import styles from './client-header.module.css';
import { useChooseClient } from './choose-client';

/** Companies that the record on the page belongs to: their cards, marked as theirs and not as the person's. */
export function CompanyCards({ companies }: { companies: CompanyOfRecord[] }) {
  const { t } = useWords();
  const choose = useChooseClient();
  if (companies.length === 0) return null;
  return (
    <ul aria-label={t('client:companies.title')}>
      {companies.map(({ client, name, kinds }) => (
        <li key={client} className={styles.company}>
          <Stack gap={1}>
            <Row gap={1}>
              <Icon of={Building2} />
              <span className={styles.meta}>{t('client:companies.title')}</span>
              <Button tone="quiet" onPress={() => choose(client)} aria-label={t('client:companies.open', { name })}>
                <UserText>{name}</UserText>
              </Button>
            </Row>
            {kinds.some((kind) => kind !== 'none' && kind !== 'notes') && (
              <Row gap={1}>
                {kinds
                  .filter((kind) => kind !== 'none' && kind !== 'notes')
                  .map((kind) => (
                    <StatusTag key={kind} kind={kind} />
                  ))}
                <span className={styles.meta}>{t('client:companies.of')}</span>
              </Row>
            )}
          </Stack>
        </li>
      ))}
    </ul>
  );
}

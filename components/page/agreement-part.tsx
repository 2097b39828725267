import { useClauses } from '@/components/agreement/use-clauses';
import { Button, Stack, usePanelView, UserText, useWords } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './client-page.module.css';
import { PagePart } from './page-part';

/** B-charter: what was agreed, in numbered clauses. */
export function AgreementPart({ view: { state } }: { view: ClientView }) {
  const { t } = useWords();
  const open = usePanelView((panel) => panel.open);
  const agreed = state.agreements.at(-1);
  const clauses = useClauses()(agreed);
  return (
    <PagePart title={t('page:agreement.title')}>
      {clauses.length === 0 && <p className={styles.quiet}>{t('page:agreement.none')}</p>}
      <Stack as="ul" gap={1}>
        {clauses.map((clause) => (
          <li key={clause}>
            <UserText>{clause}</UserText>
          </li>
        ))}
      </Stack>
      <Button onPress={() => open({ name: 'agreement' })}>
        {t(clauses.length === 0 ? 'page:agreement.enter' : 'page:agreement.change')}
      </Button>
    </PagePart>
  );
}

import { Button, Stack, UserText, useWords, ViewHeading } from '@/components/ui';
import type { PageRecord } from '@/lib/messages/protocol';
import type { CompanyOfRecord } from '@/lib/store/hooks/use-client-of-record';
import { Finder } from './finder';
import styles from './panel.module.css';

export interface CandidateChoiceProps {
  about: PageRecord;
  candidates: PageRecord[];
  /** Clients that this record was linked to by hand. */
  linked: CompanyOfRecord[];
  onChoose: (choice: { record: PageRecord } | { client: string }) => void;
}

/** Several clients, or none, on a page about one: asks which. In doubt nobody is shown, rather than the wrong one. */
export function CandidateChoice({ about, candidates, linked, onChoose }: CandidateChoiceProps) {
  const { t } = useWords();
  const isNone = candidates.length + linked.length === 0;
  return (
    <div className={styles.pane}>
      <Stack gap={3}>
        <ViewHeading>{isNone ? t('client:state.aboutNobody') : t('client:state.which')}</ViewHeading>
        <p>
          {isNone ? t('client:state.aboutNobodyText') : t('client:state.whichText')} <UserText>{about.name}</UserText>
        </p>
        <Stack as="ul" gap={2}>
          {candidates.map((record) => (
            <li key={record.key}>
              <Button wide onPress={() => onChoose({ record })}>
                <UserText>{record.name}</UserText> · <CandidateKind kind={record.kind} />
              </Button>
            </li>
          ))}
          {linked.map(({ client, name }) => (
            <li key={client}>
              <Button wide onPress={() => onChoose({ client })}>
                <UserText>{name}</UserText>
              </Button>
            </li>
          ))}
        </Stack>
        {isNone && <Finder />}
      </Stack>
    </div>
  );
}

function CandidateKind({ kind }: { kind: string }) {
  const { wordOf } = useWords();
  return <>{wordOf(`domain:recordKind.${kind}`) ?? kind}</>;
}

import { RadioGroup, Segmented, Stack, TextArea, useWords } from '@/components/ui';
import type { EventBody } from '@/lib/schema/event';

type Legal = NonNullable<EventBody<'card.yellow.planned'>['legal']>;
/** The three answers while they are being given. */
export type LegalDraft = { [Key in keyof Legal]: Legal[Key] | undefined };

const CONTRACTS = ['none', 'written', 'oral', 'unknown'] as const satisfies readonly Legal['contract'][];
const MAY_END = ['yes', 'at-term', 'no'] as const satisfies readonly Legal['mayEnd'][];

export const NO_LEGAL: LegalDraft = { contract: undefined, mayEnd: undefined, penalties: undefined };

/** All three answered, or undefined. */
export function answeredLegal({ contract, mayEnd, penalties }: LegalDraft): Legal | undefined {
  return contract && mayEnd && penalties?.trim() ? { contract, mayEnd, penalties: penalties.trim() } : undefined;
}

export interface LegalQuestionsProps {
  value: LegalDraft;
  onChange: (value: LegalDraft) => void;
}

/** B-legal-early: telling a client that we may part has consequences too. */
export function LegalQuestions({ value, onChange }: LegalQuestionsProps) {
  const { t } = useWords();
  return (
    <Stack>
      <h2>{t('cards:legal.title')}</h2>
      <p>{t('cards:legal.why')}</p>
      <RadioGroup
        label={t('cards:legal.contract')}
        options={CONTRACTS.map((id) => ({ id, label: t(`domain:caseChoice.contract.${id}`) }))}
        value={value.contract}
        onChange={(contract) => onChange({ ...value, contract })}
      />
      <Segmented
        label={t('cards:legal.mayEnd')}
        options={MAY_END.map((id) => ({ id, label: t(`domain:caseChoice.mayEnd.${id}`) }))}
        value={value.mayEnd}
        onChange={(mayEnd) => onChange({ ...value, mayEnd })}
      />
      <TextArea
        label={t('cards:legal.penalties')}
        hint={t('cards:legal.penaltiesHint')}
        rows={2}
        value={value.penalties ?? ''}
        onChange={(penalties) => onChange({ ...value, penalties })}
      />
    </Stack>
  );
}

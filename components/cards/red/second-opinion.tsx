import { Stack, TextArea, TextField, useWords } from '@/components/ui';

export interface Opinion {
  who: string;
  answer: string;
}

/** Both parts answered, or undefined: half an opinion is none. */
export const givenOpinion = ({ who, answer }: Opinion): Opinion | undefined =>
  who.trim() && answer.trim() ? { who: who.trim(), answer: answer.trim() } : undefined;

export interface SecondOpinionProps {
  value: Opinion;
  onChange: (value: Opinion) => void;
  errors: { who?: string | undefined; answer?: string | undefined };
}

/** D-second-opinion: all evidence from one author or one day, so somebody else is asked first. */
export function SecondOpinion({ value, onChange, errors }: SecondOpinionProps) {
  const { t } = useWords();
  return (
    <Stack>
      <h2>{t('cards:red.opinion')}</h2>
      <p>{t('cards:red.opinionWhy')}</p>
      <TextField
        label={t('cards:red.opinionWho')}
        value={value.who}
        onChange={(who) => onChange({ ...value, who })}
        maxLength={200}
        isRequired
        error={errors.who}
      />
      <TextArea
        label={t('cards:red.opinionAnswer')}
        rows={2}
        value={value.answer}
        onChange={(answer) => onChange({ ...value, answer })}
        isRequired
        error={errors.answer}
      />
    </Stack>
  );
}

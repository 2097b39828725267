import { TextField, useWords } from '@/components/ui';
import type { OwnCategory } from '@/lib/schema/own-category';
import { twoNames } from '@/lib/schema/own-category';

export interface TwoNameFieldsProps {
  value: OwnCategory['name'];
  onChange: (value: OwnCategory['name']) => void;
  isDisabled: boolean;
  /** Another entry before it has the name, in one of the languages. */
  isTwin: boolean;
}

/** A name in both languages: colleagues may read the other one. */
export function TwoNameFields({ value, onChange, isDisabled, isTwin }: TwoNameFieldsProps) {
  const { t } = useWords();
  const error = (language: 'en' | 'ru') =>
    twoNames.shape[language].safeParse(value[language]).success ? isTwin && t('policy:error.twin') : t('policy:error.names');
  return (['en', 'ru'] as const).map((language) => (
    <TextField
      key={language}
      label={t(`policy:category.${language}`)}
      isRequired
      isDisabled={isDisabled}
      value={value[language]}
      onChange={(text) => onChange({ ...value, [language]: text })}
      error={error(language) || undefined}
    />
  ));
}

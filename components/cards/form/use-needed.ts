import { useWords } from '@/components/ui';

type Value = string | readonly unknown[] | null | undefined;

/** Nothing was entered: no value, an empty list, or only spaces. */
export const isBlank = (value: Value): boolean =>
  typeof value === 'string' ? value.trim() === '' : !value || value.length === 0;

/** Words below a required field that was left empty. @returns `needed(show, value)`; undefined while there is nothing to say */
export function useNeeded() {
  const { t } = useWords();
  return (show: boolean, value: Value): string | undefined => (show && isBlank(value) ? t('cards:form.needed') : undefined);
}

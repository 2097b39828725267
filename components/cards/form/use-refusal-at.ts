import { useWords } from '@/components/ui';
import type { Refusal } from '@/lib/domain/state';

/** Which refusals speak about which field of a form: field → codes. */
export type RefusalPlaces = Readonly<Record<string, readonly string[]>>;

/**
 * Puts a refusal beside the field it is about.
 * @returns `at(field)`: its words, for the field's `error`; `rest`: the refusal if no field shows it
 */
export function useRefusalAt<P extends RefusalPlaces>(refusal: Refusal | null, places: P) {
  const { t, wordOf } = useWords();
  const place = refusal && Object.keys(places).find((field) => places[field]?.includes(refusal.code));
  return {
    at: (field: keyof P): string | undefined =>
      refusal && field === place
        ? (wordOf(`refusals:${refusal.code}`, refusal.params) ?? t('refused', { code: refusal.code }))
        : undefined,
    rest: place ? null : refusal,
  };
}

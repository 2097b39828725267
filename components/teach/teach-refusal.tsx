import { ErrorText, useWords } from '@/components/ui';
import type { TeachRefusal as Refusal } from '@/lib/crm/teach/derive';

export type ShownRefusal = Refusal | { code: 'already-taught'; params: { title: string } };

/** Why nothing can be taught from what was shown. */
export function TeachRefusal({ refusal }: { refusal: ShownRefusal }) {
  const { wordOf } = useWords();
  return <ErrorText>{wordOf(`teach:refusal.${refusal.code}`, refusal.params) ?? refusal.code}</ErrorText>;
}

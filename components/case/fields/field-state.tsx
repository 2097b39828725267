import { Check, Pencil } from 'lucide-react';
import { Icon, useWords } from '@/components/ui';
import styles from './field-state.module.css';
import type { SaveState } from './use-case-field';

/** Whether what stands in a field is saved, in words; nothing for an empty one. */
export function FieldState({ state }: { state: SaveState }) {
  const { t } = useWords();
  if (state === 'empty' || state === 'refused') return null; // the refusal speaks for itself
  return (
    <p className={styles.state}>
      <Icon of={state === 'draft' ? Pencil : Check} size={0.9} />
      {t(`case:field.${state}`)}
    </p>
  );
}

import { Checkbox, useWords } from '@/components/ui';
import { type Editing, isLocked } from './editing';
import { useRuleWords } from './use-rule-words';

/** P-conflict: yes or no. */
export function SwitchRule({ id, editing }: { id: 'stateReason' | 'finishOpenWork'; editing: Editing }) {
  const { t } = useWords();
  const words = useRuleWords();
  return (
    <Checkbox
      label={words.label(id)}
      hint={editing.fixed.has(id) ? t('policy:hint.fixed') : t(`policy:why.${id}`)}
      isDisabled={isLocked(editing, id)}
      value={editing.form.draft[id]}
      onChange={(on) => editing.form.set(id, on)}
    />
  );
}

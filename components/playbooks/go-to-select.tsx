import { ErrorText, Select, useWords } from '@/components/ui';
import { useEditing } from './editing';
import { useProblemWords } from './use-problem-words';

export interface GoToSelectProps {
  /** Path of the reaction. */
  where: string;
  /** "Reaction 3" */
  name: string;
  /** Id of the block to go on at. */
  value: string | undefined;
  onChange: (goTo: string | undefined) => void;
}

/** Where the talk goes on after the answer to a reaction, and what is the matter with the reaction as a whole. */
export function GoToSelect({ where, name, value, onChange }: GoToSelectProps) {
  const { t } = useWords();
  const { problems, lines } = useEditing();
  const { why } = useProblemWords();
  const targets = [
    { id: '', label: t('playbook:item.goOn') },
    ...lines.map(({ id, text }, index) => ({ id, label: t('playbook:item.goToLine', { n: index + 1, text }) })),
  ];
  const isThere = value === undefined || lines.some(({ id }) => id === value);
  return (
    <>
      <Select
        label={t('playbook:item.of', { item: name, part: t('playbook:item.goTo') })}
        options={targets}
        value={isThere ? (value ?? '') : null}
        onChange={(goTo) => onChange(goTo === '' ? undefined : goTo)}
      />
      {problems
        .filter((problem) => problem.where === where)
        .map((problem) => (
          <ErrorText key={problem.code}>{why(problem)}</ErrorText>
        ))}
    </>
  );
}

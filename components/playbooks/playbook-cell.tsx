import { PencilLine, TriangleAlert, Users } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Icon, useWords } from '@/components/ui';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import styles from './playbooks.module.css';

export interface PlaybookCellProps {
  /** Whose words talks use; `off`: there is a version of the team's, not in use. */
  which: 'built-in' | 'team' | 'unusable' | 'off';
  hasDraft: boolean;
  /** Name of the team's version. */
  title: string | undefined;
  lang: ScriptLanguage;
  /** Name of the talk. */
  talk: string;
  onOpen: () => void;
}

const WORDS = { 'built-in': 'builtIn', team: 'team', unusable: 'broken', off: 'off' } as const;

/** What stands for one talk in one language, and the way in. */
export function PlaybookCell({ which, hasDraft, title, lang, talk, onOpen }: PlaybookCellProps) {
  const { t } = useWords();
  const state = [t(`playbook:list.${WORDS[which]}`), hasDraft && t('playbook:list.draft')].filter((words) => words !== false);
  const language = t(`domain:language.${lang}`);
  return (
    <Button
      className={styles.cell}
      aria-label={t('playbook:list.cell', { title: talk, language, state: state.join(', ') })}
      onPress={onOpen}
    >
      <span className={styles.narrow}>{language}: </span>
      <span className={styles.state} data-which={which}>
        {which === 'team' && <Icon of={Users} />}
        {which === 'unusable' && <Icon of={TriangleAlert} />}
        {state[0]}
      </span>
      {title !== undefined && title !== talk && <bdi className={styles.purpose}>{title}</bdi>}
      {hasDraft && (
        <span className={styles.purpose}>
          <Icon of={PencilLine} /> {state[1]}
        </span>
      )}
    </Button>
  );
}

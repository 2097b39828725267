import { useWords } from '@/components/ui';
import { EXAMPLE_VALUES } from '@/lib/playbook/example-values';
import { renderPlaybook } from '@/lib/playbook/render';
import { spokenSeconds } from '@/lib/playbook/spoken-seconds';
import type { Playbook } from '@/lib/schema/playbook';
import styles from './editor.module.css';

/** About how long it takes to say the main line. @param playbook without mistakes */
export function TalkLength({ playbook }: { playbook: Playbook }) {
  const { t } = useWords();
  const { blocks } = renderPlaybook(playbook, EXAMPLE_VALUES[playbook.lang], { stateReason: true, finishOpenWork: true });
  const seconds = blocks
    .filter(({ type }) => type === 'say' || type === 'ask')
    .reduce((sum, { text }) => sum + spokenSeconds(text, playbook.lang), 0);
  const [min, sec] = [Math.floor(seconds / 60), seconds % 60];
  return (
    <p className={styles.note}>
      {min === 0 ? t('playbook:editor.lengthShort', { sec }) : t('playbook:editor.length', { min, sec })}
    </p>
  );
}

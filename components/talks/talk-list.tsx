import { PencilLine } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { openEditor } from '@/components/playbooks/open-editor';
import { Button as TextButton, Stack, usePanelView, useWords, View } from '@/components/ui';
import type { ChosenPlaybook } from '@/lib/playbook/chosen-playbook';
import type { PlaybookKind } from '@/lib/schema/playbook';
import { usePlaybooks } from '@/lib/store/hooks/use-playbooks';
import { TALK_GROUPS } from './talk-groups';
import styles from './talk-list.module.css';

const ALL: readonly PlaybookKind[] = TALK_GROUPS.flatMap(({ kinds }) => kinds);

/** All talks with words for them, by what they are about; each with one line on when it is the right one. */
export function TalkList({ onDone }: { onDone: () => void }) {
  const { t, language } = useWords();
  const open = usePanelView((state) => state.open);
  const playbooks = usePlaybooks(ALL, language);
  const row = ({ playbook: { kind, title, purpose } }: ChosenPlaybook) => (
    <li key={kind}>
      <Button className={styles.talk} onPress={() => open({ name: 'words', kind })}>
        <strong>{title}</strong>
        {purpose && <span className={styles.purpose}>{purpose}</span>}
      </Button>
    </li>
  );
  return (
    <View title={t('talks:title')} onBack={onDone}>
      <Stack>
        {playbooks &&
          TALK_GROUPS.map(({ id, kinds }) => (
            <section key={id} aria-labelledby={`talks-${id}`}>
              <h2 id={`talks-${id}`}>{t(`talks:group.${id}`)}</h2>
              <ul className={styles.list}>
                {playbooks.filter(({ playbook: { kind } }) => (kinds as readonly PlaybookKind[]).includes(kind)).map(row)}
              </ul>
            </section>
          ))}
        <TextButton tone="quiet" icon={PencilLine} onPress={() => void openEditor({ lang: language }, 'window')}>
          {t('playbook:bar.editAll')}
        </TextButton>
      </Stack>
    </View>
  );
}

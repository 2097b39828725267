import { useWords } from '@/components/ui';
import type { PlaybookReaction } from '@/lib/schema/playbook';
import type { ItemProps } from './edit-item';
import { EditList } from './edit-list';
import styles from './editor.module.css';
import { freshId } from './fresh-id';
import { GoToSelect } from './go-to-select';
import { LineListEditor } from './line-list-editor';
import { MessageField } from './message-field';

function Reaction({ item: reaction, where, name, set, tools }: ItemProps<PlaybookReaction>) {
  const { t } = useWords();
  return (
    <div className={styles.reaction}>
      <MessageField
        isPlain
        rows={1}
        where={`${where}.label`}
        label={t('playbook:item.of', { item: name, part: t('playbook:item.label') })}
        value={reaction.label}
        onChange={(label) => set({ ...reaction, label })}
      >
        {tools}
      </MessageField>
      <LineListEditor
        where={`${where}.answers`}
        label={t('playbook:item.of', { item: name, part: t('playbook:item.answers') })}
        one="answer"
        of={name}
        lines={reaction.answers}
        onChange={(answers) => set({ ...reaction, answers })}
      />
      <GoToSelect where={where} name={name} value={reaction.goTo} onChange={(goTo) => set({ ...reaction, goTo })} />
    </div>
  );
}

export interface ReactionListEditorProps {
  reactions: readonly PlaybookReaction[];
  onChange: (reactions: PlaybookReaction[]) => void;
}

/** What clients usually say, with answers to choose from, and where the talk goes on. */
export function ReactionListEditor({ reactions, onChange }: ReactionListEditorProps) {
  const { t } = useWords();
  return (
    <EditList
      where="reactions"
      label={t('playbook:part.reactions')}
      items={reactions}
      nameOf={(index) => t('playbook:item.reaction', { n: index + 1 })}
      addLabel={t('playbook:act.add.reaction')}
      make={(): PlaybookReaction => ({ id: freshId('reaction', reactions), label: '', answers: ['', ''] })}
      onChange={onChange}
      Item={Reaction}
    />
  );
}

import { Select, useWords } from '@/components/ui';
import { FLAG_IDS } from '@/lib/playbook/flags';
import type { PlaybookBlock } from '@/lib/schema/playbook';
import type { ItemProps } from './edit-item';
import { EditList } from './edit-list';
import styles from './editor.module.css';
import { freshId } from './fresh-id';
import { MessageField } from './message-field';

const TYPES = ['say', 'ask', 'listen', 'note', 'do'] as const satisfies readonly PlaybookBlock['type'][];

function Block({ item: block, where, name, set, tools }: ItemProps<PlaybookBlock>) {
  const { t } = useWords();
  const conditions = [
    { id: '', label: t('playbook:item.always') },
    ...FLAG_IDS.map((id) => ({ id: id as string, label: t('playbook:item.if', { flag: t(`playbook:flag.${id}`) }) })),
    ...FLAG_IDS.map((id) => ({ id: `!${id}`, label: t('playbook:item.ifNot', { flag: t(`playbook:flag.${id}`) }) })),
  ];
  return (
    <>
      <MessageField where={where} label={name} value={block.text} onChange={(text) => set({ ...block, text })}>
        {tools}
      </MessageField>
      <div className={styles.choices}>
        <Select
          isLabelHidden
          label={t('playbook:item.of', { item: name, part: t('playbook:item.kind') })}
          options={TYPES.map((id) => ({ id, label: t(`cards:talk.${id}`) }))}
          value={block.type}
          onChange={(type) => set({ ...block, type })}
        />
        <Select
          isLabelHidden
          label={t('playbook:item.of', { item: name, part: t('playbook:item.when') })}
          options={conditions}
          value={block.when ?? ''}
          onChange={(when) => set({ ...block, when: when === '' ? undefined : when })}
        />
      </div>
    </>
  );
}

export interface BlockListEditorProps {
  blocks: readonly PlaybookBlock[];
  onChange: (blocks: PlaybookBlock[]) => void;
}

/** The main line of the talk: what is said, asked, listened to, noted and done, and when each of it is shown. */
export function BlockListEditor({ blocks, onChange }: BlockListEditorProps) {
  const { t } = useWords();
  return (
    <EditList
      where="blocks"
      label={t('playbook:part.blocks')}
      items={blocks}
      nameOf={(index) => t('playbook:item.block', { n: index + 1 })}
      addLabel={t('playbook:act.add.block')}
      make={(): PlaybookBlock => ({ id: freshId('line', blocks), type: 'say', text: '' })}
      onChange={onChange}
      Item={Block}
    />
  );
}

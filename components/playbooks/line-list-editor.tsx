import { useWords } from '@/components/ui';
import type { ItemProps } from './edit-item';
import { EditList } from './edit-list';
import { MessageField } from './message-field';

export interface LineListEditorProps {
  /** Path of the list in the playbook. */
  where: string;
  label: string;
  /** What one is called. */
  one: 'answer' | 'never' | 'calm' | 'exit' | 'paragraph';
  /** Added to the name where several lists of one kind are on the page. */
  of?: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
}

function Line({ item, where, name, set, tools }: ItemProps<string>) {
  return (
    <MessageField where={where} label={name} value={item} onChange={set}>
      {tools}
    </MessageField>
  );
}

/** Texts below each other: answers, points, cues, ways out, paragraphs. */
export function LineListEditor({ where, label, one, of, lines, onChange }: LineListEditorProps) {
  const { t } = useWords();
  const nameOf = (index: number) => {
    const item = t(`playbook:item.${one}`, { n: index + 1 });
    return of === undefined ? item : t('playbook:item.of', { item, part: of });
  };
  return (
    <EditList
      where={where}
      label={label}
      items={lines}
      nameOf={nameOf}
      addLabel={t(`playbook:act.add.${one}`)}
      make={() => ''}
      onChange={onChange}
      Item={Line}
    />
  );
}

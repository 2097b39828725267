import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { type ComponentType, type KeyboardEvent, memo, type ReactNode } from 'react';
import { Group } from 'react-aria-components/Group';
import { IconButton, useWords } from '@/components/ui';
import styles from './editor.module.css';

/** What can be done with the item at a place; the same object all the time. */
export interface ItemActs<T> {
  set: (index: number, item: T) => void;
  move: (index: number, by: 1 | -1) => void;
  remove: (index: number) => void;
}

export interface ItemProps<T> {
  item: T;
  /** Path of the item in the playbook, e.g. `blocks.2`. */
  where: string;
  /** "Line 3" */
  name: string;
  set: (item: T) => void;
  /** Buttons that move and delete it, to be placed within. */
  tools: ReactNode;
}

interface EditItemProps<T> {
  Item: ComponentType<ItemProps<T>>;
  item: T;
  where: string;
  name: string;
  index: number;
  isLast: boolean;
  acts: ItemActs<T>;
}

function PlainEditItem<T>({ Item, item, where, name, index, isLast, acts }: EditItemProps<T>) {
  const { t } = useWords();
  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation(); // a list within an item moves its own
    acts.move(index, event.key === 'ArrowUp' ? -1 : 1);
  }
  const tools = (
    <>
      <IconButton
        icon={ArrowUp}
        label={t('playbook:act.up', { item: name })}
        isDisabled={index === 0}
        onPress={() => acts.move(index, -1)}
      />
      <IconButton
        icon={ArrowDown}
        label={t('playbook:act.down', { item: name })}
        isDisabled={isLast}
        onPress={() => acts.move(index, 1)}
      />
      <IconButton icon={Trash2} label={t('playbook:act.remove', { item: name })} onPress={() => acts.remove(index)} />
    </>
  );
  return (
    <li data-index={index} className={styles.item}>
      <Group aria-label={name} onKeyDown={onKeyDown}>
        <Item item={item} where={where} name={name} set={(next) => acts.set(index, next)} tools={tools} />
      </Group>
    </li>
  );
}

/** One item of a list. A script has some seventy texts: only the one that is typed in is drawn anew at a keystroke. */
export const EditItem = memo(PlainEditItem) as typeof PlainEditItem;

import { Plus, Undo2 } from 'lucide-react';
import { type ComponentType, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { announce, Button, Row, useWords } from '@/components/ui';
import { EditItem, type ItemActs, type ItemProps } from './edit-item';
import styles from './editor.module.css';

export interface EditListProps<T> {
  /** Path of the list in the playbook, e.g. `blocks`. */
  where: string;
  /** Accessible name of the list. */
  label: string;
  items: readonly T[];
  /** Name of the item at a place, from 0: "Line 3". */
  nameOf: (index: number) => string;
  addLabel: string;
  make: () => T;
  onChange: (items: T[]) => void;
  /** Draws one item; always the same component, since it is drawn anew only when its own item changes. */
  Item: ComponentType<ItemProps<T>>;
}

const without = <T,>(items: readonly T[], index: number): T[] => items.filter((_, at) => at !== index);

/** Items in an order: add, move (also Alt with an arrow key), delete, bring back. */
export function EditList<T>({ where, label, items, nameOf, addLabel, make, onChange, Item }: EditListProps<T>) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [removed, setRemoved] = useState<{ item: T; index: number }>();
  const [focusAt, setFocusAt] = useState<number>();
  useEffect(() => {
    if (focusAt === undefined) return;
    list.current?.querySelector<HTMLElement>(`:scope > [data-index="${focusAt}"] :is(textarea, input)`)?.focus();
    setFocusAt(undefined);
  }, [focusAt]);

  function move(index: number, by: 1 | -1) {
    const item = items[index];
    const to = index + by;
    if (item === undefined || to < 0 || to >= items.length) return;
    onChange(without(items, index).toSpliced(to, 0, item));
    setFocusAt(to);
    announce(t('playbook:act.moved', { n: to + 1 }));
  }
  function remove(index: number) {
    const item = items[index];
    if (item === undefined) return;
    setRemoved({ item, index });
    onChange(without(items, index));
  }
  function bringBack() {
    if (!removed) return;
    const at = Math.min(removed.index, items.length);
    onChange(items.toSpliced(at, 0, removed.item));
    setRemoved(undefined);
    setFocusAt(at);
    announce(t('playbook:act.restored', { item: nameOf(at) }));
  }
  // The items get the same functions all the time, which do what those of the latest rendering do.
  const latest = useRef({ move, remove, set: (index: number, item: T) => onChange(items.with(index, item)) });
  useLayoutEffect(() => {
    latest.current = { move, remove, set: (index, item) => onChange(items.with(index, item)) };
  });
  const acts = useMemo(
    (): ItemActs<T> => ({
      set: (index, item) => latest.current.set(index, item),
      move: (index, by) => latest.current.move(index, by),
      remove: (index) => latest.current.remove(index),
    }),
    [],
  );
  const gone = removed && (
    <li key="gone" className={styles.gone}>
      <Row>
        <output>{t('playbook:act.removed', { item: nameOf(removed.index) })}</output>
        <Button icon={Undo2} autoFocus onPress={bringBack}>
          {t('playbook:act.undo')}
        </Button>
      </Row>
    </li>
  );
  return (
    <div data-where={where}>
      <ol ref={list} aria-label={label} className={styles.items}>
        {items.map((item, index) => [
          removed?.index === index && gone,
          <EditItem
            // oxlint-disable-next-line react/no-array-index-key -- texts have no ids, and every field is controlled
            key={index}
            Item={Item}
            item={item}
            where={`${where}.${index}`}
            index={index}
            isLast={index === items.length - 1}
            name={nameOf(index)}
            acts={acts}
          />,
        ])}
        {removed && removed.index >= items.length && gone}
      </ol>
      <Row>
        <Button
          icon={Plus}
          onPress={() => {
            onChange([...items, make()]);
            setFocusAt(items.length);
          }}
        >
          {addLabel}
        </Button>
      </Row>
    </div>
  );
}

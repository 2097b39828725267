import { ListBoxItem } from 'react-aria-components/ListBox';
import { Icon, useWords } from '@/components/ui';
import type { FindCommand } from './commands';
import styles from './palette.module.css';

/** One command in the list. */
export function CommandItem({ command: { id, icon, label } }: { command: FindCommand }) {
  const { t } = useWords();
  const name = t(label);
  return (
    <ListBoxItem id={`do:${id}`} textValue={name} className={styles.item}>
      <Icon of={icon} />
      <span>{name}</span>
    </ListBoxItem>
  );
}

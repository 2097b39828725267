import { Ellipsis, type LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import button from './button.module.css';
import { cx } from './cx';
import { Icon } from './icon';
import styles from './select.module.css';

export interface MenuAction {
  label: string;
  icon?: LucideIcon;
  onAction: () => void;
}

export interface ActionMenuProps {
  label: string;
  /** Show the label's words beside the picture. */
  withWords?: boolean;
  /** Shorter words beside the picture, where the label says more. */
  words?: string;
  icon?: LucideIcon;
  actions: readonly MenuAction[];
}

/** A button that opens a list of further actions. */
export function ActionMenu({ label, words, withWords = words !== undefined, icon = Ellipsis, actions }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <AriaButton aria-label={label} className={cx(button.button, !withWords && button.quiet, !withWords && button.square)}>
        <Icon of={icon} />
        {withWords && <span>{words ?? label}</span>}
      </AriaButton>
      <Popover className={styles.popover}>
        <Menu className={styles.list} aria-label={label}>
          {actions.map((action) => (
            <MenuItem key={action.label} className={styles.option} onAction={action.onAction} textValue={action.label}>
              <span className={styles.action}>
                {action.icon && <Icon of={action.icon} />}
                {action.label}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

import { Check, ChevronDown } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon, type Option, cx, useWords } from '@/components/ui';
import field from '@/components/ui/field.module.css';
import select from '@/components/ui/select.module.css';
import styles from './choice-menu.module.css';

export interface ChoiceMenuProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  value: readonly Id[];
  onChange: (value: Id[]) => void;
}

/** Several of a list that folds away; none means any. */
export function ChoiceMenu<Id extends string>({ label, options, value, onChange }: ChoiceMenuProps<Id>) {
  const { t } = useWords();
  const chosen = options.filter(({ id }) => value.includes(id));
  const words = chosen.length === 0 ? t('overview:filter.any') : chosen.map((option) => option.label).join(', ');
  return (
    <div className={field.field}>
      <span aria-hidden className={field.label}>
        {label}
      </span>
      <MenuTrigger>
        <AriaButton
          aria-label={t('overview:filter.chip', { what: label, value: words })}
          className={cx(field.input, select.button, styles.trigger)}
          isDisabled={options.length === 0}
        >
          <span className={cx(styles.words, chosen.length === 0 && select.placeholder)}>{words}</span>
          <Icon of={ChevronDown} />
        </AriaButton>
        <Popover className={select.popover}>
          <Menu
            className={select.list}
            aria-label={label}
            selectionMode="multiple"
            selectedKeys={value}
            onSelectionChange={(keys) => onChange(options.flatMap(({ id }) => (keys === 'all' || keys.has(id) ? [id] : [])))}
          >
            {options.map((option) => (
              <MenuItem key={option.id} id={option.id} className={select.option} textValue={option.label}>
                {({ isSelected }) => (
                  <span className={select.action}>
                    <span className={styles.mark}>{isSelected && <Icon of={Check} />}</span>
                    {option.label}
                  </span>
                )}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}

import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import { cx } from './cx';
import { type FieldProps, FieldShell } from './field-shell';
import field from './field.module.css';
import { Icon } from './icon';
import type { Option } from './option';
import styles from './select.module.css';

export interface SelectProps<Id extends string> extends FieldProps {
  options: readonly Option<Id>[];
  value: Id | null | undefined;
  onChange: (value: Id) => void;
  placeholder?: string;
}

/** One of a list that folds away; type-ahead by the first letters. For two to four choices use Segmented or RadioGroup. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const {
    label,
    hint,
    error,
    isRequired,
    isDisabled,
    isLabelHidden,
    autoFocus,
    options,
    value,
    onChange,
    placeholder = '',
  } = props;
  const chosen = options.find((option) => option.id === value);
  const take = (key: unknown) => {
    const option = options.find(({ id }) => id === key);
    if (option) onChange(option.id);
  };
  return (
    <AriaSelect
      value={value ?? null}
      onChange={take}
      isRequired={isRequired}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={field.field}
    >
      <FieldShell label={label} hint={hint} error={error} isRequired={isRequired} isLabelHidden={isLabelHidden}>
        <Button className={cx(field.input, styles.button)}>
          <SelectValue className={chosen ? '' : styles.placeholder}>{chosen?.label ?? placeholder}</SelectValue>
          <Icon of={ChevronDown} />
        </Button>
      </FieldShell>
      <Popover className={styles.popover}>
        <ListBox items={options} className={styles.list}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.option}>
              <Text slot="label">{option.label}</Text>
              {option.hint && (
                <Text slot="description" className={styles.hint}>
                  {option.hint}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

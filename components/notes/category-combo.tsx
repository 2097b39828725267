import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useNames } from '@/components/cards/form/use-names';
import { cx, Icon, useWords } from '@/components/ui';
import { FieldShell } from '@/components/ui/field-shell';
import field from '@/components/ui/field.module.css';
import select from '@/components/ui/select.module.css';
import { categoryOf } from '@/lib/domain/categories';
import type { OfferedCategories } from '@/lib/store/hooks/use-offered-categories';
import { CategoryName } from './category-name';
import styles from './category-picker.module.css';

/** Conduct first: that is what is logged most. */
const CLASSES = ['conduct', 'debt', 'positive', 'fit', 'economics'] as const;

export interface CategoryComboProps {
  categories: OfferedCategories;
  value: string;
  onChange: (category: string) => void;
}

/** All categories on offer, by class; type a part of the name, or open the list. */
export function CategoryCombo({ categories: { ids, own }, value, onChange }: CategoryComboProps) {
  const { t, wordOf } = useWords();
  const names = useNames();
  const idsOf = (cls: string) => ids.filter((id) => categoryOf(id, { categories: own })?.class === cls);
  return (
    <ComboBox
      value={value === '' ? null : value}
      onChange={(key) => {
        if (typeof key === 'string') onChange(key);
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      className={field.field}
    >
      <FieldShell label={t('notes:otherCategory')} isLabelHidden>
        <Group className={cx(field.input, styles.combo)}>
          <Input placeholder={t('notes:categoryFind')} />
          <Button className={styles.open}>
            <Icon of={ChevronDown} />
          </Button>
        </Group>
      </FieldShell>
      <Popover className={select.popover}>
        <ListBox className={select.list} renderEmptyState={() => <p className={styles.nothing}>{t('notes:noCategory')}</p>}>
          {CLASSES.filter((cls) => idsOf(cls).length > 0).map((cls) => (
            <ListBoxSection key={cls} id={cls}>
              <Header className={styles.class}>{t(`domain:categoryClass.${cls}`)}</Header>
              {idsOf(cls).map((id) => (
                <ListBoxItem key={id} id={id} textValue={names.category(id)} className={select.option}>
                  <Text slot="label">
                    <CategoryName id={id} />
                  </Text>
                  <Text slot="description" className={select.hint}>
                    {wordOf(`domain:category.${id}.hint`)}
                  </Text>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

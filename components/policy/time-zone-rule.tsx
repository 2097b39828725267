import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import picker from '@/components/notes/category-picker.module.css';
import { cx, Icon, useWords } from '@/components/ui';
import { FieldShell } from '@/components/ui/field-shell';
import field from '@/components/ui/field.module.css';
import select from '@/components/ui/select.module.css';
import { type Editing, isLocked } from './editing';
import { useRuleWords } from './use-rule-words';

/** Every zone that this browser knows, and UTC: browsers leave it out. */
const ZONES = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map((id) => ({ id }));

/** The zone in which days are meant (K-lift): type a part of its name, or open the list. */
export function TimeZoneRule({ editing }: { editing: Editing }) {
  const { t } = useWords();
  const words = useRuleWords();
  const { draft, set } = editing.form;
  const { timeZone } = draft;
  // Old names of zones are no longer listed.
  const zones = useMemo(() => (ZONES.some(({ id }) => id === timeZone) ? ZONES : [{ id: timeZone }, ...ZONES]), [timeZone]);
  return (
    <ComboBox
      value={timeZone}
      onChange={(key) => {
        if (typeof key === 'string') set('timeZone', key);
      }}
      defaultItems={zones}
      menuTrigger="focus"
      allowsEmptyCollection
      isDisabled={isLocked(editing, 'timeZone')}
      className={field.field}
    >
      <FieldShell label={words.label('timeZone')} hint={words.hint(editing, 'timeZone')}>
        <Group className={cx(field.input, picker.combo)}>
          <Input placeholder={t('policy:zone.find')} />
          <Button className={picker.open}>
            <Icon of={ChevronDown} />
          </Button>
        </Group>
      </FieldShell>
      <Popover className={select.popover}>
        <ListBox<{ id: string }>
          className={select.list}
          renderEmptyState={() => <p className={picker.nothing}>{t('policy:zone.none')}</p>}
        >
          {({ id }) => (
            <ListBoxItem id={id} textValue={id} className={select.option}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

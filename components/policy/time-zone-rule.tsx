import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
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
import styles from './policy.module.css';
import { useRuleWords } from './use-rule-words';
import { zoneMatches, zoneNamed, zoneWords } from './zone-words';

/** Every zone that this browser knows, and UTC: browsers leave it out. */
const ZONES = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];
const OPTIONS = ZONES.map((id) => ({ id }));

/**
 * The zone in which days are meant (K-lift): type a part of its name, or of its city's in one's own language, or open the list. What was
 * typed stays, also if there is no such zone; then it says so.
 */
export function TimeZoneRule({ editing }: { editing: Editing }) {
  const { t, language } = useWords();
  const words = useRuleWords();
  const { draft, problems, set } = editing.form;
  const { timeZone } = draft;
  const [typed, setTyped] = useState<string>();
  const isWrong = problems.has('timeZone');

  /** Old names of zones are no longer listed, and are known all the same. */
  function leave() {
    if (typed === undefined) return;
    set('timeZone', zoneNamed(ZONES, typed) ?? typed.trim());
    setTyped(undefined);
  }
  return (
    <ComboBox
      value={ZONES.includes(timeZone) ? timeZone : null}
      onChange={(key) => {
        if (typeof key !== 'string') return;
        setTyped(undefined);
        if (key !== timeZone) set('timeZone', key);
      }}
      inputValue={typed ?? timeZone}
      onInputChange={(text) => setTyped(text === timeZone ? undefined : text)}
      onBlur={leave}
      defaultItems={OPTIONS}
      defaultFilter={(id, text) => text === timeZone || zoneMatches(id, text, language)}
      menuTrigger="focus"
      allowsCustomValue
      allowsEmptyCollection
      isInvalid={isWrong}
      isDisabled={isLocked(editing, 'timeZone')}
      className={field.field}
    >
      <FieldShell
        label={words.label('timeZone')}
        hint={words.hint(editing, 'timeZone')}
        error={isWrong ? t('policy:error.zone') : undefined}
      >
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
              <span>{id}</span> <span className={styles.zone}>{zoneWords(id, language)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

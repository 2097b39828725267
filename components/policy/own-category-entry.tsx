import { Trash2 } from 'lucide-react';
import { CategoryIcon } from '@/components/notes/category-icon';
import { Button, Checkbox, Row, Select, useWords } from '@/components/ui';
import { CATEGORY_ICONS, type OwnCategory } from '@/lib/schema/own-category';
import styles from './policy.module.css';
import { TwoNameFields } from './two-name-fields';

const CLASSES = ['conduct', 'fit', 'economics', 'positive'] as const;
const SEVERITIES = ['1', '2', '3'] as const;

export interface OwnCategoryEntryProps {
  category: OwnCategory;
  onChange: (changes: Partial<OwnCategory>) => void;
  isOffered: boolean;
  onOffered: (isOffered: boolean) => void;
  /** Absent: notes may use it by now. */
  onRemove?: (() => void) | undefined;
  isFixed: boolean;
  isTwin: boolean;
  isDisabled: boolean;
}

/** One category of the team's own: names, picture, what it does, usual severity. */
export function OwnCategoryEntry(props: OwnCategoryEntryProps) {
  const { category, onChange, isOffered, onOffered, onRemove, isFixed, isTwin, isDisabled } = props;
  const { t, language } = useWords();
  const name = category.name[language] || t('policy:category.new');
  return (
    <li className={styles.entry} aria-label={name}>
      <TwoNameFields
        value={category.name}
        onChange={(names) => onChange({ name: names })}
        isDisabled={isDisabled || isFixed}
        isTwin={isTwin}
      />
      <Select
        label={t('policy:category.icon')}
        isDisabled={isDisabled || isFixed}
        options={CATEGORY_ICONS.map((id) => ({ id, label: t(`policy:icon.${id}`) }))}
        value={category.icon}
        onChange={(icon) => onChange({ icon })}
      />
      <Select
        label={t('policy:category.class')}
        isDisabled={isDisabled || isFixed}
        options={CLASSES.map((id) => ({ id, label: t(`domain:categoryClass.${id}`) }))}
        value={category.class}
        onChange={(cls) => onChange({ class: cls })}
      />
      <Select
        label={t('policy:category.severity')}
        isDisabled={isDisabled || isFixed}
        options={SEVERITIES.map((id) => ({ id, label: t(`domain:severity.${id}.name`), hint: t(`domain:severity.${id}.hint`) }))}
        value={SEVERITIES.find((id) => Number(id) === category.severity)}
        onChange={(id) => onChange({ severity: Number(id) as OwnCategory['severity'] })}
      />
      <div className={styles.entryFoot}>
        <Row gap={3}>
          <CategoryIcon name={category.icon} />
          <Checkbox
            label={t('policy:category.offered')}
            hint={isFixed ? t('policy:category.fixed') : undefined}
            value={isOffered}
            onChange={onOffered}
            isDisabled={isDisabled}
          />
        </Row>
        {onRemove && (
          <Button tone="quiet" icon={Trash2} aria-label={t('policy:category.removeOf', { name })} onPress={onRemove}>
            {t('policy:category.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}

import { Plus } from 'lucide-react';
import { useNames } from '@/components/cards/form/use-names';
import { Button, Checkbox, ErrorText, Row, Stack, useWords } from '@/components/ui';
import { twinsOf } from '@/lib/domain/policy/twins-of';
import { BUILT_IN_CATEGORIES } from '@/lib/schema/category';
import type { OwnCategory } from '@/lib/schema/own-category';
import { MAX_CATEGORIES } from '@/lib/schema/policy';
import { type Editing, isLocked } from './editing';
import { freshId } from './fresh-id';
import { OwnCategoryEntry } from './own-category-entry';
import styles from './policy.module.css';
import { RuleSection } from './rule-section';

/** What notes can be about: built-in categories to be shown or hidden, and the team's own. */
export function CategorySection({ editing }: { editing: Editing }) {
  const { t } = useWords();
  const names = useNames();
  const { form, policy, fixedCategories, isReadOnly } = editing;
  const { categories, hiddenCategories } = form.draft;
  const twins = twinsOf(categories);
  const isHidingLocked = isLocked(editing, 'hiddenCategories');
  const offer = (id: string, isOffered: boolean) =>
    form.set('hiddenCategories', isOffered ? hiddenCategories.filter((one) => one !== id) : [...hiddenCategories, id]);
  const change = (id: string, changes: Partial<OwnCategory>) =>
    form.set(
      'categories',
      categories.map((one) => (one.id === id ? { ...one, ...changes } : one)),
    );
  const isSaved = (id: string) => policy.categories.some((one) => one.id === id);
  const added: OwnCategory = {
    id: `own-${freshId()}`,
    name: { en: '', ru: '' },
    icon: 'triangle-alert',
    class: 'conduct',
    severity: 2,
  };
  return (
    <RuleSection
      title={t('policy:group.categories.title')}
      text={t('policy:group.categories.text')}
      rules={['hiddenCategories']}
      editing={editing}
    >
      <h3>{t('policy:category.builtIn')}</h3>
      <div className={styles.boxes}>
        {BUILT_IN_CATEGORIES.map(({ id, class: cls }) => (
          <Checkbox
            key={id}
            label={names.category(id)}
            hint={t(`domain:categoryClass.${cls}`)}
            value={!hiddenCategories.includes(id)}
            onChange={(on) => offer(id, on)}
            isDisabled={isHidingLocked}
          />
        ))}
      </div>
      {form.problems.get('hiddenCategories') === 'noneOffered' && <ErrorText>{t('policy:error.noneOffered')}</ErrorText>}
      <h3>{t('policy:category.own')}</h3>
      <p className={styles.quiet}>{t(categories.length === 0 ? 'policy:category.none' : 'policy:category.stays')}</p>
      <Stack as="ul" gap={3}>
        {categories.map((category) => (
          <OwnCategoryEntry
            key={category.id}
            category={category}
            onChange={(changes) => change(category.id, changes)}
            isOffered={!hiddenCategories.includes(category.id)}
            onOffered={(on) => offer(category.id, on)}
            onRemove={
              isSaved(category.id)
                ? undefined
                : () =>
                    form.set(
                      'categories',
                      categories.filter(({ id }) => id !== category.id),
                    )
            }
            isFixed={fixedCategories.has(category.id)}
            isTwin={twins.has(category.id)}
            isDisabled={isReadOnly}
          />
        ))}
      </Stack>
      {!isReadOnly &&
        (categories.length < MAX_CATEGORIES ? (
          <Row>
            <Button icon={Plus} onPress={() => form.set('categories', [...categories, added])}>
              {t('policy:category.add')}
            </Button>
          </Row>
        ) : (
          <p className={styles.quiet}>{t('policy:category.limit', { max: MAX_CATEGORIES })}</p>
        ))}
    </RuleSection>
  );
}

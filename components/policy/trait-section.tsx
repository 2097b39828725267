import { Plus } from 'lucide-react';
import { Button, Row, Stack, useWords } from '@/components/ui';
import { twinsOf } from '@/lib/domain/policy/twins-of';
import { HIGHEST_MARK, type Trait } from '@/lib/schema/trait';
import { type Editing, isLocked } from './editing';
import { freshId } from './fresh-id';
import styles from './policy.module.css';
import { RuleSection } from './rule-section';
import { TraitEntry } from './trait-entry';

const MOST = 20;

/** D-ideal: what the team's ideal client is like. */
export function TraitSection({ editing }: { editing: Editing }) {
  const { t } = useWords();
  const { form } = editing;
  const { traits } = form.draft;
  const isDisabled = isLocked(editing, 'traits');
  const twins = twinsOf(traits);
  const set = (next: readonly Trait[]) => form.set('traits', next);
  const added: Trait = { id: freshId(), name: { en: '', ru: '' }, weight: 1, ideal: HIGHEST_MARK, tolerance: 1 };
  return (
    <RuleSection title={t('policy:group.traits.title')} text={t('policy:group.traits.text')} editing={editing}>
      {editing.fixed.has('traits') && <p className={styles.quiet}>{t('policy:hint.fixed')}</p>}
      {traits.length === 0 && <p className={styles.quiet}>{t('policy:trait.none')}</p>}
      <Stack as="ul" gap={3}>
        {traits.map((trait) => (
          <TraitEntry
            key={trait.id}
            trait={trait}
            onChange={(changes) => set(traits.map((one) => (one.id === trait.id ? { ...one, ...changes } : one)))}
            onRemove={() => set(traits.filter(({ id }) => id !== trait.id))}
            isTwin={twins.has(trait.id)}
            isDisabled={isDisabled}
          />
        ))}
      </Stack>
      {!isDisabled &&
        (traits.length < MOST ? (
          <Row>
            <Button icon={Plus} onPress={() => set([...traits, added])}>
              {t('policy:trait.add')}
            </Button>
          </Row>
        ) : (
          <p className={styles.quiet}>{t('policy:trait.limit', { max: MOST })}</p>
        ))}
    </RuleSection>
  );
}

import { RotateCcw } from 'lucide-react';
import { useNames } from '@/components/cards/form/use-names';
import { announce, Button, Disclosure, Row, Stack, useFormats, useWords } from '@/components/ui';
import { changedRules } from '@/lib/domain/policy/changed-rules';
import { keepCategories } from '@/lib/domain/policy/keep-categories';
import { type Policy, policy as policySchema } from '@/lib/schema/policy';
import type { PolicyVersion } from '@/lib/schema/policy-version';
import { ChangeLines } from './change-lines';
import { type Editing, isLocked } from './editing';
import styles from './policy.module.css';
import { RuleSection } from './rule-section';

/** Rules of the past, newest first: who saved them, when, what changed; to be taken into the form again. */
export function VersionSection({ versions, editing }: { versions: readonly PolicyVersion[]; editing: Editing }) {
  const { t } = useWords();
  const formats = useFormats();
  const names = useNames();
  const { form, policy, defaults, isReadOnly } = editing;
  // What a team wrote itself has no default.
  const untouched = { ...defaults, categories: form.draft.categories, traits: form.draft.traits };
  const isDefault = changedRules(form.draft, untouched).every((id) => isLocked(editing, id));
  const read = versions.map((one) => ({ ...one, policy: policySchema.parse(one.policy) }));

  function fill({ version: _version, ...rules }: Policy) {
    form.setAll(rules);
  }
  function take(version: PolicyVersion) {
    fill(keepCategories(version.policy, policy));
    announce(t('policy:version.taken', { version: version.version }));
  }
  function resetAll() {
    fill(untouched);
    announce(t('policy:resetDone'));
  }
  const label = ({ version, savedAt, author }: PolicyVersion): string =>
    [
      t('policy:version.number', { version }),
      savedAt === undefined ? t('policy:version.first') : formats.dateTime(savedAt),
      ...(author === undefined ? [] : [names.author(author)]),
      ...(version === policy.version ? [t('policy:version.current')] : []),
    ].join(' · ');
  return (
    <RuleSection title={t('policy:group.versions.title')} editing={editing}>
      {versions.length === 0 && <p className={styles.quiet}>{t('policy:version.none')}</p>}
      <Stack as="ul" gap={1}>
        {read.toReversed().map((version) => {
          const before = read.findLast((one) => one.version < version.version);
          return (
            <li key={version.version}>
              <Disclosure label={label(version)}>
                <Stack gap={2}>
                  {before && <ChangeLines from={before.policy} to={version.policy} />}
                  {!isReadOnly && version.version !== policy.version && (
                    <Row>
                      <Button aria-label={t('policy:version.takeOf', { version: version.version })} onPress={() => take(version)}>
                        {t('policy:version.take')}
                      </Button>
                    </Row>
                  )}
                </Stack>
              </Disclosure>
            </li>
          );
        })}
      </Stack>
      {!isReadOnly && (
        <Row>
          <Button tone="quiet" icon={RotateCcw} isDisabled={isDefault} onPress={resetAll}>
            {t('policy:resetAll')}
          </Button>
        </Row>
      )}
    </RuleSection>
  );
}

import { useState } from 'react';
import { announce, Stack, ViewHeading, useFormats, useWords } from '@/components/ui';
import { useNames } from '@/components/cards/form/use-names';
import { mayChangeRules } from '@/lib/domain/policy/may-change-rules';
import type { Policy } from '@/lib/schema/policy';
import { firstPolicy } from '@/lib/settings/effective-policy';
import { type Managed, fixedIds } from '@/lib/settings/managed';
import type { PolicyVersion } from '@/lib/schema/policy-version';
import { savePolicy } from '@/lib/settings/save-policy';
import type { Settings } from '@/lib/settings/settings';
import type { Editing } from './editing';
import { Notices } from './notices';
import styles from './policy.module.css';
import { PreviewRules } from './preview-rules';
import { RuleFields } from './rule-fields';
import { SaveBar } from './save-bar';
import { useRulesForm } from './use-rules-form';
import { VersionSection } from './version-section';

export interface RulesEditorProps {
  settings: Settings;
  /** In force. */
  policy: Policy;
  managed: Managed;
  versions: readonly PolicyVersion[];
}

/** The rules of the team; changes are kept as a draft, shown with what follows from them, and only then saved. */
export function RulesEditor({ settings, policy, managed, versions }: RulesEditorProps) {
  const { t } = useWords();
  const { date } = useFormats();
  const names = useNames();
  const form = useRulesForm(policy, managed.fixed);
  const [isPreview, setPreview] = useState(false);
  const [savings, setSavings] = useState(0);
  if (!form) return null;
  const editing: Editing = {
    form,
    policy,
    defaults: firstPolicy(),
    fixed: new Set(fixedIds(managed.fixed)),
    fixedCategories: new Set(managed.fixed.categories?.map(({ id }) => id)),
    isReadOnly: !mayChangeRules(settings), // B-manager
  };
  const canPreview = isPreview && form.changed.length > 0 && form.problems.size === 0 && !form.isOutdated;
  const { savedAt, author } = versions.find(({ version }) => version === policy.version) ?? {};
  const when = savedAt === undefined ? undefined : date(savedAt);

  async function save() {
    const saved = await savePolicy(editing.form.draft, Date.now(), editing.form.basedOn);
    if (saved !== 'saved') return; // others were saved meanwhile, or the role is another one: the draft stays, and the page says so
    editing.form.discard();
    setPreview(false);
    setSavings((count) => count + 1);
    announce(t('policy:save.saved', { version: policy.version + 1 }));
  }
  return (
    <div className={styles.page}>
      <Stack gap={3} className={styles.top}>
        {/* Made anew once rules are saved: the focus comes back here. */}
        <ViewHeading key={savings} takesFocus>
          {t('policy:title')}
        </ViewHeading>
        <p className={styles.quiet}>{t('policy:intro')}</p>
        <p>
          {t('policy:now.version', { version: policy.version })},{' '}
          {when === undefined
            ? t('policy:now.first')
            : author === undefined
              ? t('policy:now.saved', { when })
              : t('policy:now.savedBy', { when, who: names.author(author) })}
          .
        </p>
        <Notices settings={settings} managed={managed} editing={editing} />
      </Stack>
      <RuleFields settings={settings} editing={editing} />
      <VersionSection versions={versions} editing={editing} />
      {canPreview && <PreviewRules editing={editing} onSave={save} onBack={() => setPreview(false)} />}
      {!editing.isReadOnly && !canPreview && <SaveBar editing={editing} onPreview={() => setPreview(true)} />}
    </div>
  );
}

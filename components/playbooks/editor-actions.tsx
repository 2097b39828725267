import { Save } from 'lucide-react';
import { useState } from 'react';
import { announce, Button, Checkbox, RefusalText, Row, Stack, useWords } from '@/components/ui';
import { isHint, playbookProblems } from '@/lib/playbook/playbook-problems';
import type { Playbook } from '@/lib/schema/playbook';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import styles from './editor.module.css';
import { EditorMenu } from './editor-menu';
import { NewerVersion } from './newer-version';
import { usePlaybookAction } from './use-playbook-action';
import type { PlaybookForm } from './use-playbook-form';

export interface EditorActionsProps {
  builtIn: Playbook;
  own: TeamPlaybook | undefined;
  form: PlaybookForm;
}

/** Save, use or not, and the rest; what is not saved yet is said. */
export function EditorActions({ builtIn, own, form }: EditorActionsProps) {
  const { t } = useWords();
  const action = usePlaybookAction();
  const [isNew, setNew] = useState(true); // a first version is for use, unless the box was unticked
  const { playbook, isChanged, isOutdated } = form;
  const inUse = own?.inUse ?? isNew;

  async function save() {
    if (!playbookProblems(playbook).every(isHint)) {
      document.querySelector<HTMLElement>(`.${styles.mistakes ?? ''} button`)?.focus();
      return;
    }
    if (!(await action.run({ do: 'save', playbook: { ...playbook, inUse }, basedOn: form.basedOn }))) return;
    form.discard();
    announce(t(inUse ? 'playbook:editor.saved' : 'playbook:editor.savedOff'));
  }
  async function use(on: boolean) {
    setNew(on);
    if (own) await action.run({ do: 'use', kind: own.kind, lang: own.lang, inUse: on });
  }
  return (
    <div className={styles.actions}>
      <Stack gap={2}>
        <Row>
          <Button tone="primary" icon={Save} isPending={action.isPending} isDisabled={!isChanged} onPress={() => void save()}>
            {t(inUse ? 'playbook:editor.save' : 'playbook:editor.saveOff')}
          </Button>
          <EditorMenu builtIn={builtIn} own={own} form={form} action={action} />
        </Row>
        <Checkbox
          label={t('playbook:editor.use')}
          hint={t('playbook:editor.useHint')}
          value={inUse}
          onChange={(on) => void use(on)}
        />
        {isChanged && <p className={styles.note}>{t('playbook:editor.unsaved')}</p>}
        {isOutdated ? <NewerVersion form={form} onDecided={action.forget} /> : <RefusalText refusal={action.refusal} />}
      </Stack>
    </div>
  );
}

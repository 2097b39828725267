import { Download, RotateCcw, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { ActionMenu, announce, Button, Confirm, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import { writePlaybookFile } from '@/lib/playbook/playbook-file';
import type { Playbook } from '@/lib/schema/playbook';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import type { usePlaybookAction } from './use-playbook-action';
import { partsOf, type PlaybookForm } from './use-playbook-form';

export interface EditorMenuProps {
  builtIn: Playbook;
  own: TeamPlaybook | undefined;
  form: PlaybookForm;
  action: ReturnType<typeof usePlaybookAction>;
}

/** What takes something away asks first. */
type Question = 'discard' | 'reset' | 'remove';

/** Throw the changes away, save as a file, go back to the built-in words, delete the version. */
export function EditorMenu({ builtIn, own, form, action }: EditorMenuProps) {
  const { t } = useWords();
  const [question, setQuestion] = useState<Question>();

  async function carryOut(asked: Question) {
    if (asked === 'reset') form.set(partsOf(builtIn));
    else {
      if (asked === 'remove' && !(await action.run({ do: 'remove', kind: builtIn.kind, lang: builtIn.lang }))) return;
      form.discard();
    }
    setQuestion(undefined);
    announce(t(`playbook:editor.${asked === 'reset' ? 'resetDone' : asked === 'remove' ? 'removed' : 'discarded'}`));
  }
  function exportFile(playbook: TeamPlaybook) {
    const { name, text } = writePlaybookFile([playbook]);
    saveFile(name, new Blob([text], { type: 'application/json' }), 'scripts', 1);
    announce(t('playbook:file.saved', { name }));
  }
  if (question)
    return (
      <Confirm
        question={t(`playbook:editor.${question}Sure`)}
        yes={t(`playbook:editor.${question}`)}
        danger={question !== 'reset'}
        isPending={action.isPending}
        onYes={() => void carryOut(question)}
        onNo={() => setQuestion(undefined)}
      />
    );
  return (
    <>
      {form.isChanged && (
        <Button icon={Undo2} onPress={() => setQuestion('discard')}>
          {t('playbook:editor.discard')}
        </Button>
      )}
      <ActionMenu
        withWords
        label={t('playbook:editor.more')}
        actions={[
          ...(own ? [{ label: t('playbook:editor.export'), icon: Download, onAction: () => exportFile(own) }] : []),
          { label: t('playbook:editor.reset'), icon: RotateCcw, onAction: () => setQuestion('reset') },
          ...(own ? [{ label: t('playbook:editor.remove'), icon: Trash2, onAction: () => setQuestion('remove') }] : []),
        ]}
      />
    </>
  );
}

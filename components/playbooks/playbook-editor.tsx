import { ArrowLeft, Users } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { Button, ErrorText, IconButton, Row, Stack, useWords, ViewHeading } from '@/components/ui';
import { fieldsUsed } from '@/lib/playbook/fields-used';
import { playbookProblems } from '@/lib/playbook/playbook-problems';
import { withoutMistakes } from '@/lib/playbook/without-mistakes';
import type { Playbook, PlaybookKind, ScriptLanguage } from '@/lib/schema/playbook';
import { playbookKey, type TeamPlaybook, teamPlaybook } from '@/lib/schema/team-playbook';
import { useBuiltIn } from '@/lib/store/hooks/use-built-in';
import { useTeamPlaybooks } from '@/lib/store/hooks/use-team-playbooks';
import { EditingContext, useEditingValue } from './editing';
import styles from './editor.module.css';
import { EditorActions } from './editor-actions';
import { EditorParts } from './editor-parts';
import { Preview } from './preview';
import { ProblemList } from './problem-list';
import { TalkLength } from './talk-length';
import { usePlaybookForm } from './use-playbook-form';
import { WhichWords } from './which-words';

export interface PlaybookEditorProps {
  kind: PlaybookKind;
  lang: ScriptLanguage;
  /** Id of the client whose values fill the preview at first. */
  client: string | undefined;
  onBack: () => void;
}

/** One script: Sideline's words to look at, or the team's version to write, with a preview beside it. */
export function PlaybookEditor({ kind, lang, client, onBack }: PlaybookEditorProps) {
  const { t } = useWords();
  const [builtIn] = useBuiltIn([kind], lang) ?? [];
  const team = useTeamPlaybooks();
  if (!builtIn || !team) return null;
  const own = team.find((one) => playbookKey(one) === playbookKey({ kind, lang }));
  return (
    <Stack gap={4}>
      <header className={styles.head}>
        <IconButton icon={ArrowLeft} label={t('playbook:list.back')} onPress={onBack} />
        <ViewHeading takesFocus>
          {own?.title ?? builtIn.title} <span className={styles.lang}>{t(`domain:language.${lang}`)}</span>
        </ViewHeading>
      </header>
      <Editor builtIn={builtIn} own={own} client={client} />
    </Stack>
  );
}

function Editor({ builtIn, own, client }: { builtIn: Playbook; own: TeamPlaybook | undefined; client: string | undefined }) {
  const { t } = useWords();
  // What cannot even be shown is not edited: it begins anew from the built-in words.
  const isDamaged = useMemo(() => own !== undefined && !teamPlaybook.safeParse(own).success, [own]);
  const form = usePlaybookForm(builtIn, own, isDamaged);
  const playbook = form?.isEditing ? form.playbook : builtIn;
  // What follows from the words may come a moment after them: typing must not wait for it.
  const content = useDeferredValue(JSON.stringify(playbook));
  const seen = useMemo(() => JSON.parse(content) as Playbook, [content]);
  const problems = useMemo(() => playbookProblems(seen), [seen]);
  const first = useMemo(() => fieldsUsed(builtIn), [builtIn]);
  const editing = useEditingValue(seen, problems, first);
  if (!form) return null;
  const shown = withoutMistakes(seen, problems, t('playbook:preview.broken'));
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <Stack gap={4}>
          <WhichWords own={own} isDamaged={isDamaged} />
          {form.isEditing ? (
            <>
              <EditorActions builtIn={builtIn} own={own} form={form} />
              {form.isUnkept && <ErrorText>{t('cards:form.unkept')}</ErrorText>}
              <ProblemList problems={problems} />
              <TalkLength playbook={shown} />
              <p className={styles.note}>{t('playbook:editor.how')}</p>
              <EditingContext value={editing}>
                <EditorParts playbook={playbook} onChange={form.set} />
              </EditingContext>
            </>
          ) : (
            <>
              {builtIn.purpose && <p lang={builtIn.lang}>{builtIn.purpose}</p>}
              <TalkLength playbook={builtIn} />
              <Row>
                <Button tone="primary" icon={Users} onPress={() => form.set({})}>
                  {t('playbook:editor.make')}
                </Button>
              </Row>
            </>
          )}
        </Stack>
      </div>
      <Preview playbook={shown} client={client} />
    </div>
  );
}

import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton, RefusalText, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { fieldWords } from '@/lib/playbook/field-words';
import type { RenderedPlaybook } from '@/lib/playbook/render';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import { useDraft } from '@/lib/store/hooks/use-draft';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { CallHeader } from './call-header';
import { CallHelp, type CallHelpId } from './call-help';
import { CallHelpContent } from './call-help-content';
import type { CallKey } from './call-keys';
import { CallNotes } from './call-notes';
import styles from './call-stage.module.css';
import { NextSentence } from './next-sentence';
import { StepBar } from './step-bar';
import { useCall } from './use-call';
import { useCallKeys } from './use-call-keys';
import { useInertRest } from './use-inert-rest';

export interface CallStageProps {
  view: ClientView;
  red: RedState;
  script: RenderedPlaybook;
  lang: ScriptLanguage;
  onDone: () => void;
}

const focusSentence = (stage: HTMLElement | null) => stage?.querySelector<HTMLElement>('[data-call-sentence]')?.focus();

/** The call itself: the next sentence large and always in sight, everything else one key away; fits 300 × 600 without scrolling. */
export function CallStage({ view, red, script, lang, onDone }: CallStageProps) {
  const { t } = useWords();
  const call = useCall(view.state.id, red, script);
  const [help, setHelp] = useState<CallHelpId>('reactions');
  const [reactionId, setReactionId] = useState<string>();
  const noteForm = useRef<HTMLFormElement>(null);
  const stage = useRef<HTMLElement>(null);
  useInertRest(stage);
  useEffect(() => focusSentence(stage.current), []);
  const draft = useDraft<string>(`call-note:${red.ref}`);
  const [typed, setTyped] = useState<string>();
  const note = typed ?? draft.value ?? '';

  const openHelp = (id: CallHelpId) => {
    setReactionId(undefined);
    setHelp(id);
  };
  const openReaction = (index: number) => {
    const reaction = script.reactions[index];
    if (!reaction) return;
    setHelp('reactions');
    setReactionId(reaction.id);
    if (reaction.id !== reactionId) call.react(reaction.id);
  };
  const toSentence = () => {
    openHelp('reactions');
    focusSentence(stage.current);
  };
  function onKey(key: CallKey) {
    if (key.do === 'next' || key.do === 'previous') call.step(key.do === 'next' ? 1 : -1);
    else if (key.do === 'reaction') openReaction(key.index);
    else if (key.do === 'note') noteForm.current?.querySelector('input')?.focus();
    else if (key.do === 'back') toSentence();
    else openHelp(key.do);
  }
  useCallKeys(onKey);

  async function saveNote(text: string) {
    if (!(await call.note(text))) return false;
    setTyped('');
    await draft.discard();
    return true;
  }
  const block = script.blocks[call.index];
  return (
    <section ref={stage} className={styles.stage} aria-label={t('call:view.title')}>
      <div className={styles.top}>
        <IconButton icon={ArrowLeft} label={t('back')} onPress={onDone} />
        <CallHeader
          client={view.state.name}
          startedAt={call.startedAt}
          endedAt={call.endedAt}
          isPending={false}
          onStart={() => void call.start().then(toSentence)}
          onEnd={() => void call.end()}
        />
      </div>
      <div className={styles.alert}>
        <RefusalText refusal={call.refusal} />
        {script.missing.length > 0 && (
          <p className={styles.gaps}>
            {t('call:view.gaps', { fields: script.missing.map((id) => fieldWords(lang, id).label).join(', ') })}
          </p>
        )}
      </div>
      <div className={styles.sentence}>
        {block && <NextSentence block={block} following={script.blocks[call.index + 1]} lang={lang} />}
      </div>
      <div className={styles.steps}>
        <StepBar index={call.index} count={script.blocks.length} onStep={call.step} />
      </div>
      <div className={styles.helps}>
        <CallHelp open={help} onOpen={openHelp} />
      </div>
      <div className={styles.help}>
        <CallHelpContent
          help={help}
          reaction={script.reactions.find(({ id }) => id === reactionId)}
          red={red}
          script={script}
          lang={lang}
          isRunning={call.isRunning}
          onReaction={openReaction}
          onBack={toSentence}
        />
      </div>
      <div className={styles.notes}>
        {call.isRunning && (
          <CallNotes
            form={noteForm}
            text={note}
            onChange={(text) => {
              setTyped(text);
              void draft.save(text);
            }}
            onSave={saveNote}
          />
        )}
      </div>
      <p className={styles.keys}>{t('call:view.keys', { count: Math.min(script.reactions.length, 9) })}</p>
    </section>
  );
}

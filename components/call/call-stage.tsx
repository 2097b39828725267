import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton, RefusalText, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { fieldWords } from '@/lib/playbook/field-words';
import type { PlaybookOrigin } from '@/lib/playbook/chosen-playbook';
import type { RenderedPlaybook } from '@/lib/playbook/render';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { CallHeader } from './call-header';
import { CallHelp, type CallHelpId } from './call-help';
import { CallHelpContent } from './call-help-content';
import type { CallKey } from './call-keys';
import { CallNotes } from './call-notes';
import { CallScriptMenu } from './call-script-menu';
import styles from './call-stage.module.css';
import { NextSentence } from './next-sentence';
import { StepBar } from './step-bar';
import { useCall } from './use-call';
import { useCallLock } from '@/lib/store/hooks/use-call-lock';
import { useCallKeys } from './use-call-keys';
import { useCallLetters } from './use-call-letters';
import { useInertRest } from './use-inert-rest';
import { useNoteLine } from './use-note-line';

export interface CallStageProps {
  view: ClientView;
  red: RedState;
  script: RenderedPlaybook;
  lang: ScriptLanguage;
  origin: PlaybookOrigin;
  onDone: () => void;
}

const focusSentence = (stage: HTMLElement | null) => stage?.querySelector<HTMLElement>('[data-call-sentence]')?.focus();

/** The call itself: the next sentence large and always in sight, everything else one key away; fits 300 × 600 without scrolling. */
export function CallStage({ view, red, script, lang, origin, onDone }: CallStageProps) {
  const { t } = useWords();
  const call = useCall(view.state.id, red, script);
  const [help, setHelp] = useState<CallHelpId>('reactions');
  const [reactionId, setReactionId] = useState<string>();
  const [isEnding, setEnding] = useState(false);
  const noteForm = useRef<HTMLFormElement>(null);
  const stage = useRef<HTMLElement>(null);
  useInertRest(stage);
  useCallLock();
  useEffect(() => focusSentence(stage.current), []);
  const line = useNoteLine(red.ref, call.note);

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
  const hasLetters = useCallLetters();

  /** A note that was typed and not entered belongs to the call. One that is refused waits in its line, after the end too. */
  async function end() {
    const entered = line.enter();
    setEnding(true);
    await Promise.all([entered, call.end()]);
    setEnding(false);
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
          isPending={isEnding}
          onStart={() => void call.start().then(toSentence)}
          onEnd={() => void end()}
        />
        <CallScriptMenu client={view.state.id} lang={lang} />
      </div>
      <div className={styles.alert}>
        <RefusalText refusal={call.refusal} />
        {origin !== 'built-in' && (
          <p className={styles.gaps}>{t(origin === 'team' ? 'playbook:bar.team' : 'playbook:bar.unusable')}</p>
        )}
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
      <div className={styles.help} data-call-help={reactionId === undefined ? help : 'answers'}>
        <CallHelpContent
          help={help}
          reaction={script.reactions.find(({ id }) => id === reactionId)}
          red={red}
          script={script}
          lang={lang}
          isRunning={call.isRunning}
          onReaction={openReaction}
          onBack={toSentence}
          onGoTo={(id) => {
            call.goTo(id);
            toSentence();
          }}
        />
      </div>
      <div className={styles.notes}>{call.isRunning && <CallNotes line={line} form={noteForm} />}</div>
      <p className={styles.keys}>{t(hasLetters ? 'call:view.keys' : 'call:view.keysOnly')}</p>
    </section>
  );
}

import type { RedState } from '@/lib/domain/state';
import type { RenderedPlaybook, RenderedReaction } from '@/lib/playbook/render';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import { useWords } from '@/components/ui';
import { CallFacts } from './call-facts';
import type { CallHelpId } from './call-help';
import { callLog } from './call-log';
import { CallLogList } from './call-log-list';
import { LineList } from './line-list';
import { ReactionAnswers } from './reaction-answers';
import { ReactionKeys } from './reaction-keys';

export interface CallHelpContentProps {
  help: CallHelpId;
  /** The reaction whose answers are shown. */
  reaction: RenderedReaction | undefined;
  red: RedState;
  script: RenderedPlaybook;
  lang: ScriptLanguage;
  isRunning: boolean;
  onReaction: (index: number) => void;
  onBack: () => void;
  /** To the block of this id. */
  onGoTo: (id: string) => void;
}

/** What stands below the sentence: reactions and their answers, facts, what never to do, calm, ways out, notes. */
export function CallHelpContent({
  help,
  reaction,
  red,
  script,
  lang,
  isRunning,
  onReaction,
  onBack,
  onGoTo,
}: CallHelpContentProps) {
  const { t } = useWords();
  switch (help) {
    case 'reactions':
      return reaction ? (
        <ReactionAnswers
          reaction={reaction}
          lang={lang}
          isNoted={isRunning}
          onBack={onBack}
          onGoOn={reaction.goTo === undefined ? undefined : () => onGoTo(reaction.goTo ?? '')}
        />
      ) : (
        <ReactionKeys reactions={script.reactions} onOpen={onReaction} />
      );
    case 'facts':
      return <CallFacts parting={red.case} />;
    case 'notes':
      return <CallLogList entries={callLog(red.case)} reactions={script.reactions} />;
    default:
      return <LineList lines={script[help]} lang={lang} label={t(`call:${help}.title`)} />;
  }
}

import { useWords, View } from '@/components/ui';
import { sentLetter } from '@/lib/domain/letters';
import { mayNameParting } from '@/lib/domain/may-name-parting';
import type { YellowState } from '@/lib/domain/state';
import type { ItemActionProps } from '../action-props';
import { LetterEditor, SentLetter } from '../letter';
import { ScriptBar } from '../script-bar';
import { useWarningScript } from './use-warning-script';

/** The short letter that confirms the warning talk; it says no more about parting than the talk did (B-legal-early). */
export function YellowLetter({ view, item, onDone }: ItemActionProps<YellowState>) {
  const { t } = useWords();
  const inUse = useWarningScript(view, item, mayNameParting(view.state, item.plan, view.policy));
  const { script, lang, kind } = inUse;
  const client = view.state.id;
  const sent = sentLetter(view.state, item.ref, kind);
  return (
    <View title={t('cards:letter.title')} onBack={onDone}>
      {sent ? (
        <SentLetter client={client} letter={sent} />
      ) : (
        <>
          <p>{t('cards:letter.warning')}</p>
          <ScriptBar client={client} {...inUse} />
          {script?.letter && (
            <LetterEditor
              client={client}
              kind={kind}
              about={item.ref}
              draftKey={`letter:${item.ref}`}
              letter={script.letter}
              lang={lang}
            />
          )}
        </>
      )}
    </View>
  );
}

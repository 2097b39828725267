import { useWords, View } from '@/components/ui';
import { mayNameParting } from '@/lib/domain/may-name-parting';
import type { YellowState } from '@/lib/domain/state';
import type { ItemActionProps } from '../action-props';
import { LetterEditor } from '../letter-editor';
import { useWarningScript } from './use-warning-script';

/** The short letter that confirms the warning talk; it says no more about parting than the talk did (B-legal-early). */
export function YellowLetter({ view, item, onDone }: ItemActionProps<YellowState>) {
  const { t } = useWords();
  const { script, lang } = useWarningScript(view, item, mayNameParting(view.state, item.plan, view.policy));
  return (
    <View title={t('cards:letter.title')} onBack={onDone}>
      <p>{t('cards:letter.warning')}</p>
      {script.letter && <LetterEditor draftKey={`letter:${item.ref}`} letter={script.letter} lang={lang} />}
    </View>
  );
}

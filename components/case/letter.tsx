import { LetterEditor } from '@/components/cards/letter-editor';
import { usePartingScript } from '@/components/call/use-parting-script';
import { Disclosure, Stack, useWords } from '@/components/ui';
import { mayTellClient } from '@/lib/domain/case/legal-gate';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** C-step5: the written confirmation, filled in from the case. Locked while nothing may be said (B-legal). */
export function Letter({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const { script, lang } = usePartingScript(view, red);
  if (!script.letter) return null;
  if (!mayTellClient(view.state, red, view.policy, view.now)) return <p>{t('case:sayNothing.locked')}</p>;
  return (
    <Disclosure label={t('cards:letter.title')} defaultExpanded>
      <Stack>
        <p>{t('case:letter.why')}</p>
        <LetterEditor draftKey={`letter:${red.ref}`} letter={script.letter} lang={lang} />
      </Stack>
    </Disclosure>
  );
}

import { LetterEditor, SentLetter } from '@/components/cards/letter';
import { ScriptBar } from '@/components/cards/script-bar';
import { usePartingScript } from '@/components/call/use-parting-script';
import { Disclosure, Stack, useWords } from '@/components/ui';
import { mayTellClient } from '@/lib/domain/case/legal-gate';
import { sentLetter } from '@/lib/domain/letters';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { knownSent } from './known-sent';

/** C-step5: the written confirmation, filled in from the case, then as it was sent. Locked while nothing may be said (B-legal). */
export function Letter({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const inUse = usePartingScript(view, red);
  const { script, lang, kind } = inUse;
  const client = view.state.id;
  const sent = sentLetter(view.state, red.ref, kind);
  if (sent)
    return (
      <Disclosure label={t('cards:letter.title')} defaultExpanded>
        <SentLetter client={client} letter={sent} />
      </Disclosure>
    );
  if (!script?.letter) return null;
  if (!mayTellClient(view.state, red, view.policy, view.now)) return <p>{t('case:sayNothing.locked')}</p>;
  return (
    <Disclosure label={t('cards:letter.title')} defaultExpanded>
      <Stack>
        <p>{t('case:letter.why')}</p>
        <ScriptBar client={client} {...inUse} />
        {/* Its last part answers the two fields of the case: whoever is told that they are missing is led there. */}
        <div data-field="letterSentHow">
          <LetterEditor
            client={client}
            kind={kind}
            about={red.ref}
            draftKey={`letter:${red.ref}`}
            letter={script.letter}
            lang={lang}
            known={knownSent(red)}
          />
        </div>
      </Stack>
    </Disclosure>
  );
}

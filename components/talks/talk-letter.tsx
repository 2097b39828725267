import { LetterEditor, SentLetter, useSentWords } from '@/components/cards/letter';
import { Disclosure, Stack } from '@/components/ui';
import { liveHold } from '@/lib/domain/hold';
import { isSent, sentLetter } from '@/lib/domain/letters';
import type { ClientState } from '@/lib/domain/state';
import type { RenderedLetter } from '@/lib/playbook/render';
import type { PlaybookKind, ScriptLanguage } from '@/lib/schema/playbook';

export interface TalkLetterProps {
  state: ClientState;
  kind: PlaybookKind;
  letter: RenderedLetter;
  lang: ScriptLanguage;
}

/** A3-ladder: letters that tell of the hold, and that it goes on. */
const OF_HOLD: ReadonlySet<PlaybookKind> = new Set(['payment-hold', 'payment-last']);

/** The letter of a talk. That of a hold belongs to it and is sent once; of the others one may follow another. */
export function TalkLetter({ state, kind, letter, lang }: TalkLetterProps) {
  const sentWords = useSentWords();
  const hold = OF_HOLD.has(kind) ? liveHold(state)?.ref : undefined;
  const sent = hold === undefined ? undefined : sentLetter(state, hold, kind);
  if (sent) return <SentLetter client={state.id} letter={sent} />;
  const earlier = state.letters.filter((one) => one.kind === kind && one.about === undefined && isSent(one));
  return (
    <Stack>
      {earlier.map((one) => (
        <Disclosure key={one.ref} label={sentWords(one)}>
          <SentLetter client={state.id} letter={one} />
        </Disclosure>
      ))}
      <LetterEditor
        client={state.id}
        kind={kind}
        about={hold}
        draftKey={`words-letter:${kind}:${hold ?? state.id}`}
        letter={letter}
        lang={lang}
      />
    </Stack>
  );
}

import { ActionForm, isBlank, useAction, useForm, useNeeded } from '@/components/cards/form';
import { EvidenceField } from '@/components/notes/evidence-field';
import { announce, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { NoteBody } from '@/lib/schema/note';
import type { ClientView } from '@/lib/store/hooks/use-client';

export interface AskProps {
  view: ClientView;
  /** Link of the page in front. */
  evidence: NoteBody['evidence'];
  onDone: () => void;
}

/** B-staff: "I need my manager to act". It stays in sight until it is answered. */
export function RequestAttention({ view, evidence, onDone }: AskProps) {
  const { t } = useWords();
  const needed = useNeeded();
  const action = useAction(view.state.id);
  const form = useForm(`attention:${view.state.id}`, { what: '', evidence });
  if (!form) return null;
  const { values, set } = form;
  async function send() {
    if (!(await action.run('requestAttention', values))) return;
    form?.discard();
    announce(t('waiting:attention.asked'));
    onDone();
  }
  return (
    <View title={t('waiting:attention.action')} onBack={onDone}>
      <p>{t('waiting:attention.intro')}</p>
      <ActionForm
        submit={t('waiting:attention.submit')}
        onSubmit={() => void send()}
        isPending={action.isPending}
        refusal={action.refusal}
        isComplete={!isBlank(values.what)}
        isUnkept={form.isUnkept}
      >
        {(show) => (
          <>
            <WordedArea
              label={t('waiting:attention.what')}
              hint={t('waiting:attention.whatHint')}
              isRequired
              value={values.what}
              onChange={(what) => set({ what })}
              error={needed(show, values.what)}
            />
            <EvidenceField value={values.evidence} onChange={(links) => set({ evidence: links })} />
          </>
        )}
      </ActionForm>
    </View>
  );
}

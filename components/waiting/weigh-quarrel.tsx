import { ActionForm, isBlank, useAction, useForm, useNeeded } from '@/components/cards/form';
import { EvidenceField } from '@/components/notes/evidence-field';
import { announce, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { AskProps } from './request-attention';

const QUESTIONS = ['ground', 'follows', 'others', 'standing'] as const;

/** B-public: the four questions before a quarrel is answered in public, each answered in writing. */
export function WeighQuarrel({ view, evidence, onDone }: AskProps) {
  const { t } = useWords();
  const needed = useNeeded();
  const action = useAction(view.state.id);
  const form = useForm(`quarrel:${view.state.id}`, { what: '', evidence, ground: '', follows: '', others: '', standing: '' });
  if (!form) return null;
  const { values, set } = form;
  async function send() {
    if (!(await action.run('weighQuarrel', values))) return;
    form?.discard();
    announce(t('waiting:quarrel.weighed'));
    onDone();
  }
  return (
    <View title={t('waiting:quarrel.action')} onBack={onDone}>
      <p>{t('waiting:quarrel.intro')}</p>
      <ActionForm
        submit={t('waiting:quarrel.submit')}
        onSubmit={() => void send()}
        isPending={action.isPending}
        refusal={action.refusal}
        isComplete={![values.what, ...QUESTIONS.map((question) => values[question])].some(isBlank)}
        isUnkept={form.isUnkept}
      >
        {(show) => (
          <>
            <WordedArea
              label={t('waiting:quarrel.what')}
              isRequired
              rows={2}
              value={values.what}
              onChange={(what) => set({ what })}
              error={needed(show, values.what)}
            />
            <EvidenceField value={values.evidence} onChange={(links) => set({ evidence: links })} />
            {QUESTIONS.map((question) => (
              <WordedArea
                key={question}
                label={t(`waiting:quarrel.${question}`)}
                hint={t(`waiting:quarrel.hint.${question}`)}
                isRequired
                rows={2}
                value={values[question]}
                onChange={(text) => set({ [question]: text })}
                error={needed(show, values[question])}
              />
            ))}
          </>
        )}
      </ActionForm>
    </View>
  );
}

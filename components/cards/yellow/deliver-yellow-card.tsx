import { useState } from 'react';
import { announce, Checkbox, DateTimeField, TextField, useWords, View } from '@/components/ui';
import { mayNameParting } from '@/lib/domain/may-name-parting';
import type { YellowState } from '@/lib/domain/state';
import type { Channel } from '@/lib/schema/note';
import type { ItemActionProps } from '../action-props';
import { ActionForm, ChannelSelect, type Heard, HeardFields, isBlank, useAction, useForm, useNames, useRefusalAt } from '../form';
import { useReady } from '../use-ready';

/** Codes of the gate by the field they are about. */
const PLACES = { when: ['in-future', 'told-before-incident'], words: ['words-needed'] } as const;

interface ToldValues {
  deliveredAt: number;
  by: string;
  channel: Channel;
  saidParting: boolean;
  heard: Heard | undefined;
}

/** "I told the client": from here the card counts and its review date runs (K-lift). */
export function DeliverYellowCard({ view, item, onDone }: ItemActionProps<YellowState>) {
  const { t } = useWords();
  const { me } = useNames();
  const action = useAction(view.state.id);
  const { at, rest } = useRefusalAt(action.refusal, PLACES);
  const [opened] = useState(Date.now);
  const ready = useReady(view.state.id, item.ref); // B-cool, as answered before the talk
  const form = useForm<ToldValues>(`told:${item.ref}`, {
    deliveredAt: opened,
    by: item.plan.tellBy ?? me,
    channel: item.plan.channel,
    saidParting: false,
    heard: undefined,
  });
  if (!form || !ready) return null;
  const { values, set, discard, isUnkept } = form;
  const wordsMissing = values.heard?.response === 'objected' && isBlank(values.heard.words);

  async function submit() {
    const { calm, sleptOnIt } = ready?.values ?? {};
    const answered = calm !== undefined && sleptOnIt !== undefined ? { ready: { calm, sleptOnIt } } : {};
    if (!(await action.run('deliverYellowCard', { ref: item.ref, ...values, ...answered }))) return;
    discard();
    ready?.discard();
    announce(t('cards:deliver.done'));
    onDone();
  }
  return (
    <View title={t('cards:deliver.title')} onBack={onDone}>
      <ActionForm
        submit={t('cards:deliver.submit')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={rest}
        isComplete={!wordsMissing}
        isUnkept={isUnkept}
      >
        {(show) => (
          <>
            <DateTimeField
              label={t('cards:deliver.when')}
              value={values.deliveredAt}
              onChange={(instant) => instant !== undefined && set({ deliveredAt: instant })}
              error={at('when')}
            />
            <ChannelSelect label={t('cards:deliver.channel')} value={values.channel} onChange={(channel) => set({ channel })} />
            <TextField label={t('cards:deliver.by')} value={values.by} onChange={(by) => set({ by })} maxLength={200} />
            {mayNameParting(view.state, item.plan, view.policy) && (
              <Checkbox
                label={t('cards:deliver.saidParting')}
                hint={t('cards:deliver.saidPartingHint')}
                value={values.saidParting}
                onChange={(saidParting) => set({ saidParting })}
              />
            )}
            <HeardFields
              value={values.heard}
              onChange={(heard) => set({ heard })}
              wordsError={at('words') ?? (show && wordsMissing ? t('cards:heard.wordsNeeded') : undefined)}
            />
          </>
        )}
      </ActionForm>
    </View>
  );
}

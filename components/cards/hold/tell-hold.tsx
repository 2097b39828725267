import { useState } from 'react';
import { announce, DateTimeField, useWords, View } from '@/components/ui';
import type { HoldState } from '@/lib/domain/state';
import type { Channel } from '@/lib/schema/note';
import type { ItemActionProps } from '../action-props';
import { ActionForm, ChannelSelect, type Heard, HeardFields, isBlank, useAction, useForm, useRefusalAt } from '../form';

interface Values {
  toldAt: number;
  channel: Channel;
  heard: Heard | undefined;
}

const PLACES = { when: ['in-future'], words: ['words-needed'] } as const;

/** A3-ladder: a hold counts toward a red card only once the client was told. */
export function TellHold({ view, item, onDone }: ItemActionProps<HoldState>) {
  const { t } = useWords();
  const action = useAction(view.state.id);
  const { at, rest } = useRefusalAt(action.refusal, PLACES);
  const [now] = useState(Date.now);
  const form = useForm<Values>(`tell-hold:${item.ref}`, { toldAt: now, channel: 'phone', heard: undefined });
  if (!form) return null;
  const { toldAt, channel, heard } = form.values;
  const wordsMissing = heard?.response === 'objected' && isBlank(heard.words); // K-heard

  async function submit() {
    if (!(await action.run('tellHold', { ref: item.ref, toldAt, channel, heard }))) return;
    form?.discard();
    announce(t('cards:hold.toldSaved'));
    onDone();
  }
  return (
    <View title={t('cards:hold.tellTitle')} onBack={onDone}>
      <ActionForm
        submit={t('cards:hold.tellSubmit')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={rest}
        isComplete={!wordsMissing}
        isUnkept={form.isUnkept}
      >
        {(show) => (
          <>
            <DateTimeField
              label={t('cards:when')}
              value={toldAt}
              onChange={(instant) => instant !== undefined && form.set({ toldAt: instant })}
              error={at('when')}
            />
            <ChannelSelect label={t('cards:channel')} value={channel} onChange={(chosen) => form.set({ channel: chosen })} />
            <HeardFields
              value={heard}
              onChange={(answer) => form.set({ heard: answer })}
              wordsError={at('words') ?? (show && wordsMissing ? t('cards:heard.wordsNeeded') : undefined)}
            />
          </>
        )}
      </ActionForm>
    </View>
  );
}

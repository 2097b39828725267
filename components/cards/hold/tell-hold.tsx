import { useState } from 'react';
import { announce, DateTimeField, useWords, View } from '@/components/ui';
import type { HoldState } from '@/lib/domain/state';
import type { Channel } from '@/lib/schema/note';
import type { ItemActionProps } from '../action-props';
import { ActionForm, ChannelSelect, type Heard, HeardFields, isBlank, useAction, useRefusalAt } from '../form';

const PLACES = { when: ['in-future'], words: ['words-needed'] } as const;

/** A3-ladder: a hold counts toward a red card only once the client was told. */
export function TellHold({ view, item, onDone }: ItemActionProps<HoldState>) {
  const { t } = useWords();
  const action = useAction(view.state.id);
  const { at, rest } = useRefusalAt(action.refusal, PLACES);
  const [toldAt, setToldAt] = useState(Date.now);
  const [channel, setChannel] = useState<Channel>('phone');
  const [heard, setHeard] = useState<Heard>();
  const wordsMissing = heard?.response === 'objected' && isBlank(heard.words); // K-heard

  async function submit() {
    if (!(await action.run('tellHold', { ref: item.ref, toldAt, channel, heard }))) return;
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
      >
        {(show) => (
          <>
            <DateTimeField
              label={t('cards:when')}
              value={toldAt}
              onChange={(instant) => instant !== undefined && setToldAt(instant)}
              error={at('when')}
            />
            <ChannelSelect label={t('cards:channel')} value={channel} onChange={setChannel} />
            <HeardFields
              value={heard}
              onChange={setHeard}
              wordsError={at('words') ?? (show && wordsMissing ? t('cards:heard.wordsNeeded') : undefined)}
            />
          </>
        )}
      </ActionForm>
    </View>
  );
}

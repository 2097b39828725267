import { announce, DateTimeField, Select, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { EventBody } from '@/lib/schema/event';
import type { ActionProps } from './action-props';
import { ActionForm, ChannelSelect, isBlank, NotePicker, useAction, useForm, useNeeded, useRefusalAt } from './form';
import { notesByIncident } from './notes-by-incident';

type Kind = EventBody<'talk.held'>['kind'];
const KINDS = ['informal', 'debt', 'own-up', 'perspective'] as const satisfies readonly Kind[];

const PLACES = { when: ['in-future'], notes: ['unknown-note', 'note-gone'] } as const;
type TalkValues = EventBody<'talk.held'>;

export interface LogTalkProps extends ActionProps {
  /** Kind that is preselected; `informal` by default. */
  kind?: Kind;
  /** Refs of the notes it was about, e.g. of the suggestion. */
  notes?: string[] | undefined;
}

/** S-talk: an informal talk comes before any card, and is logged with what was agreed. */
export function LogTalk({ view, kind = 'informal', notes = [], onDone }: LogTalkProps) {
  const { t } = useWords();
  const needed = useNeeded();
  const { id } = view.state;
  const action = useAction(id);
  const { at, rest } = useRefusalAt(action.refusal, PLACES);
  const form = useForm<TalkValues>(`talk:${id}`, { kind, heldAt: view.now, channel: 'phone', agreed: '', notes });
  if (!form) return null;
  const { values, set, discard, isUnkept } = form;
  const candidates = notesByIncident(view.state);

  async function submit() {
    if (!(await action.run('logTalk', values))) return;
    discard();
    announce(t('cards:logTalk.saved'));
    onDone();
  }
  return (
    <View title={t('cards:logTalk.title')} onBack={onDone}>
      <p>{t('cards:logTalk.hint')}</p>
      <ActionForm
        submit={t('cards:logTalk.submit')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={rest}
        isComplete={!isBlank(values.agreed)}
        isUnkept={isUnkept}
      >
        {(show) => (
          <>
            <Select
              label={t('cards:logTalk.kind')}
              options={KINDS.map((one) => ({ id: one, label: t(`domain:talkKind.${one}`) }))}
              value={values.kind}
              onChange={(chosen) => set({ kind: chosen })}
            />
            <WordedArea
              label={t('cards:logTalk.agreed')}
              hint={t('cards:remedy.agreedHint')}
              isRequired
              value={values.agreed}
              onChange={(agreed) => set({ agreed })}
              error={needed(show, values.agreed)}
            />
            <DateTimeField
              label={t('cards:when')}
              value={values.heldAt}
              onChange={(instant) => instant !== undefined && set({ heldAt: instant })}
              error={at('when')}
            />
            <ChannelSelect label={t('cards:channel')} value={values.channel} onChange={(channel) => set({ channel })} />
            {candidates.length > 0 && (
              <NotePicker
                label={t('cards:logTalk.notes')}
                notes={candidates}
                value={values.notes}
                onChange={(chosen) => set({ notes: chosen })}
                error={at('notes')}
              />
            )}
          </>
        )}
      </ActionForm>
    </View>
  );
}

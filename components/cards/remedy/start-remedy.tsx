import { MessagesSquare } from 'lucide-react';
import { announce, Button, DateField, usePanelView, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import { TALK_OF_REMEDY } from '@/lib/playbook/talk-of-remedy';
import type { RemedyId } from '@/lib/schema/remedy';
import type { ActionProps } from '../action-props';
import { today } from '../days';
import { ActionForm, isBlank, useAction, useForm, useNeeded, useRefusalAt } from '../form';
import { changedAgreement } from './changed-agreement';
import { ChooseRemedy } from './choose-remedy';
import { PerspectiveStep } from './perspective-step';
import { remedyOffer } from './remedy-offer';
import { type RemedyExtra, RemedyExtras } from './remedy-extras';

export interface StartRemedyProps extends ActionProps {
  /** Preselected, e.g. by a suggestion. */
  remedy?: RemedyId | undefined;
}

/** Codes of the gate by the field they are about. */
const PLACES = { remedy: ['no-reassign'], from: ['told-too-late'], backed: ['backed-needed'] } as const;

interface RemedyValues extends RemedyExtra {
  remedy: RemedyId | undefined;
  agreed: string;
  toldOn: string | undefined;
  from: string | undefined;
}

const NO_EXTRA: RemedyExtra = {
  backed: '',
  channel: undefined,
  hours: '',
  responseHours: undefined,
  endsOn: undefined,
};

/** Something tried before parting (domain section 4): what was agreed, told on which day, in force from when. */
export function StartRemedy({ view, remedy, onDone }: StartRemedyProps) {
  const { t } = useWords();
  const needed = useNeeded();
  const open = usePanelView((panel) => panel.open);
  const { state, policy } = view;
  const action = useAction(state.id);
  const { at, rest } = useRefusalAt(action.refusal, PLACES);
  const day = today(policy);
  const form = useForm<RemedyValues>(`remedy:${state.id}`, {
    remedy,
    agreed: '',
    toldOn: day,
    from: day,
    ...NO_EXTRA,
  });
  if (!form) return null;
  const { values, set, discard, isUnkept } = form;
  const { remedy: chosen, toldOn, from, agreed } = values;
  if (chosen === 'C-perspective') return <PerspectiveStep view={view} onDone={onDone} />; // a step with questions of its own
  const talk = chosen && TALK_OF_REMEDY[chosen];
  const backedMissing = chosen === 'B-reassign' && isBlank(values.backed);

  async function submit() {
    if (!chosen || !toldOn || !from) return;
    const agreement = changedAgreement(chosen, values, state.agreements.at(-1));
    if (agreement && !(await action.run('setAgreement', agreement))) return;
    const extra = chosen === 'B-reassign' ? { backed: values.backed } : {};
    if (!(await action.run('startRemedy', { remedy: chosen, agreed, toldOn, from, ...extra }))) return;
    discard();
    announce(t('cards:remedy.saved'));
    onDone();
  }
  return (
    <View title={t('cards:remedy.startTitle')} onBack={onDone}>
      <ActionForm
        submit={t('cards:remedy.submit')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={rest}
        isComplete={Boolean(chosen && toldOn && from) && !isBlank(agreed) && !backedMissing}
        isUnkept={isUnkept}
      >
        {(show) => (
          <>
            <ChooseRemedy
              offered={remedyOffer(state)}
              value={chosen}
              onChange={(id) => set({ remedy: id })}
              error={at('remedy') ?? needed(show, chosen)}
            />
            {talk && (
              <Button tone="quiet" icon={MessagesSquare} onPress={() => open({ name: 'words', kind: talk })}>
                {t('client:actions.words')}
              </Button>
            )}
            {chosen && <RemedyExtras remedy={chosen} values={values} set={set} show={show} backedError={at('backed')} />}
            <WordedArea
              label={t('cards:remedy.agreed')}
              hint={t('cards:remedy.agreedHint')}
              isRequired
              value={agreed}
              onChange={(text) => set({ agreed: text })}
              error={needed(show, agreed)}
            />
            <DateField
              label={t('cards:remedy.toldOn')}
              hint={t('cards:remedy.toldOnHint')}
              isRequired
              value={toldOn}
              onChange={(value) => set({ toldOn: value })}
              error={needed(show, toldOn)}
            />
            <DateField
              label={t('cards:remedy.from')}
              isRequired
              value={from}
              onChange={(value) => set({ from: value })}
              error={at('from') ?? needed(show, from)}
            />
          </>
        )}
      </ActionForm>
    </View>
  );
}

import { MessagesSquare } from 'lucide-react';
import { EvidenceList } from '@/components/decision/evidence-list';
import { announce, Button, DateField, Disclosure, TextArea, usePanelView, useWords, View } from '@/components/ui';
import { isPositive } from '@/lib/domain/categories';
import { standingNotes } from '@/lib/domain/notes';
import type { ActionProps } from '../action-props';
import { today } from '../days';
import { ActionForm, isBlank, useAction, useForm, useNeeded } from '../form';
import { ReadyCheck } from '../ready-check';
import { useReady } from '../use-ready';

interface PerspectiveValues {
  ourShare: string;
  theirSide: string;
  agreed: string;
  /** `YYYY-MM-DD` */
  talkOn: string | undefined;
}

/**
 * S-own, C-perspective as a step of its own: our share, how it looks from their side, a calm head (B-cool), then the one talk that could
 * change things. Kept as a measure, with the talk to follow.
 */
export function PerspectiveStep({ view, onDone }: ActionProps) {
  const { t } = useWords();
  const needed = useNeeded();
  const open = usePanelView((panel) => panel.open);
  const { state, policy } = view;
  const action = useAction(state.id);
  const ready = useReady(state.id, `perspective:${state.id}`);
  const form = useForm<PerspectiveValues>(`perspective:${state.id}`, {
    ourShare: '',
    theirSide: '',
    agreed: '',
    talkOn: today(policy),
  });
  if (!form || !ready) return null;
  const { values, set, isUnkept } = form;
  const ours = standingNotes(state).filter((note) => note.body.ownPart !== 'none' && !isPositive(note));

  async function save() {
    const { ourShare, theirSide, agreed, talkOn } = values;
    if (!talkOn) return;
    const measure = { remedy: 'C-perspective' as const, ourShare, theirSide, agreed, toldOn: talkOn, from: talkOn };
    if (!(await action.run('startRemedy', measure))) return;
    form?.discard();
    ready?.discard();
    announce(t('cards:perspective.saved'));
    onDone();
  }
  return (
    <View title={t('cards:perspective.title')} onBack={onDone}>
      <p>{t('cards:perspective.intro')}</p>
      {ours.length > 0 && (
        <Disclosure label={t('cards:perspective.notes', { count: ours.length })}>
          <EvidenceList state={state} refs={ours.map(({ ref }) => ref)} />
        </Disclosure>
      )}
      <ActionForm
        submit={t('cards:perspective.submit')}
        onSubmit={() => void save()}
        isPending={action.isPending}
        refusal={action.refusal}
        isComplete={![values.ourShare, values.theirSide, values.agreed].some(isBlank) && values.talkOn !== undefined}
        isUnkept={isUnkept}
      >
        {(show) => (
          <>
            <TextArea
              label={t('cards:perspective.ourShare')}
              hint={t('cards:perspective.ourShareHint')}
              isRequired
              rows={2}
              value={values.ourShare}
              onChange={(ourShare) => set({ ourShare })}
              error={needed(show, values.ourShare)}
            />
            <TextArea
              label={t('cards:remedy.theirSide')}
              hint={t('cards:remedy.theirSideHint')}
              isRequired
              rows={2}
              value={values.theirSide}
              onChange={(theirSide) => set({ theirSide })}
              error={needed(show, values.theirSide)}
            />
            <ReadyCheck value={ready.values} onChange={ready.set} coolMinutes={policy.coolMinutes} now={Date.now} />
            <div>
              <Button tone="quiet" icon={MessagesSquare} onPress={() => open({ name: 'words', kind: 'own-up' })}>
                {t('cards:perspective.words')}
              </Button>
            </div>
            <TextArea
              label={t('cards:perspective.agreed')}
              hint={t('cards:perspective.agreedHint')}
              isRequired
              rows={2}
              value={values.agreed}
              onChange={(agreed) => set({ agreed })}
              error={needed(show, values.agreed)}
            />
            <DateField
              label={t('cards:perspective.talkOn')}
              isRequired
              value={values.talkOn}
              onChange={(talkOn) => set({ talkOn })}
              error={needed(show, values.talkOn)}
            />
          </>
        )}
      </ActionForm>
    </View>
  );
}

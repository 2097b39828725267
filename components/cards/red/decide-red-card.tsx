import { useState } from 'react';
import { announce, Button, TextField, usePanelView, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import { approvalCode, redPhase } from '@/lib/domain/red-card';
import type { RedState } from '@/lib/domain/state';
import { DecisionBrief } from '@/components/decision/decision-brief';
import { DecisionFileButton } from '@/components/decision/decision-file-button';
import { GiveOpinion } from '@/components/decision/give-opinion';
import type { ItemActionProps } from '../action-props';
import { ActionForm, isBlank, useAction, useForm, useNeeded, useRefusalAt } from '../form';
import { DeclineRedCard } from './decline-red-card';
import { JoinRedCard } from './join-red-card';
import { RedCard } from './red-card';
import { RedFacts } from './red-facts';
import { RedLines } from './red-lines';
import { useRole } from './use-role';

export interface DecideRedCardProps extends ItemActionProps<RedState> {
  /** Evidence that came after the proposal and may join it (K-double). */
  newNotes?: readonly string[] | undefined;
}

const PLACES = { code: ['code-wrong'], override: ['second-opinion', 'remedy-needed'] } as const;

/** B-manager: approve or decline; alone, confirm by typing the code shown. A salesperson sees that it waits. */
export function DecideRedCard({ view, item, newNotes = [], onDone }: DecideRedCardProps) {
  const { t } = useWords();
  const needed = useNeeded();
  const open = usePanelView((state) => state.open);
  const { me, isAlone: worksAlone, isManager: decides } = useRole();
  const isOwn = item.author === me;
  const isAlone = worksAlone && isOwn; // somebody else's proposal shows that there is a team (P-decision-file)
  const isManager = decides;
  const action = useAction(view.state.id);
  const { at, rest } = useRefusalAt(action.refusal, PLACES);
  const [isDeclining, setDeclining] = useState(false);
  const [code, setCode] = useState('');
  const form = useForm(`decide:${item.ref}`, { reason: '', override: '' });
  if (!form) return null;
  const { reason, override } = form.values;
  const asksOverride = at('override') !== undefined || override !== '';

  async function approve() {
    const written = { reason: reason.trim() || undefined, override: override.trim() || undefined };
    if (!(await action.run('approveRedCard', { ref: item.ref, ...written, ...(isAlone ? { code } : {}) }))) return;
    form?.discard();
    announce(t('cards:red.approved'));
    onDone(); // the way back from the case does not lead to what is decided
    open({ name: 'case', ref: item.ref });
    if (!isOwn) open({ name: 'answer.send', ref: item.ref });
  }
  if (redPhase(item) !== 'proposed')
    return (
      <View title={t('cards:red.title')} onBack={onDone}>
        <RedCard view={view} red={item} />
      </View>
    );
  if (isDeclining) return <DeclineRedCard view={view} item={item} onDone={onDone} />;
  return (
    <View title={t(isManager ? 'cards:red.decideTitle' : 'cards:red.title')} onBack={onDone}>
      <RedFacts red={item} />
      <RedLines view={view} red={item} />
      <DecisionBrief view={view} red={item} />
      <GiveOpinion view={view} red={item} />
      <JoinRedCard view={view} red={item} notes={newNotes} />
      {!isManager && <p>{t('cards:red.waits')}</p>}
      <DecisionFileButton client={view.state.id} request={item} answer={undefined} />
      {isManager && (
        <ActionForm
          submit={t(isAlone ? 'cards:red.confirm' : 'cards:red.approve')}
          tone="danger"
          onSubmit={() => void approve()}
          isPending={action.isPending}
          refusal={rest}
          isComplete={!isAlone || !isBlank(code)}
          isUnkept={form.isUnkept}
          actions={
            !isAlone && (
              <Button onPress={() => setDeclining(true)} isDisabled={action.isPending}>
                {t('cards:red.decline')}
              </Button>
            )
          }
        >
          {(show) => (
            <>
              <p>{t('cards:red.decideHint')}</p>
              {isAlone ? (
                <TextField
                  label={t('cards:red.code', { code: approvalCode(item.ref) })}
                  hint={t('cards:red.codeWhy')}
                  isRequired
                  autoComplete="off"
                  maxLength={12}
                  value={code}
                  onChange={setCode}
                  error={at('code') ?? needed(show, code)}
                />
              ) : (
                <WordedArea
                  label={t('cards:red.approveReason')}
                  rows={2}
                  value={reason}
                  onChange={(words) => form.set({ reason: words })}
                />
              )}
              {asksOverride && (
                <WordedArea
                  label={t('cards:red.override')}
                  rows={2}
                  value={override}
                  onChange={(words) => form.set({ override: words })}
                  error={at('override')}
                />
              )}
            </>
          )}
        </ActionForm>
      )}
    </View>
  );
}

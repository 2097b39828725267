import { useState } from 'react';
import { announce, Button, TextArea, TextField, usePanelView, useWords, View } from '@/components/ui';
import { approvalCode } from '@/lib/domain/red-card';
import type { RedState } from '@/lib/domain/state';
import type { ItemActionProps } from '../action-props';
import { ActionForm, isBlank, useAction, useNeeded, useRefusalAt } from '../form';
import { DeclineRedCard } from './decline-red-card';
import { JoinRedCard } from './join-red-card';
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
  const { isAlone, isManager } = useRole();
  const action = useAction(view.state.id);
  const { at, rest } = useRefusalAt(action.refusal, PLACES);
  const [isDeclining, setDeclining] = useState(false);
  const [code, setCode] = useState('');
  const [reason, setReason] = useState('');
  const [override, setOverride] = useState('');
  const asksOverride = at('override') !== undefined || override !== '';

  async function approve() {
    const written = { reason: reason.trim() || undefined, override: override.trim() || undefined };
    if (!(await action.run('approveRedCard', { ref: item.ref, ...written, ...(isAlone ? { code } : {}) }))) return;
    announce(t('cards:red.approved'));
    onDone(); // the way back from the case does not lead to what is decided
    open({ name: 'case', ref: item.ref });
  }
  if (isDeclining) return <DeclineRedCard view={view} item={item} onDone={onDone} />;
  return (
    <View title={t(isManager ? 'cards:red.decideTitle' : 'cards:red.title')} onBack={onDone}>
      <RedFacts red={item} />
      <RedLines view={view} red={item} />
      <JoinRedCard view={view} red={item} notes={newNotes} />
      {!isManager && <p>{t('cards:red.waits')}</p>}
      {isManager && (
        <ActionForm
          submit={t(isAlone ? 'cards:red.confirm' : 'cards:red.approve')}
          tone="danger"
          onSubmit={() => void approve()}
          isPending={action.isPending}
          refusal={rest}
          isComplete={!isAlone || !isBlank(code)}
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
                <TextArea label={t('cards:red.approveReason')} rows={2} value={reason} onChange={setReason} />
              )}
              {asksOverride && (
                <TextArea
                  label={t('cards:red.override')}
                  rows={2}
                  value={override}
                  onChange={setOverride}
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

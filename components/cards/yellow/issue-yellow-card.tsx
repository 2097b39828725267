import { useState } from 'react';
import { Button, useFormats, usePanelView, useWords, View } from '@/components/ui';
import { needsLegalEarly } from '@/lib/domain/may-name-parting';
import { earlierWarning, liveYellow } from '@/lib/domain/yellow-card';
import type { ActionProps } from '../action-props';
import { ActionForm, isBlank, useAction, useRefusalAt } from '../form';
import { useYellowForm } from './use-yellow-form';
import { WarningTalk } from './warning-talk';
import { YellowCard } from './yellow-card';
import { YellowFormFields } from './yellow-form-fields';

/** Codes of the gate that are about the notes (B-yellow). */
const PLACES = { notes: ['no-conduct-note', 'notes-ours', 'notes-spent', 'no-window', 'unknown-note', 'note-gone'] } as const;

export interface IssueYellowCardProps extends ActionProps {
  /** Refs of the notes to rest on, e.g. of the suggestion; by default all that count. */
  notes?: string[] | undefined;
}

/** B-yellow: everything prefilled from the notes, so that open → issue are two clicks; then the script of the talk at once. */
export function IssueYellowCard({ view, notes, onDone }: IssueYellowCardProps) {
  const { t, language } = useWords();
  const formats = useFormats();
  const open = usePanelView((panel) => panel.open);
  const { state, policy, now } = view;
  const action = useAction(state.id);
  const { at, rest } = useRefusalAt(action.refusal, PLACES);
  const form = useYellowForm(view, notes);
  const [isIssued, setIssued] = useState(false);
  const live = liveYellow(state, now); // K-double: the card that stands in the way is shown
  if (isIssued && live) return <WarningTalk view={view} item={live} onDone={onDone} />; // B-yellow-talk
  if (live)
    return (
      <View title={t('cards:issue.title')} onBack={onDone}>
        <p>{t('cards:issue.stands')}</p>
        <YellowCard view={view} card={live} />
      </View>
    );
  if (!form) return null;
  const ownPart = view.suggestions.some(({ rule }) => rule === 'S-own'); // C-perspective first
  const { values, legal, discard, isUnkept, lastWarning, lang } = form;
  const earlier = lastWarning ? earlierWarning(state.yellows, policy, now)?.delivered : undefined;

  async function submit() {
    const { boundary, mustChange, otherwise, channel, tellBy, tellOn } = values;
    const body = {
      notes: values.notes,
      boundary,
      mustChange,
      otherwise,
      channel,
      tellBy: tellBy.trim() || undefined,
      tellOn,
      legal,
    };
    if (!(await action.run('issueYellowCard', body))) return;
    discard();
    setIssued(true);
  }
  return (
    <View title={t('cards:issue.title')} onBack={onDone}>
      <p>
        {t('cards:issue.prefilled')}{' '}
        {lang !== language && t('cards:issue.language', { language: t(`cards:issue.languages.${lang}`) })}
      </p>
      {ownPart && (
        <p>
          {t('cards:perspective.first')}{' '}
          <Button tone="quiet" onPress={() => open({ name: 'card.perspective' })}>
            {t('cards:perspective.go')}
          </Button>
        </p>
      )}
      {earlier && <p>{t('cards:issue.lastWarning', { date: formats.date(earlier.deliveredAt) })}</p>}
      <ActionForm
        submit={t(lastWarning ? 'cards:issue.submitLast' : 'cards:issue.submit')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={rest}
        isComplete={![values.boundary, values.mustChange, values.otherwise, values.notes].some(isBlank)}
        isUnkept={isUnkept}
      >
        {(show) => (
          <YellowFormFields
            view={view}
            form={form}
            show={show}
            asksLegal={needsLegalEarly(state, policy)}
            notesError={at('notes')}
          />
        )}
      </ActionForm>
    </View>
  );
}

import { useAction } from '../form';
import { Button, RefusalText, announce, useWords } from '@/components/ui';
import { standingNotes } from '@/lib/domain/notes';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';

export interface JoinRedCardProps {
  view: ClientView;
  red: RedState;
  /** Refs to join; by default all notes logged since the proposal. */
  notes: readonly string[];
}

/** K-double: a second proposal is not made; new evidence joins the open one. */
export function JoinRedCard({ view, red, notes }: JoinRedCardProps) {
  const { t } = useWords();
  const action = useAction(view.state.id);
  const joining = standingNotes(view.state)
    .filter(({ ref, at }) => (notes.includes(ref) || at > red.at) && !red.notes.includes(ref))
    .map(({ ref }) => ref);
  if (joining.length === 0) return null;
  return (
    <div>
      <p>{t('cards:red.openProposal')}</p>
      <RefusalText refusal={action.refusal} />
      <Button
        isPending={action.isPending}
        onPress={() =>
          void action.run('joinRedCard', { ref: red.ref, notes: joining }).then((done) => done && announce(t('cards:red.joined')))
        }
      >
        {t('cards:red.joinSubmit', { count: joining.length })}
      </Button>
    </div>
  );
}

import { CorrectNote } from '@/components/notes/correct-note';
import { MoveNote } from '@/components/notes/move-note';
import { RecordPayment } from '@/components/notes/record-payment';
import { WithdrawNote } from '@/components/notes/withdraw-note';
import { useWords, View } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';
import type { Subject } from './subject';

export interface NoteViewProps {
  name: 'note.correct' | 'note.move' | 'note.withdraw' | 'note.paid';
  noteRef: string;
  subject: Subject;
  view: ClientView;
  onDone: () => void;
}

/** The form for one thing that can be done with a note. */
export function NoteView({ name, noteRef, subject, view, onDone }: NoteViewProps) {
  const { t } = useWords();
  const note = view.state.notes.find(({ ref }) => ref === noteRef);
  if (!note) {
    return (
      <View title={t('notes:gone')} onBack={onDone}>
        {null}
      </View>
    );
  }
  const props = { subject, note, onDone };
  if (name === 'note.correct')
    return <CorrectNote {...props} agreement={view.state.agreements.at(-1)} currency={view.policy.largeRevenue.currency} />;
  if (name === 'note.move') return <MoveNote {...props} />;
  if (name === 'note.withdraw') return <WithdrawNote {...props} />;
  return <RecordPayment {...props} timeZone={view.policy.timeZone} />;
}

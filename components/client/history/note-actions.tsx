import { ArrowRightLeft, BadgeCheck, Ellipsis, PencilLine, Undo2 } from 'lucide-react';
import { ActionMenu, usePanelView, useWords } from '@/components/ui';
import type { NoteState } from '@/lib/domain/state';

/** What can be done with a note: always by a further event, never by changing it. */
export function NoteActions({ note: { ref, body, paidOn } }: { note: NoteState }) {
  const { t } = useWords();
  const open = usePanelView((state) => state.open);
  const isUnpaid = body.debt && !body.debt.paidOn && !paidOn;
  return (
    <ActionMenu
      label={t('client:history.actions')}
      icon={Ellipsis}
      actions={[
        ...(isUnpaid ? [{ icon: BadgeCheck, label: t('notes:paid'), onAction: () => open({ name: 'note.paid', ref }) }] : []),
        { icon: PencilLine, label: t('notes:correct'), onAction: () => open({ name: 'note.correct', ref }) },
        { icon: ArrowRightLeft, label: t('notes:move'), onAction: () => open({ name: 'note.move', ref }) },
        { icon: Undo2, label: t('notes:withdraw'), onAction: () => open({ name: 'note.withdraw', ref }) },
      ]}
    />
  );
}

import { CallView, ChecklistView } from '@/components/call';
import { CardView } from '@/components/cards';
import { CaseView } from '@/components/case';
import { AnswerToSend } from '@/components/decision/answer-to-send';
import { RehearsalView } from '@/components/rehearsal';
import { TalkList, TalkWords } from '@/components/talks';
import { WaitingView } from '@/components/waiting/waiting-view';
import { LogNote } from '@/components/notes/log-note';
import { WorthViews } from '@/components/worth/worth-views';
import type { PanelView } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';
import type { NoteBody } from '@/lib/schema/note';
import { Agreement } from './agreement';
import { LinkRecord } from './link-record';
import { NoteView } from './note-view';
import { Profile } from './profile';
import type { Subject } from './subject';

export interface ClientViewsProps {
  shown: Exclude<PanelView, { name: 'client' }>;
  subject: Subject;
  /** Null: nothing was written about this record yet. */
  view: ClientView | null;
  /** Link of the page in front. */
  evidence: NoteBody['evidence'];
  onDone: () => void;
}

/** The view over the overview: one form at a time. */
export function ClientViews({ shown, subject, view, evidence, onDone }: ClientViewsProps) {
  const name = view?.state.name ?? subject.record?.name ?? '';
  const currency = view?.policy.largeRevenue.currency ?? 'EUR';
  switch (shown.name) {
    case 'note.log':
      return (
        <LogNote
          subject={subject}
          name={name}
          selection={shown.selection}
          category={shown.category}
          evidence={evidence}
          agreement={view?.state.agreements.at(-1)}
          currency={currency}
          onDone={onDone}
        />
      );
    case 'record.link':
      return <LinkRecord subject={subject} view={view} onDone={onDone} />;
    case 'profile':
      return <Profile subject={subject} view={view} onDone={onDone} />;
    case 'agreement':
      return <Agreement subject={subject} view={view} onDone={onDone} />;
    case 'worth':
    case 'time':
    case 'time.withdraw':
    case 'rating':
    case 'quarter':
      return <WorthViews shown={shown} subject={subject} view={view} onDone={onDone} />;
    case 'note.correct':
    case 'note.move':
    case 'note.withdraw':
    case 'note.paid':
      return view && <NoteView name={shown.name} noteRef={shown.ref} subject={subject} view={view} onDone={onDone} />;
    case 'attention.ask':
    case 'attention.answer':
    case 'quarrel.weigh':
    case 'quarrel.decide':
      return view && <WaitingView view={view} shown={shown} evidence={evidence} onDone={onDone} />;
    case 'answer.send':
      return view && <AnswerToSend view={view} requestRef={shown.ref} onDone={onDone} />;
    case 'card.checklist':
      return view && <ChecklistView view={view} onDone={onDone} />;
    case 'talks':
      return view && <TalkList onDone={onDone} />;
    case 'words':
      return view && <TalkWords view={view} kind={shown.kind} onDone={onDone} />;
    case 'case':
      return view && <CaseView view={view} redRef={shown.ref} onDone={onDone} />;
    case 'call':
      return view && <CallView view={view} redRef={shown.ref} onDone={onDone} />;
    case 'rehearsal':
      return view && <RehearsalView view={view} redRef={shown.ref} onDone={onDone} />;
    default:
      return view && <CardView view={view} panel={shown} onDone={onDone} />;
  }
}

import {
  CirclePause,
  HandHelping,
  HeartHandshake,
  Hourglass,
  Link2,
  ListChecks,
  MessageCircle,
  MessagesSquare,
  RectangleVertical,
  ScrollText,
  Sprout,
  SquarePen,
  Target,
  Timer,
  UserPen,
  Wallet,
} from 'lucide-react';
import { ActionMenu, Button, type MenuAction, usePanelView, useWords } from '@/components/ui';
import { useStartTimer } from '@/components/worth/use-start-timer';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useDraft } from '@/lib/store/hooks/use-draft';
import { noteDraftKey } from '@/components/notes/note-draft-key';
import { hasCard } from './has-card';
import styles from './quick-actions.module.css';
import { type Subject, draftSubject } from './subject';

/** What is done most, in one click each; the rest in a menu. Cards and talks need a client we have written about. */
export function QuickActions({ subject, view }: { subject: Subject; view: ClientView | null }) {
  const { t } = useWords();
  const open = usePanelView((state) => state.open);
  const draft = useDraft<object>(noteDraftKey(draftSubject(subject)));
  const timer = useStartTimer(subject, view);
  /** Another one runs, or it was refused: the view says what to do about it. */
  const startTimer = async () => {
    if (!(await timer.start())) open({ name: 'time' });
  };
  const hasDraft = Object.keys(draft.value ?? {}).length > 0;
  const checklist = { icon: ListChecks, label: t('client:actions.checklist'), onAction: () => open({ name: 'card.checklist' }) };
  const later: MenuAction[] = [
    ...(view && hasCard(view.status) ? [] : [checklist]),
    { icon: MessagesSquare, label: t('client:actions.words'), onAction: () => open({ name: 'talks' }) },
    { icon: CirclePause, label: t('client:actions.hold'), onAction: () => open({ name: 'card.hold' }) },
    { icon: HeartHandshake, label: t('client:actions.remedy'), onAction: () => open({ name: 'card.remedy' }) },
    { icon: HandHelping, label: t('waiting:attention.action'), onAction: () => open({ name: 'attention.ask' }) },
    { icon: RectangleVertical, label: t('client:actions.red'), onAction: () => open({ name: 'card.red' }) },
  ];
  const worth: MenuAction[] = [
    { icon: Timer, label: t('worth:menu.start'), onAction: () => void startTimer() },
    { icon: Hourglass, label: t('worth:menu.time'), onAction: () => open({ name: 'time' }) },
    { icon: Wallet, label: t('worth:menu.worth'), onAction: () => open({ name: 'worth' }) },
  ];
  const looks: MenuAction[] = [
    { icon: Target, label: t('worth:menu.rating'), onAction: () => open({ name: 'rating' }) },
    { icon: Sprout, label: t('worth:menu.quarter'), onAction: () => open({ name: 'quarter' }) },
  ];
  const always: MenuAction[] = [
    { icon: Link2, label: t('client:actions.link'), onAction: () => open({ name: 'record.link' }) },
    { icon: UserPen, label: t('client:actions.profile'), onAction: () => open({ name: 'profile' }) },
    { icon: ScrollText, label: t('client:actions.agreement'), onAction: () => open({ name: 'agreement' }) },
  ];
  return (
    <section aria-label={t('client:actions.title')} className={styles.actions}>
      <div className={styles.first}>
        <Button tone="primary" icon={SquarePen} wide onPress={() => open({ name: 'note.log' })}>
          {hasDraft ? t('client:actions.continueNote') : t('client:actions.logNote')}
        </Button>
      </div>
      {view && (
        <>
          {hasCard(view.status) ? (
            <Button icon={ListChecks} onPress={() => open({ name: 'card.checklist' })}>
              {t('client:actions.checklist')}
            </Button>
          ) : (
            <Button icon={RectangleVertical} onPress={() => open({ name: 'card.yellow' })}>
              {t('client:actions.yellow')}
            </Button>
          )}
          <Button icon={MessageCircle} onPress={() => open({ name: 'card.talk' })}>
            {t('client:actions.talk')}
          </Button>
        </>
      )}
      {/* Two lists, so that each is in sight at once, in a low sidebar too. */}
      <ActionMenu label={t('worth:section.title')} icon={Wallet} actions={view ? [...worth, ...looks] : worth} />
      <ActionMenu label={t('client:actions.more')} withWords actions={view ? [...later, ...always] : always} />
    </section>
  );
}

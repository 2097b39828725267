import { usePartingScript } from '@/components/call/use-parting-script';
import { UserText, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import type { SidelineEvent } from '@/lib/schema/event';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './history.module.css';
import { WhoWhen } from './who-when';

export type ReactionEvent = Extract<SidelineEvent, { type: 'case.item' }>;

/** What the client answered in the call, in the words of the script: the event keeps the reaction's id. */
export function ReactionEntry({ event, view, red }: { event: ReactionEvent; view: ClientView; red: RedState }) {
  const { t } = useWords();
  const { script } = usePartingScript(view, red);
  const { field, value } = event.body;
  const label = script?.reactions.find(({ id }) => id === value)?.label;
  return (
    <>
      <span className={styles.title}>{t('client:event.case-item', { field: t(`domain:caseField.${field}.name`) })}</span>
      {/* A script that the team has changed since may not know it any more. */}
      <UserText block>{label ?? (typeof value === 'string' ? value : '')}</UserText>
      <WhoWhen author={event.author} at={event.at} />
    </>
  );
}

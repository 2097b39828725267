import { announce, useWords } from '@/components/ui';
import type { Subject } from '@/components/client/subject';
import { useSubjectCommands } from '@/components/client/use-subject-commands';
import { capAt } from '@/lib/domain/time-cap';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { timerCommands, useRunningTimer } from '@/lib/store/hooks/use-timer';

/**
 * Starts the timer for whom the panel is about; a record nobody wrote about yet becomes a client by it, as by a first note.
 * @returns `start` answers false if it was refused, or if a timer runs or waits already
 */
export function useStartTimer(subject: Subject, view: ClientView | null) {
  const { t } = useWords();
  const timer = useRunningTimer();
  const { run, isPending, refusal } = useSubjectCommands(subject);

  async function clientOf(): Promise<string | null> {
    if (view) return view.state.id;
    const { record } = subject;
    if (!record) return subject.client;
    const { key, name, url, phones, emails, taxIds } = record;
    const result = await run('createClient', { name, record: { key, name, url }, phones, emails, taxIds });
    return result.ok ? result.client : null;
  }
  async function start(): Promise<boolean> {
    if (timer) return false; // nor is a client made for nothing
    const client = await clientOf();
    if (client === null) return false;
    const isStarted = await timerCommands.start(client, view ? capAt(view.state, view.policy, Date.now()) : undefined);
    if (isStarted) announce(t('worth:timer.started'));
    return isStarted;
  }
  return { start, isPending, refusal };
}

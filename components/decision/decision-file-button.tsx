import type { Stamp } from '@/lib/domain/state';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { SaveDecisionFile } from './save-decision-file';

export interface DecisionFileButtonProps {
  client: string;
  /** What was asked, and by whom. */
  request: Pick<Stamp, 'ref' | 'author'>;
  /** The answer, once there is one. */
  answer: Pick<Stamp, 'author'> | undefined;
}

/**
 * P-decision-file: the file that is due. In a team a salesperson's open question goes to the manager; one's own answer to somebody
 * else's question goes back. Otherwise none.
 */
export function DecisionFileButton({ client, request, answer }: DecisionFileButtonProps) {
  const [settings] = useSettings();
  if (!settings) return null;
  const isMine = request.author === settings.author;
  if (!answer && isMine && settings.work === 'team' && settings.role === 'salesperson')
    return <SaveDecisionFile kind="request" client={client} about={request.ref} />;
  if (answer && answer.author === settings.author && !isMine)
    return <SaveDecisionFile kind="answer" client={client} about={request.ref} tone="primary" />;
  return null;
}

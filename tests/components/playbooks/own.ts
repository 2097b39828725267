import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import { db } from '@/lib/store/database';
import { teamPlaybooks } from '@/lib/store/repositories/playbooks';
import { runPlaybookCommand } from '@/lib/store/run-playbook-command';
import type { Playbook } from '@/lib/schema/playbook';

/** The first talk about a debt in a few lines. */
export const shortPlaybook: Playbook = {
  id: 'payment-first',
  version: 1,
  kind: 'payment-first',
  lang: 'en',
  title: 'Late payment: the first talk',
  blocks: [
    { id: 'ready', type: 'do', text: 'You are calling: {client}.' },
    { id: 'facts', type: 'say', text: 'The open sum: {amount}.' },
    { id: 'day', type: 'ask', text: 'Can you pay it by {payBy}?' },
  ],
  reactions: [{ id: 'soon', label: '“Soon”', answers: ['I need a day.', 'What could delay it?'], goTo: 'day' }],
  never: ['Do not argue.'],
  calm: ['Breathe.'],
  exits: ['Goodbye.'],
  letter: { subject: 'Open invoice', paragraphs: ['Hello,', 'The open sum: {amount}.'] },
};

/** The team's version of the first talk about a debt, with these parts. */
export const ownPayment = (over: Partial<TeamPlaybook> = {}): TeamPlaybook => ({
  ...shortPlaybook,
  title: 'Our first call',
  inUse: true,
  ...over,
});

/** Stores a version as the worker does. */
export async function storeOwn(playbook: TeamPlaybook, basedOn: number | null = null): Promise<void> {
  const result = await runPlaybookCommand({ do: 'save', playbook, basedOn }, Date.now());
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}

/** Puts a row there past all checks, as a damaged disk or another version of Sideline could. */
export async function storeDamaged(playbook: object): Promise<void> {
  await db.playbooks.put({ key: 'en/payment-first', at: 0, playbook: playbook as TeamPlaybook });
}

export const stored = (): Promise<TeamPlaybook[]> => teamPlaybooks();

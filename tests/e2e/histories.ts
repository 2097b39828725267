import { approvalCode } from '../../lib/domain/red-card.ts';
import type { RecordRef } from '../../lib/schema/record.ts';
import type { OwnPage } from './own-page.ts';

const DAY = 86_400_000;

/** The record that stands on the page at `url`, as a command's target. */
async function recordAt(own: OwnPage, url: string) {
  const record = (await own.contextOf(url))?.record;
  if (!record) throw new Error(`no client on ${url}`);
  return { record: { key: record.key, name: record.name } };
}

/** Logs a note about the client on the page at `url`. @returns its full id */
export async function logNote(own: OwnPage, url: string): Promise<string> {
  const { events } = await own.command('logNote', await recordAt(own, url), {
    category: 'disrespect',
    severity: 2,
    happenedAt: Date.now() - DAY,
    channel: 'phone',
    what: 'Called back and shouted.',
  });
  return events.at(-1) ?? '';
}

/** Gives that client a yellow card, not told yet. @returns its full id */
export async function planYellowCard(own: OwnPage, url: string, notes: string[]): Promise<string> {
  const { events } = await own.command('issueYellowCard', await recordAt(own, url), {
    notes,
    boundary: 'We talk to each other with respect.',
    mustChange: 'No more shouting.',
    otherwise: 'We look for another way to work together.',
  });
  return events.at(-1) ?? '';
}

/** The client was told of the card. */
export async function deliverYellowCard(own: OwnPage, url: string, ref: string): Promise<void> {
  const told = { ref, deliveredAt: Date.now() - 60_000, channel: 'phone', saidParting: false } as const;
  await own.command('deliverYellowCard', await recordAt(own, url), told);
}

/** That client took what is not theirs: a red card is proposed and approved at once. */
export async function approveRedCard(own: OwnPage, url: string): Promise<void> {
  const target = await recordAt(own, url);
  const theft = { category: 'unlawful', severity: 4, channel: 'in-person', what: 'Took a drill from the stand.' } as const;
  const { events: notes } = await own.command('logNote', target, { ...theft, happenedAt: Date.now() - 60_000 });
  const secondOpinion = { who: 'Maria', answer: 'I saw it too.' };
  const why = { ground: 'unlawful' as const, reason: 'Theft', notes: [notes.at(-1) ?? ''], secondOpinion };
  const ref = (await own.command('proposeRedCard', target, why)).events.at(-1) ?? '';
  await own.command('approveRedCard', target, { ref, code: approvalCode(ref) });
}

/** Gives the client of a record a yellow card that was told a minute ago. */
export async function yellowCard(own: OwnPage, record: RecordRef): Promise<void> {
  const note = { category: 'abuse', severity: 3, happenedAt: Date.now() - DAY, channel: 'phone', what: 'Shouted.' } as const;
  const logged = await own.command('logNote', { record }, note);
  const card = await own.command(
    'issueYellowCard',
    { record },
    {
      notes: [logged.events.at(-1) ?? ''],
      boundary: 'We talk to each other with respect.',
      mustChange: 'No more shouting.',
      otherwise: 'We look for another way to work together.',
    },
  );
  const told = { deliveredAt: Date.now() - 60_000, channel: 'phone', saidParting: false } as const;
  await own.command('deliverYellowCard', { record }, { ref: card.events.at(-1) ?? '', ...told });
}

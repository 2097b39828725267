import { v7 } from 'uuid';
import { expect } from 'vitest';
import { ClientViews } from '@/components/client/client-views';
import { ChooseClient } from '@/components/client/choose-client';
import { ClientOverview } from '@/components/client/client-overview';
import { type PanelView, usePanelView } from '@/components/ui';
import type { CommandInput, CommandName } from '@/lib/messages/commands';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import { db } from '@/lib/store/database';
import { useClient } from '@/lib/store/hooks/use-client';
import { runCommand } from '@/lib/store/run-command';
import { renderApp } from '../support/app';

export const DAY = 86_400_000;
/** A calendar day so many days ago, `YYYY-MM-DD`; negative: to come. The tests' policy has the machine's own zone. */
export const dayAgo = (days: number): string => {
  const date = new Date(Date.now() - days * DAY);
  return [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
};

/** A client with a history: commands carried out in the past, through the real gates and the real store. */
export class Past {
  client = '';
  constructor(private readonly name = 'Acme GmbH') {}

  /** @param daysAgo when it was done; must not go back behind what was done before @returns ref of the last event */
  async run<N extends CommandName>(name: N, input: CommandInput<N>, daysAgo = 0): Promise<string> {
    const settings = await ensureAuthor();
    const target = this.client ? { client: this.client } : { newClient: { name: this.name } };
    const result = await runCommand({ commandId: v7(), name, target, input }, { settings, now: Date.now() - daysAgo * DAY });
    if (!result.ok) throw new Error(`${name} refused: ${JSON.stringify(result.refusal)}`);
    this.client = result.client;
    return result.events.at(-1) ?? '';
  }

  note(category: string, severity: 1 | 2 | 3 | 4, daysAgo: number, what = `${category} happened`) {
    const happenedAt = Date.now() - daysAgo * DAY;
    return this.run('logNote', { category, severity, happenedAt, channel: 'phone', what }, daysAgo);
  }

  yellow(notes: string[], daysAgo: number) {
    const words = { boundary: 'nobody shouts', mustChange: 'we speak calmly', otherwise: 'we look at it again' };
    return this.run('issueYellowCard', { notes, ...words, tellBy: 'Ann', tellOn: dayAgo(daysAgo) }, daysAgo);
  }

  tell(ref: string, daysAgo: number) {
    const deliveredAt = Date.now() - daysAgo * DAY;
    return this.run('deliverYellowCard', { ref, deliveredAt, channel: 'phone', saidParting: true }, daysAgo);
  }
}

/** One client in the panel, with the views that buttons open; starts at `first`. */
export function showClient(client: string, first?: PanelView) {
  usePanelView.setState({ subject: client, stack: first ? [first] : [], view: first ?? { name: 'client' }, opener: null });
  return renderApp(
    <ChooseClient value={{ choose: () => undefined }}>
      <ShownClient client={client} />
    </ChooseClient>,
  );
}

function ShownClient({ client }: { client: string }) {
  const view = useClient(client);
  const { view: shown, close } = usePanelView();
  if (!view) return null;
  const subject = { client, record: null, companies: [], pageCompanies: [] };
  if (shown.name === 'client') return <ClientOverview subject={subject} view={view} />;
  return <ClientViews key={JSON.stringify(shown)} shown={shown} subject={subject} view={view} evidence={[]} onDone={close} />;
}

/** Bodies of all stored events of a type, oldest first. */
export async function stored(type: string): Promise<Record<string, unknown>[]> {
  const events = await db.events.toArray();
  return events
    .filter((event) => event.type === type)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ body, ref }) => ({ ...body, ...(ref ? { ref } : {}) }));
}

/** Nothing of this type was written. */
export const expectNone = async (type: string) => expect(await stored(type)).toEqual([]);

import { renderHook } from '@testing-library/react';
import { expect } from 'vitest';
import type { DecisionFile } from '@/lib/schema/decision-file';
import type { Settings } from '@/lib/settings/settings';
import { importBackup } from '@/lib/store/backup/import-backup';
import { previewDecision } from '@/lib/store/decision/preview-decision';
import { saveDecision } from '@/lib/store/decision/save-decision';
import { useDecisionFiles } from '@/lib/store/hooks/use-decision-files';
import { DAY, World, note, record } from '../../store/world';

/** Somebody else with a Sideline of their own on another computer, two days ago; files go to and fro. */
export class Colleague extends World {
  constructor(author: string, settings: Partial<Settings>) {
    super(author, { work: 'team', ...settings });
    this.now = Date.now() - 2 * DAY;
  }

  async file(kind: DecisionFile['kind'], client: string, about: string): Promise<File> {
    const options = { settings: this.settings, now: new Date(this.now), db: this.db };
    const { name, file } = await saveDecision(kind, client, about, options);
    return asFile(await file.text(), name);
  }

  /** Takes in what was sent. */
  async take(file: Blob): Promise<void> {
    this.now = Math.max(this.now, Date.now());
    const found = await previewDecision(await file.text(), { settings: this.settings, now: this.now, db: this.db });
    if ('problem' in found) throw new Error(`not taken: ${JSON.stringify(found.problem)}`);
    await importBackup(found.events, { now: this.now, db: this.db });
  }
}

export const ann = () => new Colleague('u-ann', { role: 'salesperson', name: 'Ann' });
export const eva = () => new Colleague('u-eva', { role: 'manager', name: 'Eva' });

export const asFile = (text: string, name = 'sideline-request-20270101.json') =>
  new File([text], name, { type: 'application/json' });

/** The field behind "Open a file", which only a browser's own window fills. */
export const fileInput = (container: HTMLElement): HTMLInputElement => {
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  expect(input).not.toBeNull();
  return input as HTMLInputElement;
};

/** Takes a file in at this computer, as the page does. */
export async function receive(file: File): Promise<void> {
  const { result } = renderHook(() => useDecisionFiles());
  const preview = await result.current.preview(file);
  if ('problem' in preview) throw new Error(`not taken: ${JSON.stringify(preview.problem)}`);
  await result.current.take(preview);
}

/** Ann proposes to part after abuse, as the only witness; her question as a file. */
export async function proposal({ world = ann(), opinion = true } = {}) {
  const { client, events } = await world.must(
    'logNote',
    { record: record('1', 'Acme GmbH') },
    note(world, { category: 'abuse', severity: 3, what: 'Swore at Maria', quote: 'You idiots', ownPart: 'shared', minutes: 20 }),
  );
  const asked = await world.must(
    'proposeRedCard',
    { client },
    {
      ground: 'abuse',
      reason: 'Nobody is sworn at',
      notes: events.slice(-1),
      ...(opinion && { secondOpinion: { who: 'Tom', answer: 'I heard it' } }),
    },
  );
  const about = asked.events[0] ?? '';
  return { world, client, about, file: await world.file('request', client, about) };
}

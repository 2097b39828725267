import { type BulkChange, formerValue, isChange, isLastWord } from '@/lib/domain/overview/bulk-change';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import type { Refusal } from '@/lib/domain/state';
import { sendCommand } from '@/lib/messages/send-command';
import { loadHistory } from '../load-history';

export interface BulkState {
  phase: 'idle' | 'changing' | 'undoing' | 'changed' | 'undone';
  /** Clients to go through, and gone through. */
  number: number;
  done: number;
  /** Changed, or taken back. */
  changed: number;
  /** Were so already. */
  same: number;
  failed: number;
  /** Why the first one failed. */
  refusal?: Refusal;
  /** Left alone by an undo: changed by somebody since. */
  newer: number;
  /** Not reached: it was stopped. */
  left: number;
}

/** One change that was carried out, and what was there before. */
interface Done {
  client: string;
  ref: string;
  change: BulkChange;
  former: BulkChange;
}

const IDLE: BulkState = { phase: 'idle', number: 0, done: 0, changed: 0, same: 0, failed: 0, newer: 0, left: 0 };

/**
 * Changes many clients, one command each, so that every change passes the gates and has its own event. It can be stopped between two
 * clients, and taken back by further events (K-undo).
 */
class BulkRun {
  private readonly readers = new Set<() => void>();
  private current = IDLE;
  private isStopped = false;
  private made: Done[] = [];

  readonly state = (): BulkState => this.current;
  readonly subscribe = (onChange: () => void): (() => void) => {
    this.readers.add(onChange);
    return () => this.readers.delete(onChange);
  };

  readonly change = (change: BulkChange, rows: readonly OverviewRow[]): Promise<void> => {
    this.made = [];
    return this.goThrough('changing', rows, async (row) => {
      const former = formerValue(change, row);
      if (!isChange(change, former)) return 'same';
      const ref = await this.write(row.id, change);
      if (ref === null) return 'failed';
      this.made.push({ client: row.id, ref, change, former });
      return 'changed';
    });
  };

  readonly undo = (): Promise<void> => {
    const made = this.made;
    this.made = [];
    return this.goThrough('undoing', made, async ({ client, ref, change, former }) => {
      const events = await loadHistory(client);
      if (!events || !isLastWord(events, ref, change)) return 'newer';
      return (await this.write(client, former)) === null ? 'failed' : 'changed';
    });
  };

  readonly stop = (): void => {
    this.isStopped = true;
  };

  readonly close = (): void => {
    this.made = [];
    this.tell(IDLE);
  };

  /** @returns the event's ref, null if it was refused */
  private async write(client: string, change: BulkChange): Promise<string | null> {
    const failed = (refusal: Refusal): null => {
      this.current = { ...this.current, refusal: this.current.refusal ?? refusal };
      return null;
    };
    try {
      const result = await sendCommand('updateProfile', { client }, change);
      return result.ok ? (result.events.at(-1) ?? '') : failed(result.refusal);
    } catch (error) {
      return failed({ code: 'no-answer', params: { message: error instanceof Error ? error.message : String(error) } });
    }
  }

  private async goThrough<T>(
    phase: 'changing' | 'undoing',
    all: readonly T[],
    one: (item: T) => Promise<'changed' | 'same' | 'failed' | 'newer'>,
  ): Promise<void> {
    this.isStopped = false;
    this.tell({ ...IDLE, phase, number: all.length });
    for (const item of all) {
      if (this.isStopped) break;
      const result = await one(item);
      this.tell({ ...this.current, done: this.current.done + 1, [result]: this.current[result] + 1 });
    }
    this.tell({ ...this.current, phase: phase === 'changing' ? 'changed' : 'undone', left: all.length - this.current.done });
  }

  private tell(state: BulkState): void {
    this.current = state;
    for (const reader of this.readers) reader();
  }
}

/** One run a page: it goes on while another section is looked at. */
export const bulkRun = new BulkRun();

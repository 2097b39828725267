import type { CrmAdapter, RecordOnPage } from '@/lib/crm/contract';
import { Badge } from '@/lib/badge/badge';
import { removeLeftovers } from '@/lib/badge/shadow-host';
import { Detector } from '@/lib/detect/detector';
import {
  ExtensionGoneError,
  hideBadge,
  isExtensionAlive,
  moveBadge,
  onBadgeMessages,
  pressBadge,
  reportPage,
} from '@/lib/messages/from-page';
import { report } from './report';

/** Waits before a report is sent again that found no worker (it may just be restarting), in milliseconds. */
const RETRY_AFTER = [300, 1_500];

/** Ties what is found on the page to the worker's answers and to the badge. One per document. */
export class PageSession {
  #badge: Badge | null = null;
  readonly #detector: Detector;
  readonly #unlisten: () => void;
  #found: RecordOnPage | null = null;
  #key: string | null = null;
  /** Counts findings: an answer to an older one is dropped. */
  #generation = 0;
  #told = false;
  #stopped = false;

  constructor(
    readonly view: Window,
    adapter: CrmAdapter,
  ) {
    removeLeftovers(view.document);
    this.#unlisten = onBadgeMessages({ refresh: () => this.#report(), stop: () => this.stop() });
    this.#detector = new Detector(adapter, view, {
      found: (record, key) => this.#turnTo(record, key),
      nobody: () => this.#turnTo(null, null),
      gone: () => this.#drop(),
      anchored: (record) => {
        this.#found = record;
        this.#badge?.anchorTo(record.anchor);
      },
      mutated: () => this.#keepBadge(),
      isOurs: (node) => this.#badge?.owns(node) ?? false,
    });
  }

  /** Is it at work, in a copy of the script that is still part of a running extension? */
  get isAlive(): boolean {
    return !this.#stopped && isExtensionAlive();
  }

  /** Takes everything of ours off the page. */
  stop(): void {
    this.#stopped = true;
    this.#generation += 1;
    this.#detector.stop();
    this.#unlisten();
    this.#badge?.hide();
  }

  #drop(): void {
    this.#generation += 1;
    this.#found = null;
    this.#key = null;
    this.#badge?.hide();
  }

  #turnTo(record: RecordOnPage | null, key: string | null): void {
    this.#found = record;
    this.#key = key;
    this.#report();
  }

  #report(): void {
    // An empty frame is no news beside the page that holds it.
    if (!this.#found && !this.#told && this.view !== this.view.top) return;
    this.#told = true;
    this.#generation += 1;
    void this.#send(this.#generation, RETRY_AFTER);
  }

  async #send(generation: number, retries: readonly number[]): Promise<void> {
    try {
      const view = await reportPage(report(this.view.location.href, this.#found));
      if (generation !== this.#generation) return; // the page has moved on
      if (view && view.key === this.#key) this.#shown().show(view, this.#found?.anchor ?? null);
      else this.#badge?.hide();
    } catch (error) {
      if (error instanceof ExtensionGoneError) return this.stop();
      const [wait, ...rest] = retries;
      if (wait === undefined) throw error; // no answer, no badge; the reason stands in the console
      this.view.setTimeout(() => generation === this.#generation && void this.#send(generation, rest), wait);
    }
  }

  /** The badge, made when there is something to show for the first time. */
  #shown(): Badge {
    this.#badge ??= new Badge(this.view, {
      pressed: ({ kind }) => this.#ask(() => pressBadge(kind === 'none' ? 'note' : 'client'), false),
      hidden: () => void this.#ask(hideBadge, undefined),
      moved: (place) => void this.#ask(() => moveBadge(place), undefined),
    });
    return this.#badge;
  }

  #keepBadge(): void {
    if (!this.#badge?.wasTaken) return;
    if (this.isAlive) this.#badge.keep();
    else this.stop(); // a newer copy has cleared up after this one
  }

  /** Asks the worker; a dead extension clears up after itself. */
  async #ask<T>(question: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await question();
    } catch (error) {
      if (!(error instanceof ExtensionGoneError)) throw error;
      this.stop();
      return otherwise;
    }
  }
}

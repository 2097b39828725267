import { type CrmAdapter, recordKey, type RecordOnPage } from '@/lib/crm/contract';
import { linkSelector, recordAddress, type RecordLink, writtenAddress } from '@/lib/crm/record-links';
import { Badge } from '@/lib/badge/badge';
import { removeLeftovers } from '@/lib/badge/closed-root';
import { BADGE_TOOLS } from '@/lib/badge/tools';
import { Detector } from '@/lib/detect/detector';
import { Spaced } from '@/lib/detect/spaced';
import { DETAILS_MOST_MS, DETAILS_MS } from '@/lib/detect/timing';
import {
  askMarks,
  ExtensionGoneError,
  hideBadge,
  isExtensionAlive,
  moveBadge,
  onBadgeMessages,
  pressBadge,
  reportPage,
} from '@/lib/messages/from-page';
import type { MarkView, PageReport } from '@/lib/messages/protocol';
import { type Guards, learnGuards } from './guards';
import type { PageMarks } from './page-marks';
import { part } from './parts';
import { report } from './report';
import { scout } from './scout';

/** Waits before a report is sent again that found no worker (it may just be restarting), in milliseconds. */
const RETRY_AFTER = [300, 1_500];

/** Ties what is found on the page to the worker's answers and to the badge. One per document. */
export class PageSession {
  #badge: Badge | null = null;
  #marks: PageMarks | null = null;
  readonly #lookForLinks: ReturnType<typeof scout>;
  readonly #guards: Guards;
  readonly #detector: Detector;
  readonly #unlisten: () => void;
  #found: RecordOnPage | null = null;
  #key: string | null = null;
  /** Address of the record in front. */
  #at: string | undefined;
  /** What the worker was told last. */
  #reported = '';
  readonly #details: Spaced;
  /** Counts findings: an answer to an older one is dropped. */
  #generation = 0;
  #told = false;
  #stopped = false;

  constructor(
    readonly view: Window,
    readonly adapter: CrmAdapter,
  ) {
    removeLeftovers(view.document);
    this.#guards = { adapter, due: new Map() };
    this.#details = new Spaced(view, () => this.#reportChanges(), DETAILS_MS, DETAILS_MOST_MS);
    this.#unlisten = onBadgeMessages({
      refresh: () => {
        this.#report();
        this.#marks?.refresh();
      },
      stop: () => this.stop(),
    });
    this.#lookForLinks = scout(view, adapter, (link) => this.#onLink(link));
    this.#detector = new Detector(adapter, view, {
      found: (record, key, at) => this.#turnTo(record, key, at),
      nobody: () => this.#turnTo(null, null),
      changed: (record) => {
        this.#found = record;
        if (record || 'reach' in adapter) this.#details.ask();
      },
      gone: () => this.#drop(),
      anchored: (record) => {
        this.#found = record;
        this.#guards.front &&= record;
        this.#badge?.anchorTo(record.anchor);
      },
      mutated: (records) => {
        this.#keepBadge();
        this.#marks?.mutated(records);
        this.#lookForLinks(records);
      },
      isOurs: (node) => this.#badge?.owns(node) || this.#marks?.owns(node) || false,
    });
  }

  /** Is it at work, in a copy of the script that is still part of a running extension? */
  get isAlive(): boolean {
    return !this.#stopped && isExtensionAlive();
  }

  /** Takes everything of ours off the page. */
  stop(): void {
    this.#stopped = true;
    this.#detector.stop();
    this.#unlisten();
    this.#hush();
    this.#marks?.stop();
    this.#drop();
  }

  #drop(): void {
    this.#generation += 1;
    this.#turn(null, null);
    this.#badge?.hide();
  }

  #turnTo(record: RecordOnPage | null, key: string | null, at?: string): void {
    this.#turn(record, key);
    this.#at = at;
    this.#report();
    this.#marks?.refresh();
    this.#lookForLinks();
  }

  /** Nothing of ours is to be seen on this site, so nothing speaks either. */
  #hush(): void {
    this.#guards.due.clear();
    this.#guards.post?.close();
  }

  /** A guard that stands goes with the record it is about. */
  #turn(record: RecordOnPage | null, key: string | null): void {
    this.#details.reset();
    this.#found = record;
    this.#key = key;
    this.#guards.front = null;
    this.#guards.post?.close();
  }

  #read(): PageReport {
    const { document, location } = this.view;
    return report(this.adapter, document, location.href, this.#found, this.#at);
  }

  #report(told = this.#read()): void {
    // An empty frame is no news beside the page that holds it.
    if (!this.#found && !this.#told && this.view !== this.view.top) return;
    this.#told = true;
    this.#generation += 1;
    this.#reported = JSON.stringify(told);
    void this.#send(told, this.#generation, RETRY_AFTER);
  }

  /** @returns whether the page says something else of its record than before */
  #reportChanges(): boolean {
    const told = this.#read();
    if (JSON.stringify(told) === this.#reported) return false;
    this.#report(told);
    return true;
  }

  async #send(told: PageReport, generation: number, retries: readonly number[]): Promise<void> {
    try {
      const view = await reportPage(told);
      if (generation !== this.#generation) return; // the page has moved on
      if (view && (view.key || null) === this.#key) {
        this.#shown().show(view, this.#found?.anchor ?? null);
        this.#guards.front = this.#found;
        await learnGuards(this.#guards, { ...view.guardsOf, [view.key]: view.guard });
      } else {
        this.#badge?.hide();
        if (this.#key) this.#hush();
      }
    } catch (error) {
      if (error instanceof ExtensionGoneError) return this.stop();
      const [wait, ...rest] = retries;
      if (wait === undefined) throw error; // no answer, no badge; the reason stands in the console
      this.view.setTimeout(() => generation === this.#generation && void this.#send(told, generation, rest), wait);
    }
  }

  /** The badge, made when there is something to show for the first time. */
  #shown(): Badge {
    this.#badge ??= new Badge(this.view, {
      pressed: ({ kind, asks }) => this.#ask(() => pressBadge(kind === 'none' && !asks ? 'note' : 'client'), false),
      hidden: () => void this.#ask(hideBadge, undefined),
      moved: (place) => void this.#ask(() => moveBadge(place), undefined),
      more: () => part('more'),
    });
    return this.#badge;
  }

  /** @returns false while there is nothing yet that marks links */
  #onLink({ element, match }: RecordLink): boolean {
    if (this.#stopped || this.#marks) this.#marks?.watch(element);
    else if (recordKey(match) !== this.#key) void this.#ask(() => this.#startMarks(), undefined);
    else return true; // the page's own record alone needs no marks
    return this.#marks !== null;
  }

  async #startMarks(): Promise<void> {
    const { view, adapter } = this;
    const create = await part('marks');
    if (this.#stopped) return;
    this.#marks ??= create(view, {
      adapter,
      crm: { linkSelector, recordAddress, recordKey, writtenAddress },
      tools: BADGE_TOOLS,
      hand: () => part('hand'),
      ask: (links) => this.#ask(() => this.#askMarks(links), []),
      own: () => this.#key,
    });
    this.#lookForLinks();
  }

  /** Asks what is known of the clients that links name; what stands before calling them is learnt with it. */
  async #askMarks(links: string[]): Promise<(MarkView | null)[]> {
    const said = await askMarks({ url: this.view.location.href, links });
    if (said.length === 0) {
      this.#hush();
      return said;
    }
    const guards = links.flatMap((href, place) => {
      const match = this.adapter.match(new URL(href));
      const key = match && recordKey(match);
      return key && key !== this.#key ? [[key, said[place]?.guard] as const] : [];
    });
    await learnGuards(this.#guards, Object.fromEntries(guards));
    return said;
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
      // Stopped while it waited: the right to this site is gone, and with it whatever was asked for (a part that did not come).
      if (!(error instanceof ExtensionGoneError) && !this.#stopped) throw error;
      this.stop();
      return otherwise;
    }
  }
}

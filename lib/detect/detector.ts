import type { CrmAdapter, RecordOnPage } from '@/lib/crm/contract';
import { LookPlan } from './look-plan';
import { anchorText, isField, readPage } from './read-page';
import { dueAt, observe, START, type SettleState } from './settle';
import { LATE_START_MS, NAMELESS_PATIENCE_MS, NAMELESS_POLL_MS, VALUE_POLL_MS } from './timing';
import { watchPage } from './watch-page';
import { watchUrl } from './watch-url';

/** Whom the detector tells. Every call comes at most once per change. */
export interface Findings {
  /** URL, title and name agree on this record, and stand still. @param at address of the record in front */
  found(record: RecordOnPage, key: string, at: string): void;
  /** The page stands still and shows no client. */
  nobody(): void;
  /** Something moved: whatever was found before is not to be shown any more. Called before the page is painted again. */
  gone(): void;
  /** The record found is now shown by another element (re-rendering). */
  anchored(record: RecordOnPage): void;
  /** The page changed around the record found, which stays, or around none: what it says besides the name may be another. */
  changed(record: RecordOnPage | null): void;
  /** The document changed in whatever way; called often, must be cheap. */
  mutated(records: readonly MutationRecord[]): void;
  /** A node of our own, whose coming and going says nothing about the page. */
  isOurs(node: Node): boolean;
}

/**
 * Watches one document for the record in front: one observer, one run loop. Looks are cheap, spaced and idle; only two
 * things happen at once: a new URL, and a name element that no longer says what it said, take the old record away.
 */
export class Detector {
  #state: SettleState = START;
  #anchor: Element | null = null;
  #anchorText: string | undefined;
  #poll: { every: number; id: number } | null = null;
  readonly #plan: LookPlan;
  readonly #stops: (() => void)[];

  constructor(
    readonly adapter: CrmAdapter,
    readonly view: Window,
    readonly findings: Findings,
  ) {
    this.#plan = new LookPlan(view, () => this.#look());
    // Nobody knows which record a page of some age came from: as if one had been passed unread just now.
    const now = view.performance.now();
    if (now > LATE_START_MS) this.#state = observe(START, { key: 'unread', url: '', title: '', name: null }, now);
    this.#stops = [
      watchUrl(view, () => this.#look()),
      watchPage(view.document, adapter, (records) => this.#mutated(records)),
      () => this.#plan.stop(),
    ];
    this.#plan.lookSoon();
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#pollEvery(0);
  }

  #look(): void {
    const { document: doc, location, performance } = this.view;
    this.#plan.looked();
    const { look, record, at } = readPage(this.adapter, doc, location.href);
    const before = this.#state.verdict;
    this.#state = observe(this.#state, look, performance.now());
    const { verdict } = this.#state;
    const moved = this.#anchor !== (record?.anchor ?? null);
    this.#anchor = record?.anchor ?? null;
    this.#anchorText = this.#anchor ? anchorText(this.#anchor) : undefined;

    if (verdict === 'undecided') {
      if (typeof before === 'object') this.findings.gone();
    } else if (verdict === 'nobody') {
      if (typeof before === 'object') this.findings.gone();
      if (before !== 'nobody') this.findings.nobody();
      else this.findings.changed(null);
    } else if (record) {
      if (typeof before !== 'object' || before.key !== verdict.key || before.name !== verdict.name)
        this.findings.found(record, verdict.key, at);
      else {
        if (moved) this.findings.anchored(record);
        this.findings.changed(record);
      }
    }
    this.#plan.lookAt(dueAt(this.#state));
    this.#pollWhatTellsNobody();
  }

  /** Runs for every batch of mutations: looks at once only if the name element is not what it was. */
  #mutated(records: MutationRecord[]): void {
    this.findings.mutated(records);
    const ours = ({ addedNodes, removedNodes }: MutationRecord) =>
      addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every((node) => this.findings.isOurs(node));
    if (records.every(ours)) return;
    if (this.#anchor && anchorText(this.#anchor) !== this.#anchorText) this.#look();
    else this.#plan.lookSoon();
  }

  /** Values set by a script raise neither event nor mutation. */
  #pollWhatTellsNobody(): void {
    const { look, changed } = this.#state;
    if (this.#anchor && isField(this.#anchor)) this.#pollEvery(VALUE_POLL_MS);
    else if (look?.key && look.name === null && this.view.performance.now() - changed.url < NAMELESS_PATIENCE_MS)
      this.#pollEvery(NAMELESS_POLL_MS);
    else this.#pollEvery(0);
  }

  #pollEvery(every: number): void {
    if ((this.#poll?.every ?? 0) === every) return;
    if (this.#poll) this.view.clearInterval(this.#poll.id);
    const tick = () => {
      if (this.view.document.hidden) return;
      if (!this.#anchor || anchorText(this.#anchor) !== this.#anchorText) this.#look();
    };
    this.#poll = every ? { every, id: this.view.setInterval(tick, every) } : null;
  }
}

import type { RecordLink } from '@/lib/crm/record-links';
import type { MarkView } from '@/lib/messages/protocol';

/** Most links that one message may ask about, and the longest address (lib/messages/marks-request.ts). */
const MOST_LINKS = 200;
const LONGEST = 8_000;
/** Links that come into sight one after the other are asked about together, in milliseconds. */
const GATHER_MS = 80;
/** Waits before a question is asked again that found no worker (it may just be restarting), in milliseconds. */
const RETRY_AFTER = [300, 1_500];

/** What the worker said of whom, by record key. */
export interface Answers {
  readonly views: ReadonlyMap<string, MarkView | null>;
  /** Somebody new may be in sight. */
  askSoon: () => void;
  /** What was said may be so no more; it stands until the next answer. */
  askAgain: () => void;
  stop: () => void;
}

/**
 * Asks about whom nothing is known yet, one message at a time.
 * @param wanted whom to ask about, known or not, by key. @param told answers have come; `isHidden`: no marks on this site
 */
export function answers(
  view: Window,
  ask: (links: string[]) => Promise<(MarkView | null)[]>,
  wanted: () => Iterable<[key: string, link: RecordLink]>,
  told: (isHidden: boolean) => void,
): Answers {
  const views = new Map<string, MarkView | null>();
  const asked = new Set<string>();
  let timer = 0;
  let failures = 0;

  const askSoon = (wait = GATHER_MS): void => {
    timer ||= view.setTimeout(() => void send(), wait);
  };

  async function send(): Promise<void> {
    const open = [...new Map(wanted())]
      .filter(([key, { href }]) => !asked.has(key) && href.length < LONGEST)
      .slice(0, MOST_LINKS);
    let wait: number | undefined = GATHER_MS;
    if (open.length > 0) {
      for (const [key] of open) asked.add(key); // and forgotten again if a refresh comes before the answer
      try {
        const found = await ask(open.map(([, { href }]) => href));
        failures = 0;
        open.forEach(([key], index) => views.set(key, found[index]?.key === key ? found[index] : null));
        if (timer > 0) told(found.length === 0);
      } catch (error) {
        for (const [key] of open) asked.delete(key);
        wait = RETRY_AFTER[failures++];
        if (wait === undefined) throw error; // no answer, no marks; the reason stands in the console
      }
    }
    if (timer < 0) return;
    timer = 0;
    if (open.length > 0) askSoon(wait); // whoever came into sight meanwhile
  }

  return {
    views,
    askSoon,
    askAgain() {
      asked.clear();
      askSoon();
    },
    stop() {
      view.clearTimeout(timer);
      timer = -1;
    },
  };
}

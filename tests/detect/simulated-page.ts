import { dueAt, observe, START, type Agreed, type SettleState } from '@/lib/detect/settle';

/** One thing that happens to a page: the address, the title or the name element changes. */
export interface Happening {
  at: number;
  what: 'url' | 'title' | 'name';
  /** Record that the new content belongs to; null: a page without a client. */
  record: string | null;
}

export interface Frame {
  at: number;
  /** Whose URL, title and name stand on the page. */
  url: string | null;
  title: string | null;
  name: string | null;
  /** What would be drawn. */
  badge: Agreed | null;
}

/**
 * Plays happenings on a page with a fake clock, looks at each of them and whenever the state asks for it, as the run loop does.
 * @param nameOf the name that a record's page shows
 * @returns what stands there after each look
 */
export function play(happenings: Happening[], nameOf: (record: string) => string, until: number): Frame[] {
  const page: Record<Happening['what'], string | null> = { url: null, title: null, name: null };
  const queue = happenings.toSorted((a, b) => a.at - b.at);
  const frames: Frame[] = [];
  let state: SettleState = START;
  const look = (at: number) => {
    const { url, title, name } = page;
    state = observe(
      state,
      {
        key: url,
        url: url ?? 'list',
        title: title === null ? 'List' : `${nameOf(title)} | CRM`,
        name: url === null || name === null ? null : nameOf(name),
      },
      at,
    );
    frames.push({ at, url, title, name, badge: typeof state.verdict === 'object' ? state.verdict : null });
  };
  let now = 0;
  while (now <= until) {
    const next = queue[0]?.at ?? Infinity;
    const due = dueAt(state);
    now = Math.min(next, due);
    if (now > until) break;
    const happening = next === now ? queue.shift() : undefined;
    if (happening) page[happening.what] = happening.record;
    look(now);
  }
  return frames;
}

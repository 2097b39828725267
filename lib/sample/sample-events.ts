import { SAMPLE_PREFIX } from '@/lib/domain/is-sample';
import type { AnyEvent } from '@/lib/schema/event';
import type { Money } from '@/lib/schema/ids';
import type { Policy } from '@/lib/schema/policy';
import { HIGHEST_MARK, LOWEST_MARK } from '@/lib/schema/trait';
import { SampleHistory } from './history';
import type { SampleWords } from './sample-words';
import { STORIES, type StoryKey } from './stories';

/** Handle of the made-up colleague in the examples' events. */
export const SAMPLE_COLLEAGUE = 'sample-colleague';

export interface SampleContext {
  /** Instant in ms that everything is told before. */
  now: number;
  policy: Policy;
  /** Handle of the user. */
  me: string;
  words: SampleWords;
}

/** Names of the made-up clients, as far as ids go: the same at every time, so that nothing is added twice. */
export const SAMPLE_IDS: readonly string[] = Object.keys(STORIES).map((key) => `${SAMPLE_PREFIX}client-${key}`);

/** The mark of a client as good (1) or as far from the ideal (0) as it is. */
function markOf(ideal: number, tolerance: number, goodness: number): number {
  const far = ideal - LOWEST_MARK > HIGHEST_MARK - ideal ? LOWEST_MARK : HIGHEST_MARK;
  const off = Math.max(0, Math.abs(far - ideal) - tolerance) * (1 - goodness);
  return Math.round(far < ideal ? ideal - off : ideal + off);
}

/**
 * Made-up clients with a past that ends at `now`: one for each thing that Sideline can show. Amounts are parts of what the policy calls
 * large, so that they fit its currency; ratings are of its own traits.
 */
export function sampleEvents({ now, policy, me, words }: SampleContext): AnyEvent[] {
  const { largeRevenue, timeZone, traits } = policy;
  const part = (share: number): Money => ({ amount: Math.round(largeRevenue.amount * share), currency: largeRevenue.currency });
  return Object.entries(STORIES).flatMap(([key, story]) => {
    const client = new SampleHistory(`${SAMPLE_PREFIX}client-${key}`, { now, timeZone, me, colleague: SAMPLE_COLLEAGUE });
    client.add(story.first, 'client.seen', { name: words[key as StoryKey].name, emails: [`${key}@example.org`] });
    client.add(story.first, 'client.profile', { owner: words.colleague, ...story.profile?.(client) });
    if (story.revenue !== undefined) {
      const { revenue, margin, referrals, standing } = story;
      const sums = { revenue: part(revenue), ...(margin !== undefined && { margin: part(margin) }) };
      client.add(story.first - 1, 'worth.set', {
        ...sums,
        ...(referrals !== undefined && { referrals }),
        ...(standing && { standing: standing(words) }),
      });
    }
    story.tell(client, words, part);
    for (const { id, ideal, tolerance } of traits) {
      client.add(1, 'rating.set', { trait: id, value: markOf(ideal, tolerance, story.goodness) });
    }
    return client.events;
  });
}

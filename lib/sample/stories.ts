import type { EventBody } from '@/lib/schema/event';
import type { Money } from '@/lib/schema/ids';
import type { SampleHistory } from './history';
import type { SampleWords } from './sample-words';

/** Each made-up client has words of its own. */
export type StoryKey = Exclude<keyof SampleWords, 'colleague'>;

interface Story {
  /** Days before now when the client was first written about. */
  first: number;
  profile?: (client: SampleHistory) => EventBody<'client.profile'>;
  /** D-value, as parts of what the policy calls a large client. */
  revenue?: number;
  margin?: number;
  referrals?: number;
  standing?: (words: SampleWords) => string;
  /** D-ideal: from 0 (nothing fits) to 1 (the ideal client). */
  goodness: number;
  tell: (client: SampleHistory, words: SampleWords, part: (share: number) => Money) => void;
}

/** One made-up client for each thing that Sideline can show. */
export const STORIES: Readonly<Record<StoryKey, Story>> = {
  /** Nothing but good: how a client looks that one wants more of. */
  cafe: {
    first: 400,
    revenue: 0.5,
    margin: 0.17,
    referrals: 3,
    goodness: 1,
    tell(client, { cafe }) {
      client.note(120, { category: 'good-conduct', severity: 1, channel: 'email' }, cafe.referral);
      client.note(12, { category: 'good-conduct', severity: 1, channel: 'email' }, cafe.paid, 'colleague');
      client.add(30, 'time.logged', { minutes: 360, what: cafe.time, happenedAt: client.at(30) });
      client.add(20, 'quarter.checked', { grows: 'yes' });
    },
  },
  /** S-talk: three small things of one kind. */
  studio: {
    first: 150,
    revenue: 0.24,
    margin: 0.06,
    goodness: 0.6,
    tell(client, { studio }) {
      client.note(33, { category: 'time-drain', severity: 1, channel: 'meeting', minutes: 45 }, studio.figures);
      client.note(19, { category: 'time-drain', severity: 1, channel: 'email', minutes: 30 }, studio.cancelled, 'colleague');
      client.note(4, { category: 'time-drain', severity: 1, channel: 'email', minutes: 60 }, studio.texts);
    },
  },
  /** S-yellow: a first warning is suggested, with its sum. */
  foods: {
    first: 210,
    revenue: 0.9,
    margin: 0.2,
    referrals: 1,
    goodness: 0.4,
    tell(client, { foods }) {
      client.note(6, { category: 'disrespect', severity: 2, channel: 'meeting' }, foods.draft, 'colleague');
      client.note(2, { category: 'impossible-demands', severity: 2, channel: 'email', minutes: 90 }, foods.deadline);
    },
  },
  /** B-yellow: told, accepted, and it helps. */
  builders: {
    first: 260,
    revenue: 0.62,
    margin: 0.14,
    goodness: 0.7,
    tell(client, { builders }) {
      client.add(250, 'agreement.set', { channel: 'email', hours: builders.hours, responseHours: 24, ourResponseHours: 8 });
      const sunday = client.note(46, { category: 'all-hours', severity: 2 }, builders.sunday);
      client.talk(40, builders.talk, [sunday]);
      const weekend = client.note(27, { category: 'all-hours', severity: 2, channel: 'chat' }, builders.weekend, 'colleague');
      client.yellow(25, [sunday, weekend], builders.card, 24);
      client.note(5, { category: 'good-conduct', severity: 1, channel: 'email' }, builders.quiet);
    },
  },
  /** A3-ladder: late, talked about, and now work waits until it is paid. */
  printers: {
    first: 300,
    revenue: 0.4,
    margin: 0.08,
    goodness: 0.5,
    tell(client, { printers }, part) {
      const debt = { dueOn: client.day(62), agreedDays: 14, sum: part(0.12) };
      const late = client.note(60, { category: 'late-payment', severity: 2, channel: 'email', debt }, printers.invoice);
      client.talk(40, printers.talk, [late], 'debt');
      const hold = client.add(18, 'hold.set', { reason: printers.hold, until: printers.until, notes: [late] });
      client.add(18, 'hold.told', { toldAt: client.at(18), channel: 'phone', heard: { response: 'accepted' } }, hold);
    },
  },
  /** A yellow card that nobody told yet: it warns nobody. */
  clinic: {
    first: 190,
    revenue: 0.33,
    margin: 0.05,
    goodness: 0.3,
    tell(client, { clinic }) {
      const blame = client.note(22, { category: 'blame-shifting', severity: 2, channel: 'email' }, clinic.blame);
      const colours = client.note(9, { category: 'unfounded-claims', severity: 2, minutes: 150 }, clinic.colours, 'colleague');
      client.yellow(3, [blame, colours], clinic.card);
    },
  },
  /** A-early: not a client yet, and already at all hours. */
  lead: {
    first: 9,
    profile: (client) => ({ lead: true, since: client.day(9) }),
    goodness: 0.1,
    tell(client, { lead }) {
      client.note(6, { category: 'all-hours', severity: 2 }, lead.night);
      client.note(2, { category: 'all-hours', severity: 1 }, lead.holiday);
    },
  },
  /** A parting under way: large, with a contract, the legal questions open. Say nothing yet. */
  hotels: {
    first: 500,
    revenue: 2.4,
    margin: 0.3,
    standing: ({ hotels }) => hotels.standing,
    goodness: 0,
    tell(client, { hotels }, part) {
      client.add(480, 'agreement.set', { contract: { endsOn: client.day(-120), noticeDays: 60 } });
      const swore = client.note(52, { category: 'abuse', severity: 3 }, hotels.swore);
      client.yellow(50, [swore], hotels.card, 49);
      client.add(40, 'remedy.started', {
        remedy: 'C-channel',
        agreed: hotels.remedy,
        toldOn: client.day(40),
        from: client.day(39),
      });
      client.add(15, 'time.logged', { minutes: 900, what: hotels.time, happenedAt: client.at(15) });
      const again = { category: 'abuse', severity: 3, channel: 'in-person' } as const;
      const shouted = client.note(8, again, hotels.shouted, 'colleague');
      const card = client.red(4, hotels.reason, [swore, shouted]);
      client.add(3, 'case.item', { field: 'reason', value: hotels.reason }, card);
      client.add(3, 'case.item', { field: 'canGoOn', value: 'no' }, card);
      client.add(3, 'case.item', { field: 'canGoOnBy', value: hotels.canGoOnBy }, card);
      client.add(3, 'case.item', { field: 'revenueAtRisk', value: part(2.4) }, card);
      client.add(3, 'case.item', { field: 'hoursFreed', value: 15 }, card);
      client.add(3, 'case.stage.closed', { stage: 'decide' }, card);
      client.add(2, 'case.item', { field: 'contract', value: 'written' }, card);
    },
  },
};

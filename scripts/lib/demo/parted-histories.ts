import type { History } from './history.ts';
import type { DemoHistory } from './histories.ts';

/** Up to the approved red card. @returns its full id */
function decided(client: History, days: number): string {
  const first = client.note(days + 40, 'abuse', 3, 'Swore at our apprentice on the phone until he hung up.', {
    quote: 'Are you all stupid there?',
  });
  const card = client.yellow(days + 38, [first], {
    boundary: 'Nobody swears at our people.',
    mustChange: 'From now on the boss is called, and calls stay calm.',
    otherwise: 'If it happens again, we will end our work together.',
  });
  client.told(days + 37, card, 'accepted');
  client.remedy(days + 30, 'C-channel', 'Calls go to the boss only, on weekdays from nine to five.');
  const again = client.noteOfColleague(days + 5, 'abuse', 3, 'Shouted in the yard in front of two other clients.', {
    channel: 'in-person',
  });
  return client.red(days, {
    ground: 'yellow',
    reason: 'Our people are shouted at, and a warning did not stop it.',
    notes: [first, again],
  });
}

const DECIDE = {
  reason: 'Our people are shouted at, and a warning did not stop it.',
  canGoOn: 'no',
  canGoOnBy: 'Tim, apprentice',
  revenueAtRisk: { amount: 9_400, currency: 'EUR' },
  hoursFreed: 11,
};

/** Clients with a red card. */
export const PARTED_HISTORIES: Record<string, DemoHistory> = {
  // Approved, the legal questions still open: say nothing yet.
  'clients/6': {
    first: 150,
    tell(pat) {
      const card = decided(pat, 2);
      pat.stage(1, card, 'decide', DECIDE);
      pat.add(1, 'case.item', { field: 'contract', value: 'written' }, card);
    },
  },
  // Parted on good terms eight days ago; it is asked how it feels.
  'clients/12': {
    first: 400,
    tell(ivanov) {
      const card = decided(ivanov, 14);
      ivanov.stage(13, card, 'decide', DECIDE);
      ivanov.stage(13, card, 'legal', { contract: 'none', mayEnd: 'yes', endsOn: ivanov.day(-20) });
      ivanov.stage(12, card, 'owed', { nothingOwed: true });
      ivanov.stage(12, card, 'alternatives', {
        firms: [
          { name: 'ООО «Кольские перевозки»', why: 'Свой склад в Мурманске.', contact: '+7 8152 55-04-00' },
          { name: 'ИП Лебедев', why: 'Возит небольшие партии каждый день.', contact: 'lebedev@example.org' },
        ],
      });
      ivanov.stage(11, card, 'prepare', {
        points: [{ point: 'На наших людей не кричат.' }],
        theirSide: 'Ему нужна отправка в тот же день, а мы едем по понедельникам.',
        callAt: ivanov.at(8),
        rehearsed: true,
        pictured: true,
        calm: 'yes',
        sleptOnIt: 'yes',
      });
      ivanov.stage(8, card, 'call', {
        callChannel: 'phone',
        callEndedAt: ivanov.at(8) - 3_600_000,
        theirAnswer: 'Жаль, но понимаю.',
      });
      ivanov.stage(7, card, 'afterwards', {
        wanted: 'Копии накладных за год.',
        letterSentHow: 'email',
        letterSentAt: ivanov.at(7.1),
        exitPlan: [{ what: 'Передать накладные', owner: 'Tim', due: ivanov.day(1) }],
        filesAndAccess: 'Доступ в кабинет закрыт.',
        finalInvoice: 'Нет',
        markedInCrm: true,
        informed: [{ who: 'Склад' }],
      });
      ivanov.stage(7, card, 'outcome', {
        outcome: 'good-terms',
        outcomeWhat: 'Спокойный разговор, дальше работает с первой фирмой.',
      });
      ivanov.add(7, 'case.closed', { outcome: 'good-terms' }, card);
    },
  },
};

import type { DemoHistory } from './histories.ts';

/** Clients with notes, cards or a hold. */
export const MARKED_HISTORIES: Record<string, DemoHistory> = {
  // Three small things of one kind: a talk is suggested.
  'clients/0': {
    first: 41,
    tell(zoe) {
      zoe.note(33, 'time-drain', 1, 'Came to the planning without the figures that we had asked for twice.', {
        minutes: 45,
        channel: 'meeting',
      });
      zoe.note(19, 'time-drain', 1, 'Cancelled the workshop half an hour before it began.', { minutes: 30, channel: 'email' });
      zoe.note(4, 'time-drain', 1, 'Sent the texts a week late; the printer had to be booked anew.', {
        minutes: 60,
        channel: 'email',
      });
    },
  },
  // A yellow card that was told and accepted.
  'clients/2': {
    first: 160,
    tell(mueller) {
      mueller.note(120, 'good-conduct', 1, 'Recommended us to a sister firm in Kiel.', { channel: 'email' });
      const calls = mueller.note(46, 'all-hours', 2, 'Rang on Sunday at 21:10 about the catalogue cover.');
      const tone = mueller.noteOfColleague(
        31,
        'disrespect',
        2,
        'Called our drafts “amateur work” in front of their own trainees.',
        {
          channel: 'meeting',
          quote: 'My nephew could have drawn that.',
        },
      );
      mueller.talk(29, 'Changes come in one list, once a week.', [calls, tone]);
      const again = mueller.note(16, 'all-hours', 2, 'Eleven messages between Friday evening and Monday morning.', {
        channel: 'chat',
      });
      const card = mueller.yellow(13, [calls, tone, again], {
        boundary: 'We work for you on weekdays, and we speak to each other with respect.',
        mustChange: 'Messages at the weekend wait until Monday, and drafts are discussed by what they should do.',
        otherwise: 'If it goes on, we will look at whether we can go on working together.',
      });
      mueller.told(12, card, 'accepted', 'I did not know how that sounds. Fine.');
    },
  },
  // A card that nobody has told yet: the reminder is due.
  'clients/4': {
    first: 90,
    tell(anna) {
      const first = anna.note(
        52,
        'blame-shifting',
        2,
        'Сказала своему директору, что сроки сорвали мы; макеты ждали её правок девять дней.',
        { channel: 'email' },
      );
      const second = anna.note(24, 'impossible-demands', 2, 'Просит тираж к утру, хотя файлы пришли в семь вечера.');
      anna.yellow(17, [first, second], {
        boundary: 'Мы отвечаем за свои сроки и не обещаем невозможного.',
        mustChange: 'Сроки записываем вместе, и считаются они со дня, когда пришли файлы.',
        otherwise: 'Если это повторится, придётся решать, работаем ли мы дальше вместе.',
      });
    },
  },
  // An old card has lapsed; things went well since.
  'clients/7': {
    first: 230,
    tell(sunflower) {
      const late = sunflower.note(
        180,
        'unfounded-claims',
        2,
        'Complained about colours; the proof they had signed shows the same.',
        { minutes: 120 },
      );
      const more = sunflower.note(
        171,
        'unfounded-claims',
        2,
        'A second complaint, about a size that they had ordered themselves.',
        { channel: 'email' },
      );
      const card = sunflower.yellow(168, [late, more], {
        boundary: 'We look into every complaint, and groundless ones cost us work.',
        mustChange: 'First a photo and the order number, then we talk.',
        otherwise: 'Otherwise we have to charge the time for looking into it.',
      });
      sunflower.told(166, card, 'objected', 'You could have warned us about the size.');
      sunflower.note(60, 'good-conduct', 1, 'Wrote a kind review and named our printer.', { channel: 'public' });
      sunflower.note(12, 'good-conduct', 1, 'Paid ahead of the date, as always.', { channel: 'email' });
    },
  },
  // A second card within a year is the last warning.
  'clients/9': {
    first: 300,
    tell(verein) {
      const first = verein.note(250, 'pressure', 3, 'Will only pay if the extra rehearsal is free.', {
        quote: 'Sonst hört das ganze Vogtland davon.',
      });
      const card = verein.yellow(249, [first], {
        boundary: 'We do not work under threats.',
        mustChange: 'Wishes are told as wishes, before the work begins.',
        otherwise: 'Otherwise we will look at whether we can go on.',
      });
      verein.told(248, card, 'accepted');
      const second = verein.noteOfColleague(
        34,
        'pressure',
        3,
        'Holds back the last third of the fee until we write a reference for free.',
        { channel: 'email' },
      );
      const last = verein.yellow(30, [second], {
        boundary: 'We do not work under threats.',
        mustChange: 'The fee is paid by the agreed day, and nothing is tied to it.',
        otherwise: 'This is our last warning. If it happens again, it cannot go on as it does now.',
      });
      verein.told(29, last, 'second-look', 'The board sees it differently.');
      verein.remedy(21, 'D-no-deferral', 'Half of the fee before the work begins.');
    },
  },
  // Late payment: talk, then a hold that was told. The people of this company show it too.
  'companies/2': {
    first: 200,
    tell(verlag) {
      const debt = verlag.note(62, 'late-payment', 2, 'Invoice 2026-118 for the spring catalogue is unpaid.', {
        channel: 'email',
        debt: { dueOn: verlag.day(62), agreedDays: 14, sum: { amount: 6_200, currency: 'EUR' } },
      });
      verlag.talk(40, 'They pay in two halves, by the end of the month.', [debt], 'debt');
      const hold = verlag.add(22, 'hold.set', {
        reason: 'Invoice 2026-118, 6,200 €, is unpaid',
        until: 'the invoice is paid',
        notes: [debt],
      });
      verlag.add(22, 'hold.told', { toldAt: verlag.at(22), channel: 'phone', heard: { response: 'accepted' } }, hold);
    },
  },
};

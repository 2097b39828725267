import { dayAgo } from '../support/before.ts';
import type { ClientStory } from './client-story.ts';

/** A3: late payment; the talk and the hold were told, the invoice stayed open (A3-ladder). */
export const latePayment: ClientStory = {
  name: 'a3-late-payment',
  path: 'clients/7',
  ground: 'hold',
  async past(before, { notes, agreed = '' }) {
    const sum = { amount: 4_800, currency: 'EUR' };
    await before.note('late-payment', 2, 90, notes[0], { debt: { sum, dueOn: dayAgo(120), agreedDays: 14 } });
    await before.talk(80, agreed);
    await before.hold(45);
  },
  money: { revenueAtRisk: 14_000, hoursFreed: 6 },
  contract: 'none',
  mayEnd: 'yes',
  by: 'phone',
  outcome: 'good-terms',
  texts: {
    en: {
      notes: ['Invoice 2026-081 is open; promised for the end of the month three times.'],
      agreed: 'They pay in two parts, the first by the tenth.',
      reason: 'The invoice has been open for four months, and each date passed.',
      opinion: { who: 'Jonas, accounting', answer: 'Three promises in writing, none kept.' },
      canGoOnBy: 'Jonas, accounting',
      firms: [
        { name: 'PrePay Media', why: 'Works against payment in advance.', contact: 'start@prepay.example' },
        { name: 'Pixel per Piece', why: 'Small jobs, paid one by one.', contact: '+44 113 555 0412' },
      ],
      points: ['Invoice 2026-081 has been open for four months.', 'Work stopped six weeks ago, and no date was kept.'],
      theirSide: 'Their largest customer went bankrupt in spring.',
      said: 'Offers a third of the sum next week. Noted, no promise from us.',
      theirAnswer: 'I know. I will pay what I can.',
      wanted: 'A payment plan in writing.',
      handOver: { what: 'Send the list of open items', owner: 'Jonas' },
      access: 'Their workspace is read-only until the last day.',
      invoice: '2026-081, in three parts.',
      informed: ['Accounting'],
      outcome: 'They take the payment plan and look for work against prepayment.',
      aftercare: {
        why: 'Four months without a payment.',
        learnt: 'We delivered twice while the first invoice was open.',
        changes: 'A second order only once the first is paid.',
      },
    },
    ru: {
      notes: ['Счёт 2026-081 не оплачен; трижды обещали к концу месяца.'],
      agreed: 'Платят двумя частями, первая до десятого числа.',
      reason: 'Счёт открыт четыре месяца, и ни один срок не выдержан.',
      opinion: { who: 'Павел, бухгалтерия', answer: 'Три письменных обещания, ни одно не выполнено.' },
      canGoOnBy: 'Павел, бухгалтерия',
      firms: [
        { name: 'Медиа «Аванс»', why: 'Работают по предоплате.', contact: 'start@avans.example' },
        { name: 'Пиксель поштучно', why: 'Небольшие работы с оплатой по одной.', contact: '+44 113 555 0412' },
      ],
      points: ['Счёт 2026-081 открыт четыре месяца.', 'Работа стоит шесть недель, и срок не выдержан ни разу.'],
      theirSide: 'Весной обанкротился их крупнейший заказчик.',
      said: 'Предлагают треть суммы на следующей неделе. Записано, мы ничего не обещали.',
      theirAnswer: 'Знаю. Заплачу, сколько смогу.',
      wanted: 'План оплаты на бумаге.',
      handOver: { what: 'Отправить список открытых счетов', owner: 'Павел' },
      access: 'Их раздел только для чтения до последнего дня.',
      invoice: '2026-081, тремя частями.',
      informed: ['Бухгалтерия'],
      outcome: 'Согласны на план оплаты, ищут работу по предоплате.',
      aftercare: {
        why: 'Четыре месяца без оплаты.',
        learnt: 'Мы дважды отгрузили при открытом первом счёте.',
        changes: 'Второй заказ только после оплаты первого.',
      },
    },
  },
};

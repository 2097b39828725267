import type { ClientStory } from './client-story.ts';

/** A2: demands under threat; a new agreement was offered, and threats went on. */
export const pressure: ClientStory = {
  name: 'a2-pressure',
  path: 'clients/2',
  ground: 'yellow',
  async past(before, { notes, agreed = '' }) {
    await before.worth(30_000); // without it any contract counts as a large client's
    const first = await before.note('pressure', 3, 80, notes[0], { quote: notes[1] ?? '', channel: 'email' });
    await before.told(await before.yellow([first]), 75);
    await before.remedy(60, agreed);
    await before.note('pressure', 3, 3, notes[2] ?? '', { channel: 'email', lost: { amount: 400, currency: 'EUR' } });
  },
  money: { revenueAtRisk: 30_000, hoursFreed: 18 },
  contract: 'oral',
  mayEnd: 'yes',
  by: 'phone',
  outcome: 'badly',
  texts: {
    en: {
      notes: [
        'Wrote that the invoice stays unpaid until the extra run is free of charge.',
        'Nothing moves before I get my discount.',
        'Wrote that bad reviews will go out on Monday unless the freight is on us.',
      ],
      agreed: 'Changes and prices in one list, signed by both sides before each order.',
      reason: 'Requests come with a threat, and we decide nothing under a threat.',
      opinion: { who: 'Jonas, accounting', answer: 'Both mails are in the file. The second came after the talk.' },
      canGoOnBy: 'Ines, planner',
      penalties: 'None agreed.',
      owed: { what: 'Order 4711, already in production', owner: 'Ines' },
      firms: [
        { name: 'Weser Print', why: 'Takes single runs with prices by the day.', contact: '+49 421 555 0311' },
        { name: 'Hansa Offset', why: 'Fixed list prices, no talks about them.', contact: 'order@hansa.example' },
      ],
      points: ['Requests came with a threat twice.', 'We do not decide under a threat.'],
      theirSide: 'Their own customer presses them on price every month.',
      said: 'Says the review goes out anyway. Answered with the line to end politely.',
      theirAnswer: 'You will hear from me.',
      wanted: 'A list of what is still being delivered.',
      handOver: { what: 'Return the printing plates', owner: 'Ines' },
      access: 'Portal access ends with the last delivery.',
      invoice: 'Order 4711, payable within 14 days.',
      informed: ['Accounting', 'Front desk'],
      outcome: 'They rang off. The letter went out the same day.',
      aftercare: {
        why: 'Every order began with a threat.',
        learnt: 'The first free run was the mistake.',
        changes: 'No extra without a written price.',
      },
    },
    ru: {
      notes: [
        'Написали, что счёт не оплатят, пока дополнительный тираж не станет бесплатным.',
        'Пока не будет скидки, никаких денег.',
        'Написали, что в понедельник выйдут плохие отзывы, если доставка не за наш счёт.',
      ],
      agreed: 'Изменения и цены одним списком, подписи обеих сторон до каждого заказа.',
      reason: 'Просьбы приходят с угрозой, а под угрозой мы ничего не решаем.',
      opinion: { who: 'Павел, бухгалтерия', answer: 'Оба письма есть в деле. Второе пришло после разговора.' },
      canGoOnBy: 'Инна, планирование',
      penalties: 'Не оговорены.',
      owed: { what: 'Заказ 4711, уже в производстве', owner: 'Инна' },
      firms: [
        { name: 'Типография «Везер»', why: 'Берёт разовые тиражи по цене дня.', contact: '+49 421 555 0311' },
        { name: 'Ганза-офсет', why: 'Твёрдый прайс без торга.', contact: 'order@hansa.example' },
      ],
      points: ['Просьбы дважды пришли с угрозой.', 'Под угрозой мы не решаем.'],
      theirSide: 'Их собственный заказчик каждый месяц требует снизить цену.',
      said: 'Говорят, отзыв выйдет всё равно. В ответ — фраза для вежливого завершения.',
      theirAnswer: 'Вы ещё обо мне услышите.',
      wanted: 'Список того, что ещё будет поставлено.',
      handOver: { what: 'Вернуть печатные формы', owner: 'Инна' },
      access: 'Доступ в кабинет закроем с последней поставкой.',
      invoice: 'За заказ 4711, оплата в течение 14 дней.',
      informed: ['Бухгалтерия', 'Ресепшен'],
      outcome: 'Положили трубку. Письмо ушло в тот же день.',
      aftercare: {
        why: 'Каждый заказ начинался с угрозы.',
        learnt: 'Ошибкой был первый бесплатный тираж.',
        changes: 'Ничего дополнительного без цены на бумаге.',
      },
    },
  },
};

import type { ClientStory } from './client-story.ts';

/** A large client with a contract: a lawyer is asked, and the end of the term is the better day (B-legal). */
export const largeContract: ClientStory = {
  name: 'large-with-contract',
  path: 'clients/1',
  ground: 'yellow',
  async past(before, { notes, agreed = '' }) {
    await before.worth(240_000);
    const first = await before.note('disrespect', 2, 100, notes[0], { channel: 'meeting' });
    const second = await before.note('impossible-demands', 2, 96, notes[1] ?? '');
    await before.told(await before.yellow([first, second]), 85);
    await before.remedy(70, agreed);
    await before.note('disrespect', 3, 6, notes[2] ?? '', { channel: 'meeting', minutes: 120 });
  },
  money: { revenueAtRisk: 240_000, hoursFreed: 60 },
  contract: 'written',
  mayEnd: 'at-term',
  by: 'phone',
  outcome: 'good-terms',
  texts: {
    en: {
      notes: [
        'Talked over our planner until she stopped speaking.',
        'Wanted 40 lorries by the next morning and put the delay on us.',
        'Asked our planner to leave the meeting so that “somebody who decides” could speak.',
      ],
      agreed: 'A new frame agreement with lead times, signed by both managements.',
      reason: 'We cannot protect our planners from how they are spoken to, and the new agreement did not help.',
      opinion: { who: 'Maria, sales', answer: 'I was in two of the three meetings. It is as written.' },
      canGoOnBy: 'Ines, head of planning',
      clause: '§ 14: ends at the term unless prolonged; notice of 30 days in writing.',
      penalties: 'Half a month’s minimum turnover if ended before the term.',
      lawyer: { who: 'Ms Okafor', answer: 'Let it end at the term: no penalty, no reason owed.' },
      owed: { what: 'Winter storage of 300 pallets', owner: 'Ines' },
      firms: [
        { name: 'Severn Freight', why: 'A planner of their own on the client’s site.', contact: 'desk@severn.example' },
        { name: 'Quay & Daughters', why: 'Large fleet, planners in three shifts.', contact: '+44 117 555 0300' },
      ],
      points: ['The agreement ends at its term, and we do not prolong it.', 'Until then everything runs as agreed.'],
      theirSide: 'Their season is decided in six weeks, and every hour costs them.',
      said: 'Asks for a fourth month. Said: the term stands.',
      theirAnswer: 'We expected a letter from lawyers. Thank you for calling.',
      wanted: 'The routing tables and a contact until the term.',
      handOver: { what: 'Hand the routing tables over', owner: 'Ines' },
      access: 'Data exchange stays open until the end of the term.',
      invoice: 'At the end of the term.',
      informed: ['Planning', 'Warehouse', 'Accounting'],
      outcome: 'Twenty calm minutes with their head of purchasing.',
      aftercare: {
        why: 'Two planners had asked for another client.',
        learnt: 'For two years nobody above the planners spoke with them.',
        changes: 'Large clients have a manager as their contact.',
      },
    },
    ru: {
      notes: [
        'Перебивали нашего планировщика, пока она не замолчала.',
        'Потребовали 40 машин к утру и назвали задержку нашей.',
        'Попросили планировщика выйти, чтобы «говорил тот, кто решает».',
      ],
      agreed: 'Новый рамочный договор со сроками подачи, подписан руководством обеих сторон.',
      reason: 'Мы не можем оградить планировщиков от такого обращения, и новый договор не помог.',
      opinion: { who: 'Мария, отдел продаж', answer: 'Была на двух встречах из трёх. Всё так и было.' },
      canGoOnBy: 'Инна, руководитель планирования',
      clause: 'Пункт 14: заканчивается в срок, если не продлён; уведомление за 30 дней письменно.',
      penalties: 'Половина месячного минимума при расторжении раньше срока.',
      lawyer: { who: 'Ольга Юрьевна', answer: 'Дождаться срока: без штрафа, причину называть не надо.' },
      owed: { what: 'Зимнее хранение 300 паллет', owner: 'Инна' },
      firms: [
        { name: '«Северн Фрейт»', why: 'Ставят своего планировщика у клиента.', contact: 'desk@severn.example' },
        { name: '«Причал»', why: 'Большой парк, планировщики в три смены.', contact: '+44 117 555 0300' },
      ],
      points: ['Договор заканчивается в срок, и мы его не продлеваем.', 'До этого всё идёт как договорились.'],
      theirSide: 'Их сезон решается за шесть недель, и каждый час стоит денег.',
      said: 'Просят ещё один месяц. Ответ: срок остаётся.',
      theirAnswer: 'Ждали письма от юристов. Спасибо, что позвонили.',
      wanted: 'Таблицы маршрутов и контакт до конца срока.',
      handOver: { what: 'Передать таблицы маршрутов', owner: 'Инна' },
      access: 'Обмен данными открыт до конца срока.',
      invoice: 'В конце срока.',
      informed: ['Планирование', 'Склад', 'Бухгалтерия'],
      outcome: 'Двадцать спокойных минут с их руководителем закупок.',
      aftercare: {
        why: 'Два планировщика просили другого клиента.',
        learnt: 'Два года с ними не говорил никто выше планировщиков.',
        changes: 'У крупных клиентов контакт — руководитель.',
      },
    },
  },
};

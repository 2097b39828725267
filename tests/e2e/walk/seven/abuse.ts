import type { ClientStory } from './client-story.ts';

/** B2: abuse of a person: no measure, sooner rather than later (B-fast). */
export const abuse: ClientStory = {
  name: 'b2-abuse',
  path: 'clients/4',
  ground: 'abuse',
  past: (before, { notes }) => before.note('abuse', 3, 2, notes[0], { quote: notes[1] ?? '', channel: 'in-person' }),
  money: { revenueAtRisk: 5_000, hoursFreed: 5 },
  contract: 'none',
  mayEnd: 'yes',
  by: 'phone',
  outcome: 'badly',
  texts: {
    en: {
      notes: [
        'At the counter called our trainee names and threw the folder at her desk; two colleagues stood by.',
        'Get me somebody with a brain.',
      ],
      reason: 'A trainee of ours was insulted in front of others, and nobody here has to bear that.',
      opinion: { who: 'Jonas, accounting', answer: 'I stood beside her. It was as written.' },
      canGoOnBy: 'Nina, trainee',
      owed: { what: 'Repair of the reading lamp', owner: 'Jonas' },
      firms: [
        { name: 'Lamp & Light', why: 'Repairs the same makes.', contact: '+7 846 555-03-30' },
        { name: 'Workshop Volga', why: 'Has the spare parts in stock.', contact: 'volga@lamps.example' },
      ],
      points: ['On Tuesday a trainee of ours was insulted.', 'We go on with nobody under these conditions.'],
      theirSide: 'They had waited three weeks for a spare part.',
      said: 'Became loud after the first sentence. Ended with the second line.',
      theirAnswer: 'Keep your shop.',
      wanted: 'The lamp, by parcel.',
      handOver: { what: 'Send the lamp', owner: 'Jonas' },
      access: 'None.',
      invoice: 'The repair, with the parcel.',
      informed: ['Counter', 'Workshop'],
      outcome: 'Three minutes, ended by us when they shouted.',
      aftercare: {
        why: 'Nina asked whether she had to serve them again.',
        learnt: 'Nobody stepped in at the counter.',
        changes: 'Whoever stands beside steps in, and the manager is called.',
      },
    },
    ru: {
      notes: [
        'У стойки обзывали нашу стажёрку и бросили папку ей на стол; рядом стояли двое коллег.',
        'Позовите кого-нибудь с мозгами.',
      ],
      reason: 'Нашу стажёрку оскорбили при других, и терпеть это здесь никто не обязан.',
      opinion: { who: 'Павел, бухгалтерия', answer: 'Стоял рядом. Всё было так, как записано.' },
      canGoOnBy: 'Нина, стажёр',
      owed: { what: 'Ремонт настольной лампы', owner: 'Павел' },
      firms: [
        { name: 'Мастерская «Лампа»', why: 'Чинят те же марки.', contact: '+7 846 555-03-30' },
        { name: 'Мастерская «Волга»', why: 'Держат запасные части на складе.', contact: 'volga@lamps.example' },
      ],
      points: ['Во вторник оскорбили нашу стажёрку.', 'На таких условиях мы ни с кем не работаем.'],
      theirSide: 'Три недели ждали запасную часть.',
      said: 'После первой фразы перешли на крик. Разговор завершён второй фразой.',
      theirAnswer: 'Оставайтесь со своей мастерской.',
      wanted: 'Лампу, посылкой.',
      handOver: { what: 'Отправить лампу', owner: 'Павел' },
      access: 'Нет.',
      invoice: 'За ремонт, вместе с посылкой.',
      informed: ['Стойка', 'Мастерская'],
      outcome: 'Три минуты; на крике разговор завершили мы.',
      aftercare: {
        why: 'Нина спросила, придётся ли ей обслуживать их снова.',
        learnt: 'У стойки никто не вмешался.',
        changes: 'Кто рядом, тот вмешивается и зовёт руководителя.',
      },
    },
  },
};

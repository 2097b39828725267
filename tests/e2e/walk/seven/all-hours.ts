import type { ClientStory } from './client-story.ts';

/** A1: wants us at any hour; a warning and an agreed channel did not help. */
export const allHours: ClientStory = {
  name: 'a1-all-hours',
  path: 'clients/6',
  ground: 'yellow',
  async past(before, { notes, agreed = '' }) {
    const first = await before.note('all-hours', 2, 70, notes[0]);
    const second = await before.note('all-hours', 2, 66, notes[1] ?? '', { minutes: 50 });
    await before.told(await before.yellow([first, second]), 60);
    await before.remedy(50, agreed, { remedy: 'C-channel' });
    await before.note('all-hours', 3, 2, notes[2] ?? '', { minutes: 90 });
  },
  money: { revenueAtRisk: 9_000, hoursFreed: 12 },
  contract: 'none',
  mayEnd: 'yes',
  by: 'phone',
  outcome: 'good-terms',
  texts: {
    en: {
      notes: [
        'Rang at 23:10 on a Saturday about a colour.',
        'Asked for a meeting every day of the week, the last one on Sunday.',
        'Eleven calls between 21:00 and 23:30; wrote that we do not care because nobody picked up.',
      ],
      agreed: 'One call a week, Wednesdays at ten; everything else by e-mail, answered the same day.',
      reason: 'They need somebody at any hour, and we work from nine to six.',
      opinion: { who: 'Lena, service', answer: 'I saw the call list. Nobody here can cover that.' },
      canGoOnBy: 'Tim, account manager',
      owed: { what: 'The second proof of the brochure', owner: 'Tim' },
      firms: [
        { name: 'Night Desk Studio', why: 'Staffed around the clock.', contact: 'hello@nightdesk.example' },
        { name: 'Round the Clock Print', why: 'Picks up at any hour.', contact: '+353 21 555 0411' },
      ],
      points: ['You need somebody at any hour.', 'We work from nine to six and cannot change that.'],
      theirSide: 'They run a shop alone and have time only at night.',
      said: 'Asks whether Tim could go on privately. Told: no.',
      theirAnswer: 'A pity. Send me the name of the night studio.',
      wanted: 'The open files of the brochure.',
      handOver: { what: 'Send the open files', owner: 'Tim' },
      access: 'Their folder stays open until the last day.',
      invoice: 'With the second proof.',
      informed: ['Service', 'Accounting'],
      outcome: 'Six calm minutes. They write to the night studio.',
      aftercare: {
        why: 'Tim switched his phone off at night and could not sleep all the same.',
        learnt: 'We answered at night for a year and so taught them to call.',
        changes: 'Hours and channel stand in every first agreement.',
      },
    },
    ru: {
      notes: [
        'Звонок в субботу в 23:10 по поводу цвета.',
        'Просят встречу каждый день недели, последнюю в воскресенье.',
        'Одиннадцать звонков с 21:00 до 23:30; написали, что нам всё равно, раз никто не взял трубку.',
      ],
      agreed: 'Один звонок в неделю, по средам в десять; остальное письмами, ответ в тот же день.',
      reason: 'Нужна связь в любое время, а мы работаем с девяти до шести.',
      opinion: { who: 'Лена, сервис', answer: 'Видела список звонков. У нас этого никто не закроет.' },
      canGoOnBy: 'Тимур, менеджер',
      owed: { what: 'Вторая вёрстка буклета', owner: 'Тимур' },
      firms: [
        { name: 'Студия «Ночная смена»', why: 'Работает круглые сутки.', contact: 'hello@nochnaya.example' },
        { name: 'Печать 24', why: 'Отвечают в любое время.', contact: '+7 495 555-04-11' },
      ],
      points: ['Вам нужна связь в любое время.', 'Мы работаем с девяти до шести и изменить это не можем.'],
      theirSide: 'Магазин ведёт один человек, и время есть только ночью.',
      said: 'Спрашивают, может ли Тимур продолжить частным образом. Ответ: нет.',
      theirAnswer: 'Жаль. Пришлите название ночной студии.',
      wanted: 'Исходники буклета.',
      handOver: { what: 'Отправить исходники', owner: 'Тимур' },
      access: 'Папка открыта до последнего дня.',
      invoice: 'Вместе со второй вёрсткой.',
      informed: ['Сервис', 'Бухгалтерия'],
      outcome: 'Шесть спокойных минут. Напишут в ночную студию.',
      aftercare: {
        why: 'Тимур выключал телефон на ночь и всё равно не спал.',
        learnt: 'Мы год отвечали ночью и так приучили звонить.',
        changes: 'Часы и способ связи стоят в каждом первом договоре.',
      },
    },
  },
};

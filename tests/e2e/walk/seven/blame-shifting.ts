import type { ClientStory } from './client-story.ts';

/** A4: failures are ours alone; our own part was looked at first (A-own, C-perspective). */
export const blameShifting: ClientStory = {
  name: 'a4-blame-shifting',
  path: 'clients/8',
  ground: 'yellow',
  async past(before, { notes, agreed = '', bothSides }) {
    await before.note('blame-shifting', 2, 95, notes[0], { ownPart: 'shared' });
    const second = await before.note('blame-shifting', 3, 90, notes[1] ?? '', { channel: 'meeting' });
    await before.told(await before.yellow([second]), 80);
    await before.remedy(60, agreed, { remedy: 'C-perspective', ...bothSides });
    await before.note('blame-shifting', 3, 4, notes[2] ?? '', { channel: 'email' });
  },
  money: { revenueAtRisk: 22_000, hoursFreed: 16 },
  contract: 'none',
  mayEnd: 'yes',
  by: 'phone',
  outcome: 'left',
  texts: {
    en: {
      notes: [
        'The launch was late: their texts came nine days late, our check took two days too long.',
        'Told the board that the whole delay was ours; the minutes say otherwise.',
        'Wrote to our other customer that we ruined the launch.',
      ],
      agreed: 'One plan with both sides’ dates, looked at together every Friday.',
      bothSides: {
        theirSide: 'They answer to a board, and learned of the delay from us a week too late.',
        ourShare: 'Our check took two days longer than we had said, and nobody wrote to them.',
      },
      reason: 'What goes wrong is put on us alone, in front of others, and a shared plan did not change it.',
      opinion: { who: 'Maria, sales', answer: 'I compared the plan with the mails: the dates are as Ben says.' },
      canGoOnBy: 'Ben, project lead',
      owed: { what: 'Hand over the test report', owner: 'Ben' },
      firms: [
        {
          name: 'Clear Plan Agency',
          why: 'Works on site, with their own people in the team.',
          contact: 'team@clearplan.example',
        },
        { name: 'In-House Partners', why: 'Build teams inside the client’s firm.', contact: 'hi@inhouse.example' },
      ],
      points: ['The shared plan did not change how we work together.', 'You need a team in your own house.'],
      theirSide: 'They answer to a board that wants one name for each mistake.',
      said: 'Wants to go through the launch again. Not today, I said.',
      theirAnswer: 'We were going to leave anyway.',
      wanted: 'The test report and the log-in data.',
      handOver: { what: 'Hand over the log-in data', owner: 'Ben' },
      access: 'Their accounts are moved on the last day.',
      invoice: 'For the test report.',
      informed: ['Project team'],
      outcome: 'They say they leave by themselves, and take the test report.',
      aftercare: {
        why: 'Ben was named in front of our other customer.',
        learnt: 'We wrote no minutes for the first three months.',
        changes: 'Minutes after each meeting, confirmed by both sides.',
      },
    },
    ru: {
      notes: [
        'Запуск задержался: их тексты пришли на девять дней позже, наша проверка заняла два лишних дня.',
        'Сказали совету, что вся задержка наша; в протоколе записано иное.',
        'Написали другому нашему клиенту, что запуск сорвали мы.',
      ],
      agreed: 'Один план со сроками обеих сторон, вместе смотрим каждую пятницу.',
      bothSides: {
        theirSide: 'Они отвечают перед советом директоров, а о задержке узнали от нас на неделю позже.',
        ourShare: 'Проверка заняла на два дня больше, чем мы обещали, и мы об этом не написали.',
      },
      reason: 'За любой сбой при других называют виноватыми нас одних, и общий план этого не изменил.',
      opinion: { who: 'Мария, отдел продаж', answer: 'Сверила план с письмами: сроки такие, как записал Борис.' },
      canGoOnBy: 'Борис, руководитель проекта',
      owed: { what: 'Передать отчёт о проверке', owner: 'Борис' },
      firms: [
        {
          name: 'Агентство «Ясный план»',
          why: 'Работают у заказчика, с его людьми в команде.',
          contact: 'team@plan.example',
        },
        { name: '«Своя команда»', why: 'Собирают команду внутри фирмы заказчика.', contact: 'hi@inhouse.example' },
      ],
      points: ['Общий план не изменил нашу работу.', 'Вам нужна команда в вашем офисе.'],
      theirSide: 'Они отвечают перед советом, которому на каждую ошибку нужна одна фамилия.',
      said: 'Хотят ещё раз разобрать запуск. Ответ: не сегодня.',
      theirAnswer: 'Мы и сами собирались уходить.',
      wanted: 'Отчёт о проверке и данные для входа.',
      handOver: { what: 'Передать данные для входа', owner: 'Борис' },
      access: 'Учётные записи переносим в последний день.',
      invoice: 'За отчёт о проверке.',
      informed: ['Команда проекта'],
      outcome: 'Говорят, что уходят сами; отчёт забирают.',
      aftercare: {
        why: 'Бориса назвали по имени перед другим клиентом.',
        learnt: 'Первые три месяца мы не вели протоколов.',
        changes: 'Протокол после каждой встречи, с подтверждением обеих сторон.',
      },
    },
  },
};

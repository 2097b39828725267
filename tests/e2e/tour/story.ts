import type { Language } from '../walk/support/words.ts';
import type { Answers } from '../walk/support/case-steps.ts';
import type { NoteToLog } from '../walk/support/note-steps.ts';

/** Days before (positive) or after today, at ten o'clock. */
export const day = (before: number): Date => {
  const date = new Date();
  date.setDate(date.getDate() - before);
  date.setHours(10, 0, 0, 0);
  return date;
};

/** What is typed in the tour, in the language it is played in. */
export interface Story {
  /** Name of the user. */
  user: string;
  client: { path: string; name: string };
  /** Three that lead to a yellow card. */
  notes: [NoteToLog, NoteToLog, NoteToLog];
  /** Their answer in the warning talk. */
  answer: string;
  /** What happens all the same. */
  again: NoteToLog;
  measure: string;
  reason: string;
  opinion: { who: string; answer: string };
  decide: Answers;
  legal: Answers;
  owed: Answers;
  alternatives: Answers;
  prepare: Answers;
  callNote: string;
  theirAnswer: string;
  afterwards: Answers;
  outcomeWhat: string;
  aftercare: Answers;
}

const dates = { endsOn: day(-30), lawyerOn: day(1), callAt: day(-1), due: day(-14), handover: day(-21) };

const en: Story = {
  user: 'Robin',
  client: { path: 'clients/1', name: 'Northwind Traders' },
  notes: [
    {
      what: 'Called at 22:40 about an invoice that is not due yet.',
      category: 'all-hours',
      happened: day(16),
    },
    {
      what: 'Moved the delivery date for the third time and said we never keep a promise.',
      category: 'blame-shifting',
      ownPart: 'none',
      happened: day(9),
      minutes: 90,
    },
    {
      what: 'In the meeting talked over our planner until she stopped speaking.',
      category: 'disrespect',
      happened: day(2),
      channel: 'meeting',
      quote: 'I do not discuss this with your staff.',
    },
  ],
  answer: 'All right, I will be at my desk when I call.',
  again: { what: 'Shouted at our planner on the phone until she hung up.', category: 'abuse' },
  measure: 'The head of the team takes all calls, weekdays from nine to five, for two weeks.',
  reason: 'Our people are shouted at, and a warning did not stop it.',
  opinion: { who: 'Maria, sales', answer: 'I read the notes and would not send anybody there again.' },
  decide: {
    reason: 'Our people are shouted at, and a warning did not stop it.',
    canGoOn: 'no',
    canGoOnBy: 'Ines, planner',
    revenueAtRisk: 38_000,
    hoursFreed: 22,
  },
  legal: {
    contract: 'written',
    mayEnd: 'yes',
    clause: '§ 9: either side may end this agreement with 30 days’ notice.',
    noticeDays: 30,
    penalties: 'None.',
    lawyerWho: 'Ms Okafor',
    lawyerOn: dates.lawyerOn,
    lawyerAnswer: 'Thirty days, in writing after the call. No reason is owed.',
    endsOn: dates.endsOn,
  },
  owed: { deliverables: [{ what: '24 pallets of order 4711', owner: 'Ines', due: dates.due }] },
  alternatives: {
    firms: [
      { name: 'Severn Freight', why: 'A night desk, which they need.', contact: 'desk@severn.example' },
      { name: 'Quay & Daughters', why: 'One contact for small loads, day and night.', contact: '+44 117 555 0300' },
    ],
  },
  prepare: {
    points: [{ point: 'We cannot be there at night.' }, { point: 'Nobody is shouted at here.' }],
    theirSide: 'They live from fast changes, and we are slow for that.',
    callAt: dates.callAt,
    rehearsed: true,
    pictured: true,
    calm: 'yes',
    sleptOnIt: 'yes',
  },
  callNote: 'Asks for the pallet labels as a file.',
  theirAnswer: 'I had seen it coming. Send me the papers.',
  afterwards: {
    wanted: 'The pallet labels as a file.',
    letterSentHow: 'email',
    exitPlan: [{ what: 'Hand the labels and the loading plan over', owner: 'Ines', due: dates.handover }],
    filesAndAccess: 'Portal access ends with the last delivery.',
    finalInvoice: 'With the last delivery.',
    markedInCrm: true,
    informed: [{ who: 'Dispatch' }, { who: 'Accounting' }],
  },
  outcomeWhat: 'A short, calm call. They take the first firm.',
  aftercare: {
    why: 'Ines did not want to pick up the phone any more.',
    learnt: 'We said yes to the night calls for too long.',
    changes: 'Our hours stand in the agreement from the first day.',
  },
};

const ru: Story = {
  user: 'Роман',
  client: { path: 'clients/3', name: 'ООО «Ромашка»' },
  notes: [
    { what: 'Звонок в 23:40: просят переделать принятый макет.', category: 'all-hours', happened: day(16) },
    {
      what: 'В третий раз перенесли срок и сказали, что опаздываем мы.',
      category: 'blame-shifting',
      ownPart: 'none',
      happened: day(9),
      minutes: 90,
    },
    {
      what: 'На встрече перебивали дизайнера, пока она не замолчала.',
      category: 'disrespect',
      happened: day(2),
      channel: 'meeting',
      quote: 'С вашими исполнителями я это не обсуждаю.',
    },
  ],
  answer: 'Хорошо, будем звонить днём.',
  again: { what: 'По телефону кричали на дизайнера, пока она не положила трубку.', category: 'abuse' },
  measure: 'Две недели все звонки принимает руководитель отдела, по будням с девяти до шести.',
  reason: 'На наших людей кричат, и предупреждение этого не остановило.',
  opinion: { who: 'Мария, отдел продаж', answer: 'Прочитала заметки и никого больше туда не отправила бы.' },
  decide: {
    reason: 'На наших людей кричат, и предупреждение этого не остановило.',
    canGoOn: 'no',
    canGoOnBy: 'Инна, дизайнер',
    revenueAtRisk: 38_000,
    hoursFreed: 22,
  },
  legal: {
    contract: 'written',
    mayEnd: 'yes',
    clause: 'Пункт 9: каждая сторона может прекратить договор, предупредив за 30 дней.',
    noticeDays: 30,
    penalties: 'Нет.',
    lawyerWho: 'Ольга Юрьевна',
    lawyerOn: dates.lawyerOn,
    lawyerAnswer: 'Тридцать дней, письменно после звонка. Причину называть не обязаны.',
    endsOn: dates.endsOn,
  },
  owed: { deliverables: [{ what: 'Оклейка витрин на Баумана', owner: 'Инна', due: dates.due }] },
  alternatives: {
    firms: [
      { name: 'Студия «Полночь»', why: 'Работают круглые сутки.', contact: 'hello@polnoch.example' },
      { name: 'ИП Сафина', why: 'Один человек на всё, быстро меняет макеты.', contact: '+7 843 555-03-00' },
    ],
  },
  prepare: {
    points: [{ point: 'Ночью мы не работаем.' }, { point: 'На наших людей не кричат.' }],
    theirSide: 'Им нужны быстрые правки, а мы для этого медленные.',
    callAt: dates.callAt,
    rehearsed: true,
    pictured: true,
    calm: 'yes',
    sleptOnIt: 'yes',
  },
  callNote: 'Просят исходники макета.',
  theirAnswer: 'Мы этого ждали. Присылайте документы.',
  afterwards: {
    wanted: 'Исходники макета.',
    letterSentHow: 'email',
    exitPlan: [{ what: 'Передать исходники и шрифты', owner: 'Инна', due: dates.handover }],
    filesAndAccess: 'Доступ к папке закроем в последний день.',
    finalInvoice: 'Вместе с актом за витрины.',
    markedInCrm: true,
    informed: [{ who: 'Производство' }, { who: 'Бухгалтерия' }],
  },
  outcomeWhat: 'Короткий спокойный разговор. Возьмут первую студию.',
  aftercare: {
    why: 'Инна уже боялась брать трубку.',
    learnt: 'Слишком долго отвечали на ночные звонки.',
    changes: 'Часы работы стоят в договоре с первого дня.',
  },
};

export const STORIES: Record<Language, Story> = { en, ru };

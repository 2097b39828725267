import type { PlaybookValues } from '@/lib/playbook/fields';
import type { ScriptLanguage } from '@/lib/schema/playbook';

/** Every field filled as a salesperson would fill it. */
export const sampleValues: Record<ScriptLanguage, Required<PlaybookValues>> = {
  en: {
    client: 'Acme GmbH',
    speaker: 'Ann Peters',
    incidents: [
      { text: 'Four calls after 22:00.', day: '2026-03-15' },
      { text: 'Shouted at Ben on the phone. Ben hung up.', day: '2026-03-12' },
    ],
    boundary: 'we are reached on working days from 9 to 18',
    mustChange: 'calls on working days only, and no shouting.',
    otherwise: 'we end our work together',
    reviewDate: '2026-06-18',
    theirView: 'It was one bad week.',
    endDate: '2027-03-31',
    reason: 'you need somebody around the clock, and we are not set up for that',
    clause: 'section 8, notice of three months',
    points: [{ text: 'hours' }, { text: 'a team of two' }],
    firms: [
      { text: 'Beta Ltd', details: ['open day and night', '+44 20 7946 0000'] },
      { text: 'Gamma & Sons', details: [] },
    ],
    deliverables: [{ text: 'the spring catalogue', day: '2027-02-15' }, { text: 'the price list' }],
    handoverSteps: [{ text: 'hand over the files', details: ['Ann'], day: '2027-03-20' }],
    handover: 'all files as an archive',
    finalInvoice: 'with the last delivery',
    wanted: 'a list of the passwords',
    talkDate: '2026-03-20',
  },
  ru: {
    client: 'ООО «Ромашка»',
    speaker: 'Анна Петрова',
    incidents: [
      { text: 'Четыре звонка после 22:00.', day: '2026-03-15' },
      { text: 'Крик на Бориса по телефону. Борис повесил трубку.', day: '2026-03-12' },
    ],
    boundary: 'мы на связи в рабочие дни с 9 до 18',
    mustChange: 'звонки только в рабочие дни и без крика.',
    otherwise: 'мы прекратим работу',
    reviewDate: '2026-06-18',
    theirView: 'Это была одна плохая неделя.',
    endDate: '2027-03-31',
    reason: 'вам нужен кто-то круглосуточно, а мы так не работаем',
    clause: 'пункт 8, уведомление за три месяца',
    points: [{ text: 'часы работы' }, { text: 'команда из двух человек' }],
    firms: [
      { text: 'ООО «Бета»', details: ['работают круглосуточно', '+7 495 000-00-00'] },
      { text: 'Гамма', details: [] },
    ],
    deliverables: [{ text: 'весенний каталог', day: '2027-02-15' }, { text: 'прайс-лист' }],
    handoverSteps: [{ text: 'передать файлы', details: ['Анна'], day: '2027-03-20' }],
    handover: 'все файлы одним архивом',
    finalInvoice: 'вместе с последней поставкой',
    wanted: 'список паролей',
    talkDate: '2026-03-20',
  },
};

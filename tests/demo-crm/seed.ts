import type { Activity, CrmRecord } from './record.ts';

const client = (id: string, name: string, more: Partial<CrmRecord> = {}): CrmRecord => ({
  segment: 'clients',
  id,
  name,
  owners: [],
  activities: [],
  ...more,
});
const company = (id: string, name: string, more: Partial<CrmRecord>): CrmRecord => ({
  ...client(id, name, more),
  segment: 'companies',
});
const deal = (id: string, name: string, amount: string, ...owners: string[]): CrmRecord => ({
  ...client(id, name, { amount, owners }),
  segment: 'deals',
});

const northwind: Activity[] = [
  { on: '2026-11-18', kind: 'call', text: 'Third change of the delivery date this month. Raised his voice.' },
  { on: '2026-11-12', kind: 'mail', text: 'Asks for a discount on the last invoice, payment on hold until then.' },
  { on: '2026-10-29', kind: 'order', text: 'Order 4711: 24 pallets, delivered complete and on time.' },
];
const romashka: Activity[] = [
  { on: '2026-11-17', kind: 'call', text: 'Звонок в 23:40, просят переделать принятый макет.' },
  { on: '2026-11-09', kind: 'meeting', text: 'Согласовали макет и срок, протокол отправлен.' },
];

/**
 * Invented clients with the names that break things: umlauts, Cyrillic, Arabic, both kinds of quotes, emoji, markup,
 * one far too long, two people of one name, and the id 0.
 */
export function seedRecords(): CrmRecord[] {
  return [
    client('0', 'Zoë Nought', { place: 'Utrecht', phone: '+31 30 555 0100', email: 'zoe@nought.example' }),
    client('1', 'Northwind Traders', {
      place: 'Bristol',
      phone: '+44 117 555 0101',
      email: 'office@northwind.example',
      owners: ['companies/1'],
      activities: northwind,
    }),
    client('2', 'Müller & Söhne GmbH', { place: 'Bremen', phone: '+49 421 555 0102', email: 'info@mueller-soehne.example' }),
    client('3', 'ООО «Ромашка»', {
      place: 'Казань',
      phone: '+7 843 555-01-03',
      email: 'sales@romashka.example',
      owners: ['companies/3'],
      activities: romashka,
    }),
    client('4', 'Анна Сергеевна Ковалёва', { place: 'Самара', phone: '+7 846 555-01-04', email: 'a.kovaleva@example.org' }),
    client('5', 'مؤسسة النور للتجارة', { place: 'عمّان', phone: '+962 6 555 0105', email: 'hello@alnoor.example' }),
    client('6', `Pat "Quick" O'Hara`, { place: 'Cork', phone: '+353 21 555 0106', email: 'pat@ohara.example' }),
    client('7', '🌻 Sunflower Studio 👩🏽‍🎨', { place: 'Leeds', phone: '+44 113 555 0107', email: 'hi@sunflower.example' }),
    client('8', '<b>Bold & Co</b>', { place: 'York', phone: '+44 1904 555 0108', email: 'bold@example.org' }),
    client(
      '9',
      'Internationale Vereinigung der Freundinnen und Freunde handgefertigter Blechblasinstrumente und verwandter Klangerzeuger Mitteleuropas e. V.',
      { place: 'Markneukirchen', phone: '+49 37422 555 0109', email: 'verein@blech.example' },
    ),
    client('10', 'Alex Martin', {
      place: 'Bristol',
      phone: '+44 117 555 0110',
      email: 'alex@harbour.example',
      owners: ['companies/1'],
    }),
    client('11', 'Alex Martin', {
      place: 'Leipzig',
      phone: '+49 341 555 0111',
      email: 'alex@brueckner.example',
      owners: ['companies/2'],
    }),
    client('12', 'Пётр Иванов', {
      place: 'Мурманск',
      phone: '+7 8152 55-01-12',
      email: 'p.ivanov@example.org',
      owners: ['companies/3'],
    }),
    company('1', 'Harbour Logistics Ltd', { place: 'Bristol', phone: '+44 117 555 0201', email: 'desk@harbour.example' }),
    company('2', 'Brückner Verlag KG', { place: 'Leipzig', phone: '+49 341 555 0202', email: 'post@brueckner.example' }),
    company('3', 'АО «Северный путь»', { place: 'Мурманск', phone: '+7 8152 55-02-03', email: 'office@sevput.example' }),
    deal('1', 'Winter pallets 2026', '£ 48,200', 'clients/1', 'companies/1'),
    deal('2', 'Katalog Frühjahr', '12.400 €', 'clients/11', 'companies/2'),
    deal('3', 'Оклейка витрин', '380 000 ₽', 'clients/3'),
    deal('4', 'Frame contract', '€ 9,000', 'clients/2'),
  ];
}

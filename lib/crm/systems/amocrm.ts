import { amoFamily } from '../families/amo';

export default amoFamily({
  id: 'amocrm',
  title: 'amoCRM',
  domains: ['amocrm.ru', 'amocrm.com'],
  sources: [
    'public widget tests: contacts, companies, leads, customers under /detail/<id>',
    'public widgets: #person_name, lead[NAME], company_contacts, data-pei-code',
    'customer[NAME] is by analogy',
  ],
});

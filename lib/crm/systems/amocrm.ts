import { amoFamily } from '../families/amo';

export default amoFamily({
  id: 'amocrm',
  title: 'amoCRM',
  domains: ['amocrm.ru', 'amocrm.com'],
  sources: [
    'public widget tests: contacts, companies, leads, customers under /detail/<id>',
    'public widgets: #person_name, lead[NAME], company_contacts, data-pei-code',
    'compiled templates in public widgets: pipeline_leads__lead-title-text, js-cf-actions-item data-type phone',
    'customer[NAME] is by analogy',
  ],
});

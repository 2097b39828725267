import { amoFamily } from '../families/amo';

export default amoFamily({
  id: 'kommo',
  title: 'Kommo',
  domains: ['kommo.com'],
  sources: [
    'amocrm/amocrm-api-php, src/AmoCRM/OAuth/AmoCRMOAuth.php: the kommo.com variant',
    'public tests and a userscript for *.kommo.com/leads/detail/*; companies and customers are by analogy with amoCRM',
  ],
});

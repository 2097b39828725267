import type { CrmCases } from '../cases';

const ERP = 'https://erp.example.com';
const OWN = 'https://crm.example.org';

export const examples: CrmCases['examples'] = [
  { url: `${ERP}/societe/card.php?socid=1768&save_lastsearch_values=1`, kind: 'company', tenant: 'erp.example.com', id: '1768' },
  { url: `${ERP}/comm/card.php?socid=757`, kind: 'company', tenant: 'erp.example.com', id: '757' },
  { url: `${ERP}/contact/card.php?id=12`, kind: 'contact', tenant: 'erp.example.com', id: '12' },
  { url: `${ERP}/htdocs/societe/card.php?socid=5`, kind: 'company', tenant: 'erp.example.com', place: 'htdocs', id: '5' },
  { url: `${ERP}/comm/propal/card.php?id=7`, kind: 'deal', type: 'proposal', tenant: 'erp.example.com', id: '7' },
  { url: `${ERP}/commande/card.php?id=7`, kind: 'deal', type: 'order', tenant: 'erp.example.com', id: '7' },
  { url: `${ERP}/compta/facture/card.php?facid=7`, kind: 'deal', type: 'invoice', tenant: 'erp.example.com', id: '7' },
  { url: `${ERP}/contrat/card.php?id=7`, kind: 'deal', type: 'contract', tenant: 'erp.example.com', id: '7' },
  { url: `${ERP}/fichinter/card.php?id=7`, kind: 'deal', type: 'intervention', tenant: 'erp.example.com', id: '7' },
  { url: `${ERP}/ticket/card.php?id=7`, kind: 'ticket', tenant: 'erp.example.com', id: '7' },
  { url: `${ERP}/ticket/card.php?track_id=a1b2c3d4e5f6a7b8`, kind: 'ticket', tenant: 'erp.example.com', id: 'a1b2c3d4e5f6a7b8' },
];

export const same: CrmCases['same'] = [
  [
    `${ERP}/societe/card.php?socid=1768`,
    `${ERP}/societe/card.php?mainmenu=companies&socid=1768&save_lastsearch_values=1`,
    `${ERP}/societe/card.php?socid=1768&action=edit`,
    `${ERP}/societe/card.php?socid=1768&optioncss=print`,
    `${ERP}//societe/card.php?id=1768#top`,
    `${ERP}/societe/soc.php?socid=1768`,
    `${ERP}/comm/card.php?socid=1768`,
    `${ERP}/comm/fiche.php?socid=1768`,
    `${ERP}/fourn/card.php?socid=1768`,
    `${ERP}/societe/note.php?id=1768`,
    `${ERP}/societe/document.php?socid=1768&id=1768`,
    `${ERP}/societe/agenda.php?socid=1768`,
  ],
  [`${ERP}/compta/facture/card.php?facid=7`, `${ERP}/compta/facture/card.php?id=7`, `${ERP}/compta/facture/note.php?id=7`],
  [`${ERP}/ticket/card.php?id=7`, `${ERP}/ticket/card.php?track_id=a1b2c3d4e5f6a7b8&id=7`],
];

export const negatives: CrmCases['negatives'] = [
  `${ERP}/societe/list.php?search_nom=acme`,
  `${ERP}/admin/index.php`,
  `${ERP}/societe/card.php?action=create`,
  `${ERP}/contact/card.php?socid=5&action=create`,
  `${ERP}/societe/card.php?socid=1768&id=5`, // two third parties
  `${ERP}/societe/card.php?socid=0`,
  `${ERP}/societe/card.php`,
  `${ERP}/fourn/commande/card.php?id=7`, // our own order at a supplier's, counted in another table
  `${ERP}/fourn/facture/card.php?facid=7`,
  `${ERP}/comm/action/card.php?id=7`,
  `${ERP}/custom/garage/contact/card.php?id=7`,
  `${ERP}/projet/card.php?id=7`,
  `${ERP}/user/card.php?id=7`,
];

export const verifies: CrmCases['verifies'] = 'id';

export const pages: CrmCases['pages'] = [
  {
    file: 'third-party.html',
    url: `${OWN}/societe/card.php?socid=1768`,
    expect: {
      key: 'dolibarr:crm.example.org:company:1768',
      name: 'Boulangerie « L’Épi d’or » SARL',
      emails: ['contact@epi.example'],
      phones: ['+33155550100'],
      taxIds: ['FR40303265045'],
      owners: [],
    },
    calls: ['01 55 55 01 00'],
    writes: ['Envoyer un e-mail'],
  },
  {
    file: 'contact.html',
    url: `${OWN}/contact/card.php?id=12`,
    expect: {
      key: 'dolibarr:crm.example.org:contact:12',
      name: 'Ольга Ивановна Кузнецова-Белозерская',
      emails: ['olga@epi.example'],
      phones: [],
      owners: ['dolibarr:crm.example.org:company:1768'],
    },
  },
  {
    file: 'order.html',
    url: `${OWN}/commande/card.php?id=44`,
    expect: {
      key: 'dolibarr:crm.example.org:deal.order:44',
      name: 'CO2501-0044',
      emails: [],
      phones: [],
      taxIds: [],
      owners: ['dolibarr:crm.example.org:company:1768'],
    },
  },
  {
    file: 'edit.html',
    url: `${OWN}/societe/card.php?socid=99&action=edit`,
    expect: { key: 'dolibarr:crm.example.org:company:99', name: 'Кафе "Весна" 🌷', taxIds: ['BE0411905847'] },
  },
  {
    file: 'list.html',
    url: `${OWN}/societe/list.php`,
    expect: null,
    links: [
      'dolibarr:crm.example.org:company:1768',
      'dolibarr:crm.example.org:company:99',
      'dolibarr:crm.example.org:contact:12',
    ],
  },
  { file: 'third-party.html', url: `${OWN}/societe/card.php?socid=99`, expect: null }, // the tabs are of another one
];

import { otherLayout } from './other-layout';

/** What people call a system besides its title, mostly in the other alphabet. Ids of lib/crm/systems. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  '1c-web': ['1c'],
  alfacrm: ['альфа срм'],
  amocrm: ['амо срм', 'амосрм', 'kommo'],
  bitrix24: ['битрикс24'],
  creatio: ['креатио', 'террасофт', 'terrasoft', 'bpmonline'],
  'dynamics-365': ['динамикс', 'майкрософт'],
  envycrm: ['энви срм'],
  freshsales: ['фрешсейлс', 'freshworks'],
  getcourse: ['геткурс'],
  hubspot: ['хабспот'],
  keycrm: ['кей срм'],
  kommo: ['коммо', 'amocrm', 'амо срм'],
  megaplan: ['megaplan'],
  monday: ['мандей'],
  moysklad: ['moysklad', 'мой склад'],
  odoo: ['одоо'],
  pipedrive: ['пайпдрайв'],
  planfix: ['planfix'],
  'prostoy-business': ['prostoy'],
  retailcrm: ['ритейл срм', 'simla'],
  'salesforce-classic': ['сейлсфорс'],
  'salesforce-lightning': ['сейлсфорс', 'sales cloud'],
  yclients: ['юклиентс', 'вайклиентс'],
  'zendesk-sell': ['зендеск'],
  'zendesk-support': ['зендеск'],
  'zoho-bigin': ['зохо'],
  'zoho-crm': ['зохо'],
};

/** Letters and digits alone: "Битрикс 24" is "битрикс24". */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const hostOf = (address: string): string => address.replace(/^[^:]*:\/\//, '').replace(/[/?#].*$/s, '');

/**
 * Is a system meant by what was typed? Part of a name in either language, also on the wrong keyboard, or an address of its.
 * @param hosts match patterns of its cloud
 */
export function matchCrm(query: string, { id, title, hosts }: { id: string; title: string; hosts: readonly string[] }): boolean {
  const names = [title, ...(OTHER_NAMES[id] ?? [])].map(fold);
  const isNamed = (text: string): boolean => names.some((name) => name.includes(fold(text)));
  const typed = hostOf(query.trim().toLowerCase());
  const isAt = (host: string): boolean => host.startsWith(typed) || typed.endsWith(`.${host}`);
  return (
    (fold(query) !== '' || query.trim() === '') &&
    (isNamed(query) || isNamed(otherLayout(query)) || hosts.some((pattern) => isAt(hostOf(pattern).replace(/^\*\./, ''))))
  );
}

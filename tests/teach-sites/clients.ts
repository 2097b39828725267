/** Clients of all small sites. Number four shares its name with nobody, five is the namesake of one. */
export interface SiteClient {
  id: number;
  uuid: string;
  name: string;
}

const uuid = (id: number) => `7c9e6679-7425-40de-944b-e07fc1f9${String(id).padStart(4, '0')}`;

export const CLIENTS: readonly SiteClient[] = ['Nordwind GmbH', 'Ünal & Partner', 'ООО «Ромашка»', 'Zoë Nought'].map(
  (name, index) => ({ id: 17 + index, uuid: uuid(17 + index), name }),
);

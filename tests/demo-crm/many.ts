import type { CrmRecord } from './record.ts';

/** Ids of invented clients for long lists begin here; the real ones are few. */
const FIRST = 1000;
const GIVEN = ['Ada', 'Bruno', 'Carla', 'Дмитрий', 'Edda', 'Faruk', 'Галина', 'Hugo', 'Inès', 'Jörg'];
const FAMILY = ['Albers', 'Бойко', 'Castillo', 'Dörr', 'Evans', 'Frost', 'Гусев', 'Hale', 'Ito', 'Jansen', 'Król'];

/** The n-th client of a long list, from 0. */
export function manyClient(n: number): CrmRecord {
  const id = String(FIRST + n);
  return {
    segment: 'clients',
    id,
    name: `${GIVEN[n % GIVEN.length]} ${FAMILY[n % FAMILY.length]} ${n}`,
    place: 'Bristol',
    phone: `+44 117 555 ${String(n).padStart(5, '0')}`,
    email: `client${id}@example.org`,
    owners: [`companies/${(n % 3) + 1}`],
    activities: [],
  };
}

/** The client of a long list at a path, e.g. `clients/1007`. */
export function manyClientAt(path: string): CrmRecord | undefined {
  const id = Number(/^clients\/(\d{4,5})$/.exec(path)?.[1] ?? 0);
  return id >= FIRST ? manyClient(id - FIRST) : undefined;
}

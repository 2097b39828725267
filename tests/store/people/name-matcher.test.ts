import { describe, expect, test } from 'vitest';
import { nameMatcher } from '@/lib/store/people/name-matcher';

describe('a name in somebody else’s text (domain 8)', () => {
  test.each<[name: string, text: string]>([
    ['Acme GmbH', 'They asked whether ACME pays on time.'],
    ['Acme GmbH', 'acme’s owner called'],
    ['ООО «Ромашка»', 'Ссылается на скидку Ромашки'],
    ['ООО «Ромашка»', 'был в «Ромашкой» на прошлой неделе'],
    ['Артём Лёвин', 'говорил с Артемом Левиным'],
    ['Müller & Söhne KG', 'recommended by Muller Sohne'],
    ['GmbH', 'some gmbh or other'],
  ])('%s stands in “%s”', (name, text) => expect(nameMatcher([name.toLowerCase()])(text)).toBe(true));

  test.each<[name: string, text: string]>([
    ['Acme GmbH', 'Acmeville is a town; their GmbH was founded there'],
    ['Ann Becker', 'Ann called, then Mrs Becker'],
    ['Li', 'Li is a part of any text'],
    ['Роман', 'читал романтику'],
    ['', 'anything'],
    ['—', 'anything — at all'],
  ])('%s does not stand in “%s”', (name, text) => expect(nameMatcher([name.toLowerCase()])(text)).toBe(false));
});

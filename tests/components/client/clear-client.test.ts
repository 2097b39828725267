import { describe, expect, test } from 'vitest';
import { clearClient } from '@/components/client/clear-client';
import type { PageRecord } from '@/lib/messages/protocol';

const record = (kind: string, id: string): PageRecord => ({
  key: `t:h:${kind}:${id}`,
  system: 't',
  kind,
  name: id,
  emails: [],
  phones: [],
  taxIds: [],
});
const [ann, ben, acme, harbour] = [
  record('contact', 'ann'),
  record('lead', 'ben'),
  record('company', 'acme'),
  record('company', 'harbour'),
] as const;

describe('whom a page about a client shows (docs/decisions/0009)', () => {
  test.each([
    ['nobody', [], null],
    ['one person', [ann], { record: ann, companies: [] }],
    ['one company', [acme], { record: acme, companies: [] }],
    ['a person and a company: the person, with the company’s card', [acme, ann], { record: ann, companies: [acme] }],
    ['two people', [ann, ben], null],
    ['two people and their company', [ann, ben, acme], null],
    ['two companies', [acme, harbour], null],
    ['a person and two companies', [ann, acme, harbour], null],
  ] as const)('%s', (_, candidates, shown) => {
    expect(clearClient([...candidates])).toEqual(shown);
  });
});

import { expect, it, test } from 'vitest';
import { cloudTenant, entry, fragment, guid, innerUrl, installation, numericId, positiveId, segments } from '@/lib/crm/url-kit';

const at = (href: string) => new URL(href);

test('cloudTenant takes https on the standard port', () => {
  const hosts = /^([a-z]+)\.x\.example$/;
  expect(cloudTenant(at('https://acme.x.example/'), hosts)).toBe('acme');
  expect(cloudTenant(at('https://ACME.x.example:443/'), hosts)).toBe('acme');
  expect(cloudTenant(at('http://acme.x.example/'), hosts)).toBeNull();
  expect(cloudTenant(at('https://acme.x.example:444/'), hosts)).toBeNull();
});

test('entry knows the words of the table and no others', () => {
  const table = { a: 1, b: 0 };
  expect([entry(table, 'a'), entry(table, 'b'), entry(table, 'c'), entry(table, ''), entry(table, undefined)]).toEqual([
    1,
    0,
    null,
    null,
    null,
  ]);
  expect([entry(table, 'constructor'), entry(table, '__proto__'), entry(table, 'toString')]).toEqual([null, null, null]);
});

test('segments forgive slashes and broken escapes', () => {
  expect(segments('//a//b%20c/')).toEqual(['a', 'b c']);
  expect(segments('/a/%zz')).toEqual(['a', '%zz']);
});

it.each([
  ['https://x.example/#a/b', 'a/b'],
  ['https://x.example/#/a/b', 'a/b'],
  ['https://x.example/#!/a/b', 'a/b'],
  ['https://x.example/#a%2Fb', 'a/b'],
  ['https://x.example/#a/b%2Fc', 'a/b%2Fc'], // decoded whole or not at all
  ['https://x.example/', ''],
  ['https://x.example/#%zz', '%zz'],
])('fragment of %s is %s', (href, expected) => {
  expect(fragment(at(href))).toBe(expected);
});

test('ids have one spelling', () => {
  expect([
    numericId('0'),
    numericId('17'),
    numericId('007'),
    numericId('new'),
    numericId('-1'),
    numericId(''),
    numericId(undefined),
  ]).toEqual(['0', '17', null, null, null, null, null]);
  expect([positiveId('0'), positiveId('1')]).toEqual([null, '1']);
  const id = '0b9c2f9e-93a1-4b6e-8d0a-6a5f9a1c2d3e';
  expect([guid(id), guid(`{${id.toUpperCase()}}`), guid(`{${id}`), guid('0b9c2f9e')]).toEqual([id, id, null, null]);
});

test('innerUrl finds the address inside the fragment, of the same origin only', () => {
  expect(innerUrl(at('https://x.example/shell#legacy=index.php%3Frecord%3D7'), 'legacy')?.href).toBe(
    'https://x.example/index.php?record=7',
  );
  expect(innerUrl(at('https://x.example/#https%3A%2F%2Fx.example%2Fa%2F7'))?.href).toBe('https://x.example/a/7');
  expect(innerUrl(at('https://x.example/#https%3A%2F%2Fy.example%2Fa%2F7'))).toBeNull();
  expect(innerUrl(at('https://x.example/#other=1'), 'legacy')).toBeNull();
  expect(innerUrl(at('https://x.example/#%zz'))).toBeNull();
  expect(innerUrl(at('https://x.example/'))).toBeNull();
});

test('installation tells folders of one host apart', () => {
  expect(installation(at('https://x.example/'))).toEqual({ tenant: 'x.example' });
  expect(installation(at('https://x.example:8443/crm/'))).toEqual({ tenant: 'x.example:8443', place: 'crm' });
  expect(installation(at('https://x.example/crm/index.php'), 'index.php')).toEqual({ tenant: 'x.example', place: 'crm' });
  expect(installation(at('https://x.example/index.php'), 'index.php')).toEqual({ tenant: 'x.example' });
  expect(installation(at('https://x.example/crm/'), '', 'db')).toEqual({ tenant: 'x.example', place: 'crm/db' });
});

// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { siteRule } from '@/lib/schema/site-rule';
import { rule } from '../components/teach/rule';
import { newsOf, readRulesFile, rulesToFile } from '@/lib/sites/rules-file';

const RULE = rule({ name: { selector: 'main > h1.client-name' } });
const file = (over: object = {}, changed: object = {}) =>
  JSON.stringify({ format: 'sideline-site-rule', version: 1, rules: [{ ...RULE, ...changed }], ...over });
const codeOf = (text: string) => {
  const read = readRulesFile(text);
  return 'problem' in read ? read.problem.code : 'read';
};

describe('a file with taught sites', () => {
  test('is read as it was written', async () => {
    const { name, file: blob } = rulesToFile([RULE]);
    expect(name).toBe('sideline-site-desk.example.com.json');
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(String(reader.result)));
      reader.readAsText(blob);
    });
    expect(readRulesFile(`\uFEFF${text}`)).toEqual({ rules: [RULE] });
  });

  test.each([
    ['no JSON', '{"format":', 'not-json'],
    ['nothing', '', 'not-json'],
    ['another file', '{"format":"sideline-backup"}', 'wrong-format'],
    ['a list', '[]', 'wrong-format'],
    ['a newer version', file({ version: 2 }), 'newer-version'],
    ['no rules', file({ rules: [] }), 'empty'],
    ['rules that are none', file({ rules: {} }), 'damaged'],
    ['a huge file', `${file()}${' '.repeat(200_001)}`, 'too-large'],
    ['too many rules', file({ rules: Array.from({ length: 51 }, () => RULE) }), 'too-large'],
    ['one rule twice', file({ rules: [RULE, RULE] }), 'damaged'],
    ['a selector no browser reads', file({}, { name: { selector: 'h1:nth-of-type(0' } }), 'damaged'],
    ['a selector that looks around', file({}, { name: { selector: 'div:has(div:has(div))' } }), 'damaged'],
    ['a list of selectors', file({}, { name: { selector: 'h1, h2' } }), 'damaged'],
    ['a long selector', file({}, { name: { selector: `main ${'div '.repeat(90)}h1` } }), 'damaged'],
    ['an address as origin', file({}, { origin: 'https://desk.example.com/path' }), 'damaged'],
    ['a script as origin', file({}, { origin: 'javascript:alert(1)' }), 'damaged'],
    ['no id in the address', file({}, { record: { by: 'address', at: { path: [], more: 0, query: [] } } }), 'damaged'],
    [
      'another attribute',
      file({}, { record: { by: 'attribute', at: { path: [], more: 0, query: [] }, selector: 'main', attribute: 'onclick' } }),
      'damaged',
    ],
    ['an id that could be a path', file({}, { id: '../../../etc' }), 'damaged'],
    ['an endless title', file({}, { title: 'x'.repeat(81) }), 'damaged'],
  ])('%s is refused', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('adds nothing to any prototype, and leaves out what it does not know', () => {
    const text = file().replace(
      '"v":1',
      '"__proto__":{"enabled":false,"polluted":1},"constructor":{"prototype":{"polluted":1}},"run":"alert(1)","v":1',
    );
    const read = readRulesFile(text);
    expect(read).toEqual({ rules: [RULE] });
    expect({}).not.toHaveProperty('polluted');
    const query = [{ name: '__proto__', value: { part: 'id', form: 'number', take: 'all' } }];
    expect(codeOf(file({}, { record: { by: 'address', at: { path: [], more: 0, query } } }))).toBe('read');
    expect({}).not.toHaveProperty('part');
  });

  test('text made to be slow is refused at once', () => {
    for (const bad of [
      `${'a'.repeat(299)}!`,
      `[a${'="'.repeat(149)}`,
      `${'a '.repeat(149)}!`,
      `${'.a'.repeat(149)}!`,
      '#a:'.repeat(99),
    ])
      expect(siteRule.safeParse({ ...RULE, name: { selector: bad } }).success).toBe(false);
  });

  test('says what is new, the same, and different from one’s own', () => {
    expect(newsOf(RULE, [])).toBe('new');
    expect(newsOf(RULE, [{ ...RULE, enabled: false }])).toBe('same');
    expect(newsOf({ ...RULE, title: 'Desk' }, [RULE])).toBe('changed');
  });
});

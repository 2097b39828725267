import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const MODEL = readFileSync('docs/threat-model.md', 'utf8');
const PROOFS = [...MODEL.matchAll(/`(tests\/[^`]+)` "([^"]+)"/g)].map(([, file = '', name = '']) => ({ file, name }));
const ATTACKERS = [
  'The CRM page',
  'Another extension',
  'A colleague at the unlocked machine',
  'A forged file',
  'A client with a strange name',
  'The network',
  "The CRM's maker reading the DOM",
  'An update of Sideline itself',
];

/** Is there a test of this name? A text elsewhere in the file is none. */
function isTest(file: string, name: string): boolean {
  const source = existsSync(file) ? readFileSync(file, 'utf8').replaceAll("\\'", "'") : '';
  const titles = [...source.matchAll(/(?:\b(?:test|it)(?:\.\w+)?|\))\(\s*(['"`])([^\n]*?)\1\s*,/g)];
  return titles.some(([, , title]) => title === name);
}

describe('the threat model', () => {
  test('speaks of every attacker', () => {
    expect(ATTACKERS.filter((who) => !MODEL.includes(`\n## ${who}\n`))).toEqual([]);
  });

  test('names tests that exist', () => {
    expect(PROOFS.length).toBeGreaterThan(30);
    expect(PROOFS.filter(({ file, name }) => !isTest(file, name))).toEqual([]);
  });
});

const CODE = sourceFiles('lib', 'components', 'entrypoints').filter((file) => /\.tsx?$/.test(file));
/** Files whose code, comments aside, has this in it. */
const having = (pattern: RegExp): string[] =>
  CODE.filter((file) => pattern.test(readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/g, '')));

describe('what the code never does', () => {
  test('nothing listens to other extensions or to the page’s own messages', () => {
    expect(having(/onMessageExternal|onConnectExternal|externally_connectable/)).toEqual([]);
    const onPages = having(/addEventListener\(\s*'message'|onmessage\b|BroadcastChannel/).filter((file) =>
      /^(?:lib\/(?:badge|detect|crm|content)|entrypoints\/crm\.content)\//.test(file),
    );
    expect(onPages).toEqual([]);
  });

  test('no text is ever read as markup or code', () => {
    expect(
      having(
        /\b(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc|\beval\(|new Function\(/,
      ),
    ).toEqual([]);
  });
});

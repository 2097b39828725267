import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changelogProblem } from '@/scripts/release/changelog-problem';
import { isLater, nextVersion } from '@/scripts/release/next-version';

const OWN = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the version to come', () => {
  test.each([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['1.9.9', '1.10.0', '1.10.0'],
  ])('%s and %s: %s', (current, wanted, next) => {
    expect(nextVersion(current, wanted)).toBe(next);
  });

  test.each(['1.2.3', '1.2.2', '0.9.9'])('%s is refused: browsers update only upwards', (wanted) => {
    expect(() => nextVersion('1.2.3', wanted)).toThrow(/not later than 1\.2\.3/);
  });

  test.each(['', 'next', '1.2', '1.2.3-beta', 'v1.2.4'])('“%s” is refused: no version that both stores take', (wanted) => {
    expect(() => nextVersion('1.2.3', wanted)).toThrow(/Say patch, minor, major/);
  });

  test('is compared by numbers', () => {
    expect([isLater('1.10.0', '1.9.0'), isLater('1.9.0', '1.10.0'), isLater('1.2.3', '1.2.3')]).toEqual([true, false, false]);
  });
});

describe('the changelog', () => {
  test.each([
    ['# Changes\n\n## 1.0.0\n\n- All.\n', null],
    ['# Changes\n\n## 0.9.0\n\n- All.\n', /no entry/],
    ['# Changes\n\n## 1.0.1\n\n- Later.\n\n## 1.0.0\n\n- All.\n', /newest comes first/],
    ['# Changes\n\n## 1.0.0\n\n## 0.9.0\n\n- All.\n', /says nothing/],
  ])('%j: %s', (text, problem) => {
    const found = changelogProblem(text, '1.0.0');
    if (problem) expect(found).toMatch(problem);
    else expect(found).toBeNull();
  });

  test('has the version of package.json first, and the lock has it too', () => {
    expect(changelogProblem(readFileSync('CHANGELOG.md', 'utf8'), OWN.version)).toBeNull();
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      version: string;
      packages: { '': { version: string } };
    };
    expect([lock.version, lock.packages[''].version]).toEqual([OWN.version, OWN.version]);
  });
});

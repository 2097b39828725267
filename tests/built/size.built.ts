import { describe, expect, test } from 'vitest';
import { BUILDS, filesOf, readBuilt, sizeOf } from './output';

const KB = 1000;

describe.each(BUILDS)('%s', (build) => {
  const systems = filesOf(build, 'systems').filter((file) => !file.endsWith('fingerprint.js'));

  test('has a bundle for every system', () => {
    expect(systems.length).toBeGreaterThanOrEqual(11);
  });

  test.each(systems)('core and %s: a page gets at most 30 kB, 12 kB compressed', (system) => {
    const { bytes, gzip } = sizeOf(readBuilt(build, 'content-scripts/crm.js') + readBuilt(build, system));
    console.log(`${build} ${system}: ${(bytes / KB).toFixed(1)} kB, ${(gzip / KB).toFixed(1)} kB compressed`);
    expect(bytes).toBeLessThanOrEqual(30 * KB);
    expect(gzip).toBeLessThanOrEqual(12 * KB);
  });

  test.each(systems)('parts for pages that need them, beside core and %s', (system) => {
    const given = (...parts: string[]) =>
      sizeOf(
        [readBuilt(build, 'content-scripts/crm.js'), readBuilt(build, system)]
          .concat(parts.map((part) => readBuilt(build, `parts/${part}.js`)))
          .join(''),
      );
    const marks = given('marks');
    console.log(
      `${build} ${system} with marks: ${(marks.bytes / KB).toFixed(1)} kB, ${(marks.gzip / KB).toFixed(1)} kB compressed`,
    );
    expect(sizeOf(readBuilt(build, 'parts/marks.js')).bytes).toBeLessThanOrEqual(6.5 * KB);
    expect(sizeOf(readBuilt(build, 'parts/hand.js')).bytes).toBeLessThanOrEqual(2.5 * KB);
  });

  test('what is injected holds no library of the panel', () => {
    const injected = [readBuilt(build, 'content-scripts/crm.js'), ...systems.map((system) => readBuilt(build, system))].join(
      '\n',
    );
    expect(injected).not.toMatch(/react-dom|__zod|ZodError|Dexie/);
  });

  test('no code from elsewhere: no remote script, style or font in any page', () => {
    for (const file of filesOf(build).filter((name) => /\.(html|css)$/.test(name))) {
      expect(readBuilt(build, file), file).not.toMatch(/(?:src|href)="https?:|url\(["']?https?:|@import/);
    }
  });
});

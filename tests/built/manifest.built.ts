import { describe, expect, test } from 'vitest';
import { BUILDS, manifestOf } from './output';

describe.each(BUILDS)('manifest of %s', (build) => {
  // A change of what the extension may do must be seen in review: update the snapshot on purpose, and explain it in the README.
  test('is as agreed', () => {
    const { version, ...manifest } = manifestOf(build);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest).toMatchSnapshot();
  });

  test('requires no host at install and runs on no page by itself', () => {
    const manifest = manifestOf(build);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
});

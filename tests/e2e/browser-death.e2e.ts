import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { killedWhileWriting } from './fixtures/killed-browser.ts';

/** Of a test that runs often; SIDELINE_ROUNDS asks for more (docs/faults.md says how many were tried). */
const ROUNDS = Number(process.env.SIDELINE_ROUNDS ?? 2);

test('the browser is killed while notes are written: every confirmed one is there, none twice', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'sideline-killed-'));
  try {
    const found = await killedWhileWriting(inject('browser'), profile, ROUNDS);
    console.log(`${inject('browser')}: ${found.rounds} rounds, ${found.sent} notes sent, ${found.confirmed} confirmed`);
    expect(found).toMatchObject({ rounds: ROUNDS, lost: [], doubled: [] });
    expect(found.confirmed, 'it was killed before anything was written').toBeGreaterThan(ROUNDS);
    expect(found.sent).toBeGreaterThan(found.confirmed);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

import { bold, duration, green, red, say, yellow } from './say.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped?: number, failures?: string[] }} Counts `failures` say what failed
 * @typedef {{ name: string, run: () => Promise<boolean | Counts>, impossible?: () => string | null }} Step
 *   `run` gives counts of tests, or whether a check without tests of its own went well (it counts as one);
 *   `impossible` gives the reason why a step cannot run on this machine.
 */

/** Runs steps one after the other, says how each went, and adds up. */
export class Steps {
  total = { passed: 0, failed: 0, skipped: 0 };
  lines = [];
  failures = [];

  /** @param {Step} step @returns {Promise<boolean>} whether it went well */
  async take({ name, run, impossible }) {
    const reason = impossible?.() ?? null;
    say('', bold(`── ${name}`));
    if (reason) return this.skip(name, reason);
    const started = Date.now();
    const result = await run();
    const counts = typeof result === 'boolean' ? { passed: result ? 1 : 0, failed: result ? 0 : 1 } : result;
    for (const key of Object.keys(this.total)) this.total[key] += counts[key] ?? 0;
    this.failures.push(...(counts.failures ?? []));
    const good = counts.failed === 0;
    const tests =
      typeof result === 'boolean' ? '' : `, ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped ?? 0} skipped`;
    this.report(good ? green('ok') : red('FAILED'), `${name} (${duration(Date.now() - started)}${tests})`);
    return good;
  }

  /** On the build server nothing may be left out: there a skipped step is a failed one. */
  skip(name, reason) {
    const failed = process.env.CI === 'true';
    this.total[failed ? 'failed' : 'skipped'] += 1;
    say(yellow(`SKIPPED: ${name}`), ...reason.split('\n').map((line) => `  ${line}`));
    this.report(failed ? red('FAILED') : yellow('skipped'), `${name}: ${reason.split('\n')[0]}`);
    return !failed;
  }

  report(mark, text) {
    this.lines.push(`  ${mark} ${text}`);
    say(`${mark} ${text}`);
  }

  /** The closing lines; the last one is read by machines. */
  summary() {
    const { passed, failed, skipped } = this.total;
    const counted = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    const failures = this.failures.length > 0 ? ['', bold('What failed'), ...this.failures.map((one) => `  ${one}`)] : [];
    say('', bold('All steps'), ...this.lines, ...failures, '', counted);
  }

  get failed() {
    return this.total.failed > 0;
  }
}

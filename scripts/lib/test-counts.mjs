import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} TestResult
 * @typedef {{ name: string, status: string, message?: string, assertionResults: TestResult[] }} FileResult
 *   one spec file in a report that vitest wrote as JSON
 */

/** @param {string} file @returns {FileResult[] | null} null if the run ended before its report */
export const readResults = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).testResults : null);

const firstLine = (text = '') => text.split('\n')[0];

/** @param {FileResult} file @returns {string[]} what failed in it, each with the first line of its error */
export function failuresOf({ name: path, status, message, assertionResults }) {
  const name = relative(process.cwd(), path);
  // A file that could not even be loaded has no tests of its own: it counts as one failure.
  if (status === 'failed' && assertionResults.length === 0) return [`${name}: ${firstLine(message)}`];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map(({ fullName, failureMessages = [] }) => `${name} › ${fullName}: ${firstLine(failureMessages[0])}`);
}

/** @param {FileResult[]} results @returns {{ passed: number, failed: number, skipped: number, failures: string[] }} */
export function testCounts(results) {
  const tests = results.flatMap((one) => one.assertionResults);
  const of = (status) => tests.filter((test) => test.status === status).length;
  const failures = results.flatMap(failuresOf);
  const passed = of('passed');
  return { passed, failed: failures.length, skipped: tests.length - passed - of('failed'), failures };
}

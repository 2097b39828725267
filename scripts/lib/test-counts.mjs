import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts in a report that vitest wrote as JSON.
 * @param {string} file
 * @returns {{ passed: number, failed: number, skipped: number } | null} null if the run ended before its report
 */
export function testCounts(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that could not even be loaded has no tests of its own: it counts as one failure.
  const broken = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

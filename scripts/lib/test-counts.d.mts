interface TestResult {
  status: string;
  fullName: string;
  failureMessages?: string[];
}
export interface FileResult {
  name: string;
  status: string;
  message?: string;
  assertionResults: TestResult[];
}
export function readResults(file: string): FileResult[] | null;
export function failuresOf(file: FileResult): string[];
export function testCounts(results: FileResult[]): { passed: number; failed: number; skipped: number; failures: string[] };

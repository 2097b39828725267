import { defineConfig } from 'vitest/config';

/**
 * Every spec runs once in each browser. One file after the other: the browsers share the machine. Within a file, tests that
 * mostly wait for clocks of the page run beside each other (`describe.concurrent`), each in a window of its own.
 */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    maxConcurrency: 8,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true as const,
      test: { name: browser, provide: { browser } },
    })),
  },
});

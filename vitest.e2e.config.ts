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
    testTimeout: 180_000,
    hookTimeout: 180_000,
    retry: process.env.CI ? 1 : 0, // a browser that dies on a crowded machine is no finding; what fails twice is one
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true as const,
      test: { name: browser, provide: { browser } },
    })),
  },
});

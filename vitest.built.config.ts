import { defineConfig } from 'vitest/config';

/** Checks of the built folders: sizes, manifest, what a page is given. Run after `npm run build`. */
export default defineConfig({
  test: { include: ['tests/built/**/*.built.ts'], environment: 'node' },
});

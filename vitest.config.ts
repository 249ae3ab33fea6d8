import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** One runner for everything: pure code in node, screens in happy-dom, the built extension in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
          environment: 'node',
          // The search libraries that the look-up is measured beside take seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/component-setup.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A real browser loses a click now and then; the report says which test was tried twice.
          retry: 1,
          // Two cores, one of them for the browser: files run one after another.
          fileParallelism: false,
        },
      },
    ],
  },
});

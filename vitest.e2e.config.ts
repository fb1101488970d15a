import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

/** The built extension in both browsers, one after the other: two cores would make a second browser only slower. */
export default defineConfig({
  resolve: { alias },
  test: {
    globalSetup: ['tests/support/build-extension.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    projects: ['chromium', 'firefox'].map((name, order) => ({
      resolve: { alias },
      test: {
        name,
        include: ['tests/e2e/**/*.test.ts'],
        environment: 'node' as const,
        env: { READER_BROWSER: name },
        fileParallelism: false,
        maxWorkers: 1,
        sequence: { groupOrder: order },
        testTimeout: 120_000,
        hookTimeout: 120_000,
        // Two real browsers on two cores: a story may be told a second time before it counts as broken.
        retry: 1,
      },
    })),
  },
});

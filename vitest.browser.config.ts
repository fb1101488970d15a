// Component tests in a real Chromium: layout, keyboard, accessibility.
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { requireBrowser } from './scripts/find-browser';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  plugins: [preact()],
  resolve: {
    alias: [
      // WXT's own test plugin serves virtual modules that a browser cannot fetch; its fake browser API works as it is.
      { find: 'wxt/browser', replacement: `${root}node_modules/wxt/dist/virtual/mock-browser.mjs` },
      { find: /^@\//, replacement: root },
    ],
  },
  optimizeDeps: {
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      'idb',
      'axe-core',
      'wxt/testing/fake-browser',
      'wxt/utils/storage',
    ],
  },
  test: {
    name: 'browser',
    include: ['tests/browser/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/browser/support/fake-api.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

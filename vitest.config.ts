import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers/find.ts';
import { CHROMIUM_FLAGS } from './scripts/browsers/flags.ts';
import './scripts/test/map-group-by.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.{ts,tsx}', 'tests/extension/**', 'tests/bench/**'],
        },
      },
      {
        resolve: { alias },
        plugins: [preact()],
        test: {
          name: 'dom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium') ?? '',
                args: CHROMIUM_FLAGS,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'extension',
          include: ['tests/extension/**/*.test.ts'],
          globalSetup: ['tests/support/build-extension.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

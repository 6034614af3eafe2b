import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers/find.ts';
import { CHROMIUM_FLAGS } from './scripts/browsers/flags.ts';
import './scripts/test/map-group-by.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** Long enough for a slow machine under load, ms: no test may depend on speed. */
const PATIENCE = 120_000;

/** How long an expectation is asked again, ms; Vitest's own second is short of a slow machine. */
const POLLING = { poll: { timeout: 60_000 } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          testTimeout: PATIENCE,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.{ts,tsx}', 'tests/extension/**', 'tests/bench/**'],
        },
      },
      {
        resolve: { alias },
        plugins: [preact()],
        test: {
          name: 'dom',
          testTimeout: PATIENCE,
          expect: POLLING,
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
          testTimeout: PATIENCE,
          expect: POLLING,
          hookTimeout: PATIENCE,
        },
      },
    ],
  },
});

import preact from '@preact/preset-vite';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { compileEagerly } from './scripts/eager-functions.ts';
import { buildWorldPack, WORLD_DIR } from './scripts/world/build.ts';

/** The article's own site, at install; everything else is asked for from a button. */
const ARTICLE_SITE = '*://*.themoscowtimes.com/*';

/**
 * Pages a reader waits for are built each on its own, so that each is one script and one style
 * sheet: shared chunks made the popup fetch 36 files, one browser process asking the other for each.
 */
const BUILT_ALONE = new Set(['popup', 'sidepanel', 'note-frame', 'library']);

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preact(), escapeNoncharacters(), compileWithScript()],
    build: { target: ['chrome120', 'firefox140'] },
  }),
  hooks: {
    'entrypoints:grouped': (_wxt, groups) => {
      const together = groups.findIndex((group) => Array.isArray(group));
      const pages = [groups[together] ?? []].flat();
      const alone = pages.filter(({ name }) => BUILT_ALONE.has(name));
      groups.splice(
        together,
        1,
        pages.filter((page) => !alone.includes(page)),
        ...alone.map((page) => [page]),
      );
    },
    // The world pack is generated, never committed, and ships as it is.
    'build:publicAssets': (_wxt, files) => {
      for (const path of buildWorldPack(WORLD_DIR))
        files.push({ absoluteSrc: path, relativeDest: `packs/${basename(path)}` });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Sidelight',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Chromium's service worker cannot make files; a page without a window does (the daily backup).
    optional_permissions: ['downloads', ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: [ARTICLE_SITE],
    content_scripts: [
      {
        matches: [ARTICLE_SITE],
        js: ['detector.js'],
        // With the page's own styles: added later they would make them be computed once more.
        css: ['assets/marks.css'],
        run_at: 'document_idle',
      },
    ],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandToggleMarks__',
      },
      highlight: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandHighlight__',
      },
      note: {
        // Not N: Chromium keeps Alt+Shift+N (and W) to itself and leaves the command without a key.
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_commandNote__',
      },
      'open-panel': { description: '__MSG_commandOpenPanel__' },
    },
    web_accessible_resources: [
      {
        // The note editor as a frame in the page; the address changes with each session, so that
        // no page can tell by it that Sidelight is installed.
        resources: ['note-frame.html'],
        matches: ['*://*/*'],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sidelight@sidelight.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '120' }),
  }),
});

/**
 * Chromium refuses a content script that holds a Unicode noncharacter ("isn't UTF-8 encoded"), and
 * the minifier writes them out. An escape means the same in strings, templates and regular expressions.
 */
function escapeNoncharacters(): Plugin {
  return {
    name: 'sidelight-escape-noncharacters',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replaceAll(
            /[\ufdd0-\ufdef\ufffe\uffff]/g,
            (character) => `\\u${character.charCodeAt(0).toString(16)}`,
          );
    },
  };
}

/**
 * The detector runs on every page and nearly the whole of it. The overlay is left as it is: more of it
 * is never called, and compiled at once it makes the page's longest task longer.
 */
function compileWithScript(): Plugin {
  return {
    name: 'sidelight-compile-with-script',
    // After WXT has taken the name off the bundle.
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.fileName === 'detector.js')
          chunk.code = compileEagerly(chunk.code);
    },
  };
}

import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { addSystemBundles, cloudHosts } from './scripts/system-bundles';

/**
 * Suggested keys, at most four (Chromium takes no more, Firefox does). Digits, since Alt+Shift and a letter switches the keyboard's
 * language on many Russian desktops; on a Mac Control, since Command+Shift+3 and 4 take screenshots.
 */
const key = (digit: number) => ({ default: `Ctrl+Shift+${digit}`, mac: `MacCtrl+Shift+${digit}` });

/**
 * Pages and worker may load what stands in the package and reach nothing else: the browser itself refuses a request to anywhere,
 * code made from strings and forms that are sent. Styles may stand in elements, which react-aria needs.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

// WXT names the environment after the mode. The build for tests is to be the code that people get, without the development
// build of React, which is slower and in Chromium fails where this one works.
if (process.env.NODE_ENV === 'e2e') process.env.NODE_ENV = 'production';

export default defineConfig({
  outDir: process.env.SIDELINE_OUT ?? '.output',
  // The sources archive holds what is under version control and nothing that tests, pictures or builds left behind.
  zip: {
    excludeSources: ['coverage/**', 'demo-output/**', 'test-results/**', 'docs/store/pictures/**', '**/*.log', 'stats.html'],
  },
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve(import.meta.dirname, 'entrypoints/crm.content/no-context.ts') },
    },
  }),
  hooks: {
    // Firefox's worker makes addresses of files itself. (`manifest.include` in the page would leave it out of the sources archive, too.)
    'entrypoints:resolved': ({ config: { browser } }, entrypoints) => {
      const place = entrypoints.findIndex(({ name }) => name === 'file-url');
      if (browser === 'firefox' && place >= 0) entrypoints.splice(place, 1);
    },
    'build:publicAssets': addSystemBundles,
    'build:manifestGenerated': (_, { sidebar_action: sidebar }) => {
      // Firefox would open the sidebar by itself at install; it opens when it is wanted.
      if (sidebar) sidebar.open_at_install = false;
    },
  },
  manifest: async ({ browser, mode }) => {
    const firefox = browser === 'firefox';
    const panel = firefox ? '_execute_sidebar_action' : 'open-panel';
    const downloads = ['downloads', ...(firefox ? [] : ['offscreen'])];
    return {
      name: '__MSG_name__',
      short_name: 'Sideline',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: [
        'storage',
        'unlimitedStorage',
        'scripting',
        'activeTab',
        'contextMenus',
        'alarms',
        'notifications',
        ...(firefox ? [] : ['sidePanel']),
        ...(mode === 'e2e' && !firefox ? downloads : []), // Chromium's prompt cannot be answered by a program
      ],
      // Asked for by the click that wants backups in the downloads folder; a worker of Chromium makes no address of a file itself.
      optional_permissions: downloads,
      // Nothing is asked for at install; each site is asked for when the user says so (docs/decisions).
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      // A prompt cannot be answered by a program: the build for tests has its sites from the start.
      ...(mode === 'e2e' && {
        host_permissions: [...(await cloudHosts(import.meta.dirname)), 'http://*.localhost/*', 'http://127.0.0.1/*'],
      }),
      commands: {
        [panel]: { suggested_key: key(1), description: '__MSG_command_panel__' },
        'log-note': { suggested_key: key(2), description: '__MSG_command_note__' },
        'yellow-card': { suggested_key: key(3), description: '__MSG_command_yellow__' },
        checklist: { suggested_key: key(4), description: '__MSG_command_checklist__' },
        curtain: { ...(firefox && { suggested_key: key(5) }), description: '__MSG_command_curtain__' },
      },
      content_security_policy: { extension_pages: CSP },
      omnibox: { keyword: 'sl' },
      action: { default_title: '__MSG_name__' },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'sideline@sideline.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
    };
  },
});

import { defineConfig } from 'wxt';
import { OPTIONAL_HOSTS } from './utils/domain/call/call-sites.ts';

// What the pages may do. Everything is closed, then the extension's own files are opened again;
// `require-trusted-types-for` turns every string-to-code and string-to-markup sink into an error.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worker',
].join('; ');

const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

// A page opens in as many steps as it has files: each is a trip to the browser's own process, and five of them take longer
// than to read React. So what the first frame needs comes in one. (The worker is built by itself and shares none.)
const CHUNKS = [
  {
    name: 'start',
    test: /rolldown.runtime|virtual:wxt-(?:html-)?plugins|webextension-polyfill|sidepanel[\\/]window-id|node_modules[\\/](?:react|react-dom|scheduler)[\\/]|components[\\/](?:(?!Keys)[^\\/]+\.tsx?$|(?:ui|shared|live(?![\\/](?:chosen|save|useLevel))|call)[\\/](?!compare|Chosen|DropFiles|Edit|Line|Move|moved|QuestionsBy|SelectField|Sheet|sheet|ShortList|standing|useBefore|useTyped))|utils[\\/](?:browser[\\/](?!dropped|files)|storage[\\/](?!everything|unwritten|suggest|interviews|story-row|bring-in|ledger|told-to))|domain[\\/](?:(?!assign|zoned)[^\\/]+$|call|telling|interview[\\/](?:interview|level\.|next)|story[\\/](?:story|scope|numbers|rank|time|follow|versions|confidential-words|redact)|competency[\\/](?:competencies|set))/,
  },
];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'background')) return;
      config.build ??= {};
      config.build.modulePreload = { polyfill: false };
      const bundler = config.build.rolldownOptions ?? config.build.rollupOptions ?? {};
      config.build.rolldownOptions = {
        ...bundler,
        output: { ...bundler.output, codeSplitting: { groups: CHUNKS } },
      };
    },
  },
  zip: { excludeSources: ['pictures/**', '.profile/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: 'Sidestory',
    description: '__MSG_description__',
    default_locale: 'en',
    icons,
    // Chromium warns of none of these at install; a test holds its warnings at [].
    permissions: [
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      'storage',
      'unlimitedStorage',
      'activeTab',
      'alarms',
    ],
    optional_host_permissions: [...OPTIONAL_HOSTS],
    action: {
      default_title: '__MSG_open__',
      default_icon: icons,
      ...(browser === 'firefox' && {
        theme_icons: [16, 32].map((size) => ({
          size,
          light: `icon/on-dark-${size}.png`,
          dark: `icon/on-light-${size}.png`,
        })),
      }),
    },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_toggle__',
      },
    },
    incognito: 'not_allowed',
    // The development server needs its own policy; every build gets ours.
    ...(command !== 'serve' && { content_security_policy: { extension_pages: POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'panel@sidestory.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '125',
          // Absent would mean that every other extension may connect.
          externally_connectable: { ids: [] },
        }),
  }),
});

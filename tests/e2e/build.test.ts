import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OPTIONAL_HOSTS } from '../../utils/domain/call/call-sites.ts';

/** What is built for the stores: what it may do, and what must not be in it. */
const OUTPUT = join(import.meta.dirname, '../../.output');
const COMMON = ['storage', 'unlimitedStorage', 'activeTab', 'alarms'];

/** Ways out of a page that a policy alone does not close, or that nothing here has a use for. */
const WAYS_OUT = [
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'WebTransport',
  'importScripts',
];

describe.each([
  { folder: 'chrome-mv3', permissions: ['sidePanel', ...COMMON] },
  { folder: 'firefox-mv3', permissions: COMMON },
])('$folder', ({ folder, permissions }) => {
  const read = (file: string) => readFileSync(join(OUTPUT, folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));

  test('asks for exactly what it needs, and for call sites only on request', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.optional_host_permissions).toEqual(OPTIONAL_HOSTS);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('is closed to pages and to other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    if (folder === 'chrome-mv3') expect(manifest.externally_connectable).toEqual({ ids: [] });
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "frame-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy.split('; ')).toContain(rule);
    expect(policy).not.toMatch(/https?:|unsafe|wasm|\*/);
  });

  test('tells the store that no data is collected, and which browsers it needs', () => {
    if (folder === 'chrome-mv3') return expect(manifest.minimum_chrome_version).toBe('125');
    const { gecko } = manifest.browser_specific_settings;
    expect(gecko.strict_min_version).toBe('140.0');
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(manifest.sidebar_action.open_at_install).toBe(false);
  });

  test('holds no way out', () => {
    const scripts = readdirSync(join(OUTPUT, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(5);
    const found = scripts.flatMap((file) =>
      WAYS_OUT.filter((name) => read(file).includes(name)).map((name) => `${name} in ${file}`),
    );
    expect(found).toEqual([]);
  });

  test('the worker’s code is in the worker alone: a page that hears the click too would undo what it does', () => {
    const pages = ['sidepanel.html', 'desk.html', 'practice-call.html', 'print.html'].map(read).join();
    expect(pages).not.toContain('background');
    expect(read('background.js')).toContain('main()');
  });
});

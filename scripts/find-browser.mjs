// Plain JavaScript: install.mjs uses this on Node 20, before any package is installed.
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const { env, platform } = process;

/** Where each system keeps its programs; PATH is searched after these. */
const FOLDERS = {
  darwin: ['/Applications', join(homedir(), 'Applications')],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  ),
};

const CHROMIUM = {
  variable: 'CHROMIUM_PATH',
  files: {
    darwin: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  commands: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    // Last: Ubuntu puts a script here that only says how to get the real one.
    'chromium-browser',
  ],
};

const FIREFOX = {
  variable: 'FIREFOX_PATH',
  files: {
    darwin: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    win32: [
      'Mozilla Firefox\\firefox.exe',
      'Firefox Developer Edition\\firefox.exe',
      'Firefox Nightly\\firefox.exe',
    ],
  },
  commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

/**
 * Chromium, Chrome or Edge: CHROMIUM_PATH when it is set, then the usual places, then PATH.
 * @returns {string | undefined} the full path; undefined when there is none, also when CHROMIUM_PATH names no program
 */
export function findChromium() {
  return findBrowser(CHROMIUM);
}

/**
 * Firefox, in the same way, with FIREFOX_PATH.
 * @returns {string | undefined}
 */
export function findFirefox() {
  return findBrowser(FIREFOX);
}

/** @param {typeof CHROMIUM} browser */
function findBrowser({ variable, files, commands }) {
  const chosen = env[variable];
  if (chosen) return [chosen].find(isProgram);
  const known = (FOLDERS[platform] ?? []).flatMap((folder) =>
    files[platform].map((file) => join(folder, file)),
  );
  return [...known, ...commands.flatMap(placesOnPath)].find(isProgram);
}

/** @param {string} command */
export function placesOnPath(command) {
  const name = platform === 'win32' ? `${command}.exe` : command;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name));
}

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

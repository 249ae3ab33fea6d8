// Runs before the npm scripts. Plain JavaScript for Node 20, since nothing may be installed yet; silent when all is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox, isProgram, placesOnPath } from './find-browser.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OWN_NODE = /^node_modules\/node-/;
const OLDEST_NODE = [22, 12];
// npm would warn of the Node it runs on, although the scripts get another.
const QUIET = ['--loglevel=error'];

const BROWSERS = {
  chromium: {
    name: 'Chromium, Chrome or Edge',
    find: findChromium,
    variable: 'CHROMIUM_PATH',
    package: 'chromium',
  },
  firefox: { name: 'Firefox', find: findFirefox, variable: 'FIREFOX_PATH', package: 'firefox-esr' },
};

const wanted = readPackages('package-lock.json');
checkNode();
if (!isInstalled()) installPackages();
if (process.argv.includes('--browsers')) installBrowsers([BROWSERS.chromium, BROWSERS.firefox]);
else if (process.argv.includes('--chromium')) installBrowsers([BROWSERS.chromium]);

/** The npm scripts get Node 24 from a package where there is one for this system; elsewhere Node must be new enough. */
function checkNode() {
  const hasOwnNode = Object.entries(wanted).some(([path, entry]) => OWN_NODE.test(path) && isForHere(entry));
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (!hasOwnNode && !isNew) stop('Install Node 22 or later: https://nodejs.org.');
}

/** Whether node_modules is what the lock file says: all that must be there, and nothing that it does not know. */
function isInstalled() {
  const found = readPackages('node_modules/.package-lock.json');
  const isMissing = ([path, entry]) =>
    (!entry.optional || (OWN_NODE.test(path) && isForHere(entry))) && found[path]?.version !== entry.version;
  const isOther = ([path, entry]) => wanted[path]?.version !== entry.version;
  return !Object.entries(wanted).some(isMissing) && !Object.entries(found).some(isOther);
}

function installPackages() {
  // Windows cannot replace the program that is running this.
  if (process.platform === 'win32' && process.execPath.startsWith(join(ROOT, 'node_modules') + sep)) {
    stop('The packages have changed: run `npm ci`, then this again.');
  }
  console.log('Installing the packages (npm ci).');
  const npm = process.env.npm_execpath;
  const done = npm?.endsWith('.js')
    ? run(process.execPath, [npm, 'ci', ...QUIET])
    : run('npm', ['ci', ...QUIET], { shell: process.platform === 'win32' });
  if (!done) stop('npm ci failed; see above.');
}

function installBrowsers(browsers) {
  const missing = browsers.filter(({ find }) => !find());
  // A path that the user set and that is wrong is not mended by another browser.
  const installable = missing.filter(({ variable }) => !process.env[variable]);
  if (installable.length > 0) installWithApt(installable.map((browser) => browser.package));
  const left = missing.filter(({ find }) => !find());
  const hints = left.map(({ name, variable }) => `${name} (or set ${variable} to the one you have)`);
  if (hints.length > 0) stop(`Install ${hints.join(' and ')}.`);
}

/** On Debian and its like, when this user may; a page without any font has no height to test. */
function installWithApt(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!placesOnPath('apt-get').some(isProgram)) return;
  if (!isRoot && !isQuietlyTrue('sudo', ['-n', 'true'])) return;
  const all = hasFonts() ? packages : [...packages, 'fonts-dejavu-core'];
  console.log(`Installing ${all.join(' and ')} (apt-get).`);
  const apt = [...(isRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const aptGet = (...args) => run(apt[0], [...apt.slice(1), ...args]);
  if (aptGet('update')) aptGet('install', '-y', '--no-install-recommends', ...all);
}

function hasFonts() {
  const listed = spawnSync('fc-list', { encoding: 'utf8' });
  return listed.error ? existsSync('/usr/share/fonts/truetype') : listed.stdout.trim() !== '';
}

/** The packages that a lock file lists, by their path, without the project itself; none when there is no such file. */
function readPackages(file) {
  const path = join(ROOT, file);
  if (!existsSync(path)) return {};
  const { '': _project, ...packages } = JSON.parse(readFileSync(path, 'utf8')).packages;
  return packages;
}

/** Whether a package says that it is for this system and processor. */
function isForHere({ os, cpu }) {
  return [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0;
}

function isQuietlyTrue(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

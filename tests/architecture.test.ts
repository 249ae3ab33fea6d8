import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { zoneOf } from './support/import-table.ts';

const ROOT = join(import.meta.dirname, '..');
/** Lines a file may have. */
const CAP = 200;

/** Files of nothing but data: longer, since a table is not easier to read in two halves. */
const DATA_FILES = [
  'utils/domain/story/samples.ts',
  'utils/domain/call/call-sites.ts',
  ...namesIn('utils/domain/competency/archetypes'),
  ...namesIn('utils/domain/competency/starting-sets'),
];

interface Import {
  from: string;
  line: number;
  /** A path from the root of the repository, or the name of a package. */
  what: string;
}

function namesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const FILES = ['components', 'entrypoints', 'utils'].flatMap(namesIn);
const CODE = FILES.filter((path) => /\.tsx?$/.test(path));

/** Comments become spaces, so that lines keep their numbers; text in quotes stays. */
function withoutComments(source: string): string {
  return source.replace(
    /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/[^\n]*|(["'])(?:\\.|(?!\1)[^\\\n])*\1/g,
    (match) => (/^\//.test(match) ? match.replace(/[^\n]/g, ' ') : match),
  );
}

/** All that a source imports: `import`, `export … from`, `import('…')` and types, with the line it stands on. */
function importsOf(from: string, source: string): Import[] {
  const text = withoutComments(source);
  const found = text.matchAll(
    /(?:^|[\s;}])(?:import|export)\b(?:[^'"();=]*?\bfrom)?\s*(['"])(?<still>[^'"\n]+)\1|\bimport\s*\(\s*(['"`])(?<dynamic>[^'"`\n]+)\3/g,
  );
  return [...found].map((match) => {
    const target = match.groups?.still ?? match.groups?.dynamic ?? '';
    const line = text.slice(0, match.index + match[0].length).split('\n').length;
    return { from, line, what: target.startsWith('.') ? posix.join(dirname(from), target) : target };
  });
}

/** Why an import may not stand there, as a sentence; undefined when it may. */
function problemOf({ from, line, what }: Import): string | undefined {
  const zone = zoneOf(from);
  if (!zone)
    return `${from} is in no folder of the import table. Add its folder to tests/support/import-table.ts, or move the file.`;
  const folders = dirname(zone.name) !== '.' || zone.name === 'entrypoints';
  const own = zoneOf(what) === zone && folders && zone.name !== 'components/views.ts';
  const sibling = zone.name === 'components' && /^components\/[^/]+$/.test(what);
  const style = what.endsWith('.css') && zoneOf(what) === zone;
  if (own || sibling || style || zone.may.some((may) => may.test(what))) return undefined;
  return `${from}:${line} imports ${what}, which ${zone.name} may not. ${zone.instead}`;
}

describe('the parser of imports', () => {
  test('sees every form of an import', () => {
    const source = `
      import './a.css';
      import type { A } from './a.ts';
      import { type B,
        c } from "../b.ts";
      export { d } from './d.ts';
      export * from './e.ts';
      import f, * as g from 'f';
      const h = () => import('./h.ts').then((m) => m.h);
      type I = typeof import('./i.ts');
      // import './not.ts';
      /* import './not.ts'; */
      const text = 'https://example.org'; import './after.ts';
      export const from = './not.ts';`;
    expect(importsOf('x/y.ts', source).map((found) => found.what)).toEqual([
      ...['x/a.css', 'x/a.ts', 'b.ts', 'x/d.ts', 'x/e.ts', 'f', 'x/h.ts', 'x/i.ts', 'x/after.ts'],
    ]);
  });

  test('tells what may not be, where it stands, and what to do instead', () => {
    const problem = (from: string, what: string) => problemOf({ from, line: 3, what });
    expect(problem('components/call/CallView.tsx', 'dexie')).toBe(
      'components/call/CallView.tsx:3 imports dexie, which components/call may not. Use a verb of utils/storage or utils/browser, or a hook of components/live; move what two views show to components/shared.',
    );
    for (const [from, what] of [
      ['components/call/CallView.tsx', 'components/stories/StoryList.tsx'],
      ['components/call/CallView.tsx', 'wxt/browser'],
      ['components/App.tsx', 'components/call/CallView.tsx'],
      ['components/ui/Check.tsx', 'utils/domain/story/story.ts'],
      ['utils/domain/story/story.ts', 'utils/lookup/lookup.ts'],
      ['utils/domain/story/story.ts', 'dexie'],
      ['utils/storage/live.ts', 'wxt/browser'],
      ['entrypoints/background.ts', 'utils/storage/live.ts'],
      ['entrypoints/sidepanel/main.tsx', 'components/call/CallView.tsx'],
      ['utils/elsewhere/new.ts', 'react'],
    ] as const)
      expect(problem(from, what), `${from} → ${what}`).toBeDefined();
    for (const [from, what] of [
      ['components/views.ts', 'components/call/CallView.tsx'],
      ['components/App.tsx', 'components/views.ts'],
      ['components/call/CallView.tsx', 'utils/lookup/lookup.ts'],
      ['utils/domain/story/story.ts', 'utils/domain/competency/competencies.ts'],
    ] as const)
      expect(problem(from, what), `${from} → ${what}`).toBeUndefined();
  });
});

test('there is code to look at', () => {
  expect(CODE.length).toBeGreaterThan(100);
});

test('code flows one way: each folder imports only what the table allows', () => {
  const problems = CODE.flatMap((path) => importsOf(path, read(path))).flatMap(
    (found) => problemOf(found) ?? [],
  );
  expect(problems.join('\n')).toBe('');
});

test('a relative import names a file that exists, with its extension', () => {
  const missing = CODE.flatMap((path) => importsOf(path, read(path)))
    .filter(({ what }) => /^(components|entrypoints|utils)\//.test(what) && !FILES.includes(what))
    .map(
      ({ from, line, what }) =>
        `${from}:${line} imports ${what}, which is not there. Write the file's whole name.`,
    );
  expect(missing.join('\n')).toBe('');
});

test(`a file has at most ${CAP} lines; these are data and may have more: ${DATA_FILES.join(', ')}`, () => {
  const lines = (path: string) => read(path).trimEnd().split('\n').length;
  const long = CODE.filter((path) => !DATA_FILES.includes(path) && lines(path) > CAP);
  expect(long.map((path) => `${path} has ${lines(path)} lines. Look for its second idea.`).join('\n')).toBe(
    '',
  );
  expect(
    DATA_FILES.filter((path) => !CODE.includes(path)),
    'exceptions for files that are gone',
  ).toEqual([]);
});

test('no barrels: no file only hands on what others export', () => {
  const barrels = CODE.filter((path) => {
    const rest = withoutComments(read(path))
      .replace(/\bexport\b[^;'"=(]*\bfrom\s*['"][^'"]+['"];?/g, '')
      .replace(/\bimport\b[^;'"=(]*(\bfrom\s*)?['"][^'"]+['"];?/g, '')
      .replace(/\bexport\s*(type\s*)?\{[^}]*\};?/g, '');
    return rest.trim() === '';
  });
  expect(barrels.map((path) => `${path} only re-exports. Import from the file that has it.`).join('\n')).toBe(
    '',
  );
});

test('a name says what a file is: PascalCase components, useX hooks, kebab-case for the rest', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*\.(ts|css|html)$/;
  const component = /^([A-Z][A-Za-z0-9]*\.tsx|use[A-Z][A-Za-z0-9]*\.ts)$/;
  const wrong = FILES.filter((path) => {
    const name = basename(path);
    if (path.startsWith('entrypoints/')) return !kebab.test(name) && name !== 'main.tsx';
    return !kebab.test(name) && !(path.startsWith('components/') && component.test(name));
  });
  const advice = 'Components are PascalCase.tsx, hooks useX.ts, all others kebab-case.';
  expect(wrong.map((path) => `${path} has a name that does not fit. ${advice}`).join('\n')).toBe('');
});

test('the browser has one door: utils/browser', () => {
  const doors = CODE.filter((path) => !path.startsWith('utils/browser/')).flatMap((path) => {
    // A quoted text ends on its line: an apostrophe on the screen must not hide the code after it.
    const text = withoutComments(read(path)).replace(/(["'])(?:\\.|(?!\1)[^\\\n])*\1/g, '');
    const found = [
      ...importsOf(path, read(path)).flatMap(({ what }) =>
        /^webextension-polyfill/.test(what) ? [what] : [],
      ),
      ...(text.match(/(?<![\w.$])(?:chrome|browser)\.\w+|\bglobalThis\.(?:chrome|browser)\b/g) ?? []),
    ];
    return found.map((what) => `${path} uses ${what}. Add what it needs to utils/browser.`);
  });
  expect(doors.join('\n')).toBe('');
});

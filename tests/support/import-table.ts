const VIEW_FOLDERS = ['call', 'prepare', 'stories', 'settings', 'competencies'];

/** A folder of the code, and what it may import. */
export interface Zone {
  /** A start of the paths that it holds. The first zone that fits a file is the file's. */
  of: RegExp;
  name: string;
  /** What it may import beside its own folder: folders and files of this repository, and packages. */
  may: readonly RegExp[];
  instead: string;
}

const DOMAIN = /^utils\/domain\//;
const LOOKUP = /^utils\/lookup\//;
const STORAGE = /^utils\/storage\//;
const BROWSER = /^utils\/browser\//;
const TRANSFER = /^utils\/transfer\//;
const UI = /^components\/ui\//;
const SHARED = /^components\/shared\//;
const LIVE = /^components\/live\//;
const PRACTICE = /^components\/practice\//;
const PRINT = /^components\/print\//;
const REACT = /^react$/;

/** The import table. A folder that stands in no row may import nothing, so that a new one is thought about. */
const ZONES: readonly Zone[] = [
  {
    of: DOMAIN,
    name: 'utils/domain',
    may: [],
    instead: 'Pass the value in as a parameter: the domain is pure and knows its siblings only.',
  },
  {
    of: LOOKUP,
    name: 'utils/lookup',
    may: [DOMAIN, /^stemmer$/],
    instead: 'Take values and return values: the look-up knows the domain only.',
  },
  {
    of: TRANSFER,
    name: 'utils/transfer',
    may: [DOMAIN, /^(valibot|chardet|ical\.js|chrono-node\/en)$/],
    instead:
      'Take text and return values: saving and choosing files belong to utils/storage and utils/browser.',
  },
  {
    of: STORAGE,
    name: 'utils/storage',
    may: [DOMAIN, LOOKUP, /^dexie$/],
    instead: 'Storage is Dexie and nothing else: let the component that needs both call both.',
  },
  {
    of: BROWSER,
    name: 'utils/browser',
    may: [DOMAIN, /^wxt\/browser$/],
    instead: 'It is the extension API and nothing else: let the component that needs both call both.',
  },
  {
    of: UI,
    name: 'components/ui',
    may: [REACT, /^diff$/],
    instead:
      'It knows nothing of interviews: pass texts and handlers in, or move the component to components/shared.',
  },
  {
    of: SHARED,
    name: 'components/shared',
    may: [REACT, UI, DOMAIN],
    instead: 'It shows what it is given: pass the value in, or move what reads to components/live.',
  },
  {
    of: LIVE,
    name: 'components/live',
    may: [REACT, SHARED, STORAGE, BROWSER, DOMAIN, TRANSFER],
    instead:
      'A hook that reads the database or the tab knows no view: move what both need to components/shared.',
  },
  ...VIEW_FOLDERS.map((view) => ({
    of: new RegExp(`^components/${view}/`),
    name: `components/${view}`,
    may: [REACT, UI, SHARED, LIVE, DOMAIN, LOOKUP, STORAGE, TRANSFER, BROWSER],
    instead:
      'Use a verb of utils/storage or utils/browser, or a hook of components/live; move what two views show to components/shared.',
  })),
  {
    of: PRACTICE,
    name: 'components/practice',
    may: [REACT, UI, DOMAIN],
    instead: 'The practice call is a page of its own that keeps nothing: pass the value in.',
  },
  {
    of: PRINT,
    name: 'components/print',
    may: [REACT, UI, SHARED, LIVE, DOMAIN, STORAGE],
    instead:
      'The page to print shows what is stored: take what it needs from storage or a hook of components/live.',
  },
  {
    of: /^components\/views\.ts$/,
    name: 'components/views.ts',
    may: [REACT, SHARED, ...VIEW_FOLDERS.map((view) => new RegExp(`^components/${view}/`))],
    instead: 'It is the list of views and nothing else.',
  },
  {
    of: /^components\/[^/]+$/,
    name: 'components',
    may: [REACT, UI, SHARED, LIVE, STORAGE, BROWSER, DOMAIN, TRANSFER],
    instead: 'Only components/views.ts imports from a view; ask it for the view.',
  },
  {
    of: /^entrypoints\/background\.ts$/,
    name: 'entrypoints/background.ts',
    may: [BROWSER, DOMAIN, /^wxt(\/.*)?$/],
    instead: 'The worker opens no database and draws nothing: let the panel do it.',
  },
  {
    // Its own folder too: what must run before everything else is a file of its own.
    of: /^entrypoints\/[^/]+\//,
    name: 'entrypoints',
    may: [
      /^react-dom\/client$/,
      /^components\/(App\.tsx|views\.ts)$/,
      LIVE,
      PRACTICE,
      PRINT,
      STORAGE,
      BROWSER,
    ],
    instead: 'An entrypoint only introduces people: move the work to components.',
  },
];

/** The row of the table that holds a file; undefined for a file that is in no folder of it. */
export function zoneOf(path: string): Zone | undefined {
  return ZONES.find((zone) => zone.of.test(path));
}

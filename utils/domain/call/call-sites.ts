interface Row {
  id: string;
  /** As it stands on screen. */
  name: string;
  /** `name.example` is that host alone; `*.name.example` is it and all below it, as in a match pattern. */
  hosts: readonly string[];
  /** What a call or its lobby looks like: each is tried on path, query and hash in one string. */
  call: readonly RegExp[];
  /** Wins over `call`; tried on the same string. */
  notCall?: readonly RegExp[];
  /** Hosts among `hosts` that never hold a call, such as the shop window. */
  notHost?: RegExp;
  /** A call has no address of its own there, so the user says when one is on. No permission is asked for. */
  byHandOnly?: true;
  /** The room may be watched by the employer's software: not matched until the user asks for it. */
  proctored?: true;
}

/**
 * The one list of places where calls happen. Lobby and call share an address nearly everywhere, so they are not told
 * apart. Every pattern is anchored and without nested repeats: an address can be 100 kB long.
 */
const ROWS = [
  {
    id: 'meet',
    name: 'Google Meet',
    hosts: ['meet.google.com'],
    call: [
      /^\/(?:_meet\/)?[a-z]{3}-[a-z]{4}-[a-z]{3}\/?(?=[?#]|$)/i,
      /^\/lookup\/[^/?#]/i,
      // A name that a Workspace gave to its own meeting.
      /^\/[a-z0-9][a-z0-9-]{3,38}[a-z0-9]\/?(?=[?#]|$)/i,
    ],
    notCall: [
      /^\/(?:landing|new|join|home|calendar|about|settings|linkredirect|authenticate|whoops|error)(?=[/?#]|$)/i,
      /^\/lookup\/?(?=[?#]|$)/i,
    ],
  },
  {
    id: 'zoom',
    name: 'Zoom',
    hosts: ['*.zoom.us', '*.zoom.com', '*.zoomgov.com', 'zoom.com.cn'],
    call: [
      /^\/wc\/(?:join\/)?\d+(?=[/?#]|$)/,
      /^\/wc-loading\//,
      /^\/[jsw]\/\d{9,11}(?=[/?#]|$)/,
      /^\/my\/[^/?#]/,
    ],
    notCall: [/^\/wc\/(?:\d+\/)?leave/, /^\/(?:wc\/home|postattendee|profile|test)(?=[/?#]|$)/],
    notHost: /^www\./,
  },
  {
    id: 'teams',
    name: 'Microsoft Teams',
    hosts: ['teams.microsoft.com', 'teams.cloud.microsoft', '*.teams.microsoft.us', 'teams.live.com'],
    call: [
      /^\/l\/meetup-join\/[^/?#]/,
      /^\/meet\/\d{10,15}(?=[/?#]|$)/,
      /^\/dl\/launcher\/[^?#]*\?(?:[^#]*&)?type=meet(?:up-join)?(?=[&#]|$)/,
      /^\/light-meetings\/launch(?=[/?#]|$)/,
      /^\/v2\/?\?(?:[^#]*&)?meetingjoin=true(?=[&#]|$)/i,
      // The older client keeps its route in the hash.
      /^\/(?:_|v2\/?)?(?:\?[^#]*)?#\/(?:meet|l\/meetup-join|pre-join-calling|modern-calling)\/[^/?#]/,
    ],
  },
  {
    id: 'webex',
    name: 'Webex',
    hosts: ['*.webex.com'],
    call: [
      /^\/(?:[^?#]*\/)?j\.php\?(?:[^#]*&)?MTID=[^&#]/i,
      /^\/(?:meet|join)\/[^/?#]/,
      /^\/wbxmjs\/joinservice\/[^/?#]/,
      /^\/webappng\/sites\/[^/?#]+\/meeting\/(?:download|info)\/[^/?#]/,
    ],
    notHost: /^(?:www|help)\./,
  },
  {
    id: 'jitsi',
    name: 'Jitsi Meet',
    hosts: ['meet.jit.si'],
    call: [/^\/[^/?#]+(?:\/[^/?#]+)?\/?(?=[?#]|$)/],
    notCall: [/^\/static(?=[/?#]|$)/, /^\/[^?#]*\.(?:html|js|css|json|txt|ico)(?=[?#]|$)/],
  },
  {
    id: '8x8',
    name: '8x8',
    hosts: ['8x8.vc'],
    call: [/^\/[^/?#]+\/[^/?#]+\/?(?=[?#]|$)/],
    notCall: [/^\/static\//],
  },
  {
    id: 'whereby',
    name: 'Whereby',
    hosts: ['*.whereby.com'],
    call: [/^\/[^/?#.]+\/?(?=[?#]|$)/],
    notCall: [/^\/(?:information|user|blog|careers|pricing)(?=[/?#]|$)/],
    notHost: /^(?:www|docs|status|api)\./,
  },
  {
    id: 'slack',
    name: 'Slack',
    hosts: ['*.slack.com'],
    call: [/^\/huddle\/[^/?#]/],
  },
  {
    id: 'chime',
    name: 'Amazon Chime',
    hosts: ['app.chime.aws'],
    call: [/^\/meetings\/[^/?#]/],
  },
  {
    id: 'discord',
    name: 'Discord',
    hosts: ['discord.com'],
    call: [],
    byHandOnly: true,
  },
  {
    id: 'goto',
    name: 'GoTo Meeting',
    hosts: ['meet.goto.com', 'global.gotomeeting.com', 'app.gotomeeting.com'],
    call: [
      /^\/[a-z0-9-]{3,}\/?(?=[?#]|$)/i,
      /^\/join\/[^/?#]/,
      /^\/(?:index\.html)?\?(?:[^#]*&)?meetingId=[^&#]/i,
    ],
    notCall: [/^\/(?:join|home)\/?(?=[?#]|$)/],
  },
  {
    id: 'ringcentral',
    name: 'RingCentral',
    hosts: ['v.ringcentral.com', 'video.ringcentral.com', 'meetings.ringcentral.com'],
    call: [/^\/(?:join|conf\/on|launcher|j)\/[^/?#]/],
    notCall: [/^\/[^?#]*post_meeting/],
  },
  {
    id: 'gather',
    name: 'Gather',
    hosts: ['app.gather.town', 'app.v2.gather.town'],
    call: [],
    byHandOnly: true,
  },
  {
    id: 'zoho',
    name: 'Zoho Meeting',
    // One host for each of its regions: a match pattern can't have a star at the end of a host.
    hosts: [
      'meeting.zoho.com',
      'meeting.zoho.eu',
      'meeting.zoho.in',
      'meeting.zoho.com.au',
      'meeting.zoho.com.cn',
      'meeting.zoho.jp',
      'meeting.zoho.sa',
      'meeting.zoho.uk',
    ],
    call: [/^\/(?:meeting\/)?join\/?\?(?:[^#]*&)?key=[^&#]/],
  },
  {
    id: 'lark',
    name: 'Lark',
    hosts: ['vc.larksuite.com', 'vc.feishu.cn'],
    call: [/^\/j\/[^/?#]/],
  },
  {
    id: 'dialpad',
    name: 'Dialpad',
    hosts: ['meetings.dialpad.com'],
    call: [/^\/[^/?#.]+\/?(?=[?#]|$)/],
    notCall: [/^\/(?:login|signup|settings)(?=[/?#]|$)/],
  },
  {
    id: 'codesignal',
    name: 'CodeSignal',
    hosts: ['app.codesignal.com'],
    call: [/^\/live-interview\/[^/?#]/],
    proctored: true,
  },
  {
    id: 'coderpad',
    name: 'CoderPad',
    hosts: ['app.coderpad.io'],
    // A pad's name is in capitals and digits; the site's own pages are in small letters.
    call: [/^\/[A-Z0-9]{6,12}\/?(?=[?#]|$)/],
    notCall: [/^\/(?:sandbox|dashboard|settings)(?=[/?#]|$)/i],
    proctored: true,
  },
  {
    id: 'hackerrank',
    name: 'HackerRank CodePair',
    hosts: ['codepair.hackerrank.com'],
    call: [/^\/paper\/[^/?#]/],
    proctored: true,
  },
  {
    id: 'hirevue',
    name: 'HireVue',
    hosts: ['*.hirevue.com'],
    call: [/^\/interviews\/[^/?#]/],
    proctored: true,
  },
  {
    id: 'sparkhire',
    name: 'Spark Hire',
    hosts: ['app.sparkhire.com'],
    call: [/^\/interview\/[^/?#]/],
    proctored: true,
  },
] as const satisfies readonly Row[];

type SiteId = (typeof ROWS)[number]['id'];

/** A row of the table, or the extension's own practice call, or a host that the user added. */
export type CallProvider = SiteId | 'practice' | 'own-site';

export interface CallSite extends Row {
  id: SiteId;
  /** The match patterns to ask for so that its calls are seen; none where a call is told by hand. */
  origins: readonly string[];
}

/** The table, with what to ask the browser for. */
export const CALL_SITES: readonly CallSite[] = ROWS.map((row: Row & { id: SiteId }) => ({
  ...row,
  origins: row.byHandOnly ? [] : row.hosts.map((host) => `https://${host}/*`),
}));

/** All that a stored call can name. */
export const PROVIDER_IDS: readonly CallProvider[] = [...ROWS.map((row) => row.id), 'practice', 'own-site'];

/** The name on screen. */
export function providerName(id: CallProvider | undefined): string {
  if (id === 'practice') return 'Practice call';
  if (id === 'own-site') return 'Your own site';
  return ROWS.find((row) => row.id === id)?.name ?? '';
}

/**
 * The row that a host belongs to, or undefined. `host` is in lower case and without a dot at its end.
 * A host that never holds a call (`notHost`) still belongs to its row.
 */
export function siteAtHost(host: string): CallSite | undefined {
  return CALL_SITES.find((site) =>
    site.hosts.some((own) =>
      own.startsWith('*.') ? host === own.slice(2) || host.endsWith(own.slice(1)) : host === own,
    ),
  );
}

/**
 * What the manifest may ask for later, and nothing at install. The last one is never asked for whole: browsers
 * refuse a host that the manifest does not cover, and the user may add one of their own.
 */
export const OPTIONAL_HOSTS: readonly string[] = [
  ...CALL_SITES.flatMap((site) => site.origins),
  'https://*/*',
];

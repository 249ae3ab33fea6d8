import { type CallSite, siteAtHost } from './call-sites.ts';

const EMPTY = 'Type the address of the site, such as meet.example.org.';
const UNREADABLE = 'That is not a web address: type one such as meet.example.org.';
const NOT_SECURE = 'Only addresses that start with https can be added.';
const STAR = 'Add one site at a time, without a star.';
const SIGN_IN = 'Leave out what stands before the @ sign.';
const NUMBERS = 'Type the name of the site: an address made of numbers can’t be added.';
const THIS_COMPUTER = 'A site on this computer can’t be added.';
const SHORT = 'Type the whole name of the site, such as meet.example.org.';

// Letters, digits and inner hyphens, at most 63 in each part. Underscores are left out: no certificate holds one.
const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * What a user typed or pasted, as one host and the match pattern to ask for, or one sentence that says what is
 * wrong. Path, query and port fall away; a name in another script comes out in its `xn--` form, as browsers compare
 * it. Never throws.
 */
export function readOwnSite(typed: string): { host: string; origin: string } | { problem: string } {
  const text = typed.trim();
  if (!text) return { problem: EMPTY };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'https') return { problem: NOT_SECURE };
  const address = scheme ? text : `https://${text}`;
  if (!URL.canParse(address)) return { problem: UNREADABLE };

  const url = new URL(address);
  if (url.username || url.password) return { problem: SIGN_IN };
  const host = url.hostname.replace(/\.$/, '');
  if (host.includes('*')) return { problem: STAR };
  // The parser has already written every way to spell an IPv4 address as four numbers.
  if (/^\[|^\d+\.\d+\.\d+\.\d+$/.test(host)) return { problem: NUMBERS };
  if (!HOST.test(host)) return { problem: UNREADABLE };
  if (/(?:^|\.)localhost$/.test(host)) return { problem: THIS_COMPUTER };
  if (!host.includes('.')) return { problem: SHORT };

  const known = siteAtHost(host);
  return known ? { problem: problemOfKnown(known) } : { host, origin: `https://${host}/*` };
}

function problemOfKnown(site: CallSite): string {
  if (site.byHandOnly) return `${site.name} has no address for each call: say yourself when you are in one.`;
  if (site.proctored) {
    return `${site.name} is already on the list; check what the employer allows before you turn it on.`;
  }
  return `${site.name} is already on the list.`;
}

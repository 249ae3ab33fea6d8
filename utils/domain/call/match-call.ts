import { type CallProvider, siteAtHost } from './call-sites.ts';

/** Null for what is not an https address, or one that carries a name or password before its host. */
function readAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' && !url.username && !url.password ? url : null;
}

/** A host may end in one dot and still be the same host. */
function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

/**
 * Which provider's call, or lobby, an address is; null when it is neither. Never throws.
 * `own` holds the hosts that the user added, as `readOwnSite` gives them: there every path but the root is a call, on
 * any port. `asked` names the proctored providers that the user turned on. Where a host is in the table, the table
 * decides, not `own`.
 */
export function matchCall(
  address: string,
  own: readonly string[] = [],
  asked: readonly CallProvider[] = [],
): { provider: CallProvider } | null {
  const url = readAddress(address);
  if (!url) return null;
  const host = hostOf(url);
  const site = siteAtHost(host);
  if (!site) return own.includes(host) && !/^\/+$/.test(url.pathname) ? { provider: 'own-site' } : null;

  if (url.port || site.notHost?.test(host)) return null;
  if (site.byHandOnly || (site.proctored && !asked.includes(site.id))) return null;
  const place = url.pathname + url.search + url.hash;
  if (site.notCall?.some((pattern) => pattern.test(place))) return null;
  return site.call.some((pattern) => pattern.test(place)) ? { provider: site.id } : null;
}

/**
 * Whether an address is on a provider's hosts, call or not: the page after a call is. Never true for the practice
 * call, which is not on the web.
 */
export function isOnSite(provider: CallProvider, address: string, own: readonly string[] = []): boolean {
  const url = readAddress(address);
  if (!url) return false;
  const host = hostOf(url);
  const site = siteAtHost(host);
  return site ? site.id === provider : provider === 'own-site' && own.includes(host);
}

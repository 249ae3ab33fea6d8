import { browser } from 'wxt/browser';
import { CALL_SITES, type CallProvider } from '../domain/call/call-sites.ts';

/**
 * The browser itself remembers which sites the user allowed; we keep no list of our own that could disagree. Every
 * request must be made in the click that asked for it: no await before it.
 */

/** The match patterns of one provider. */
export function originsOf(provider: CallProvider): string[] {
  return [...(CALL_SITES.find((site) => site.id === provider)?.origins ?? [])];
}

/** Asks for these sites; false when the user said no. Works at once. */
export function allowSites(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

export function withdrawSites(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins });
}

/** All match patterns that the user has allowed. */
export async function allowedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** What the user allowed, as the matcher wants it. */
export interface GrantedSites {
  /** Hosts that the user added, beside the providers of the table. */
  own: string[];
  /** Providers of which all addresses are allowed; a proctored room counts only then. */
  asked: CallProvider[];
}

export async function grantedSites(): Promise<GrantedSites> {
  const known = new Set<string>(CALL_SITES.flatMap((site) => [...site.origins]));
  const allowed = await allowedOrigins();
  return {
    own: allowed
      .filter((origin) => !known.has(origin))
      .map((origin) => /^https:\/\/([^/*]+)\/\*$/.exec(origin)?.[1])
      .filter((host) => host !== undefined),
    asked: CALL_SITES.filter(
      (site) => site.origins.length > 0 && site.origins.every((origin) => allowed.includes(origin)),
    ).map((site) => site.id),
  };
}

export const NO_SITES: GrantedSites = { own: [], asked: [] };

export function onSitesChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

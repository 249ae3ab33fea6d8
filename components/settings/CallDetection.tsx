import { useEffect, useState } from 'react';
import {
  allowedOrigins,
  allowSites,
  grantedSites,
  onSitesChanged,
  originsOf,
  withdrawSites,
} from '../../utils/browser/call-permissions.ts';
import { CALL_SITES } from '../../utils/domain/call/call-sites.ts';
import { readOwnSite } from '../../utils/domain/call/own-site.ts';
import type { ViewProps } from '../shared/screen.ts';
import { AddLine } from '../ui/AddLine.tsx';
import { Check } from '../ui/Check.tsx';

const NOTICED = CALL_SITES.filter((site) => site.origins.length > 0);
/** These stand open; the rest behind one line. */
const COMMON: readonly string[] = ['meet', 'zoom', 'teams', 'webex'];

/** Where calls are noticed by themselves. The browser asks there and then, and remembers; so can it be taken back. */
export function CallDetection({ attempt }: Pick<ViewProps, 'attempt'>) {
  const { allowed, own } = useAllowed();
  const lines = (common: boolean) =>
    NOTICED.filter((site) => COMMON.includes(site.id) === common).map((site) => {
      const origins = originsOf(site.id);
      const on = origins.every((origin) => allowed.includes(origin));
      const proctored = 'proctored' in site && site.proctored;
      return (
        <Check
          key={site.id}
          done={on}
          aside={on ? '' : 'asks the browser'}
          onToggle={() => void attempt(() => (on ? withdrawSites(origins) : allowSites(origins)))}
        >
          {site.name}
          {proctored && <small className="line">May be watched: check what the employer allows</small>}
        </Check>
      );
    });
  return (
    <section>
      <h2>Notice calls on</h2>
      <p className="hint">
        Without this, click the toolbar icon in the call’s tab. With it, the panel sees the addresses of these
        sites’ tabs, compares them and forgets them.
      </p>
      <ul className="check">{lines(true)}</ul>
      <details>
        <summary>More sites</summary>
        <ul className="check">{lines(false)}</ul>
      </details>
      <ul className="check">
        {own.map((host) => (
          <Check
            key={host}
            done
            aside="your own"
            onToggle={() => void attempt(() => withdrawSites([`https://${host}/*`]))}
          >
            {host}
          </Check>
        ))}
      </ul>
      <OwnSite attempt={attempt} />
    </section>
  );
}

function OwnSite({ attempt }: Pick<ViewProps, 'attempt'>) {
  const [problem, setProblem] = useState('');
  const add = (typed: string) => {
    const read = readOwnSite(typed);
    if ('problem' in read) {
      setProblem(read.problem);
      return false;
    }
    setProblem('');
    // Asked in this very click: the browser takes nothing later.
    return attempt(() => allowSites([read.origin])).then((allowed) => {
      if (!allowed) setProblem('The browser did not allow it. Nothing changed.');
      return allowed === true;
    });
  };
  return (
    <AddLine label="Add a site: meet.example.org" onAdd={add}>
      <small className="warn" role="status">
        {problem}
      </small>
    </AddLine>
  );
}

function useAllowed(): { allowed: string[]; own: string[] } {
  const [now, setNow] = useState<{ allowed: string[]; own: string[] }>({ allowed: [], own: [] });
  useEffect(() => {
    const read = async () => setNow({ allowed: await allowedOrigins(), own: (await grantedSites()).own });
    void read();
    return onSitesChanged(() => void read());
  }, []);
  return now;
}

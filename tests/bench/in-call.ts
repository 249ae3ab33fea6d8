import type { Bench } from './context.ts';
import { PANEL, visit } from './pages.ts';
import { settleOn, waitForBank } from './panel.ts';
import { seedSitting } from './seed-browser.ts';

/** Opens the panel in a call that just began: its clock runs, nothing is asked, all stories are read. */
export async function visitInCall(bench: Bench): Promise<void> {
  await visit(bench.tab, bench.address('sidepanel.html'), PANEL.call);
  await waitForBank(bench.tab);
}

const inCall = new WeakSet<Bench>();

/** Begins a call, by hand, once in this browser; the openings after this are in it, in the Call view. */
export async function beginCall(bench: Bench): Promise<void> {
  if (inCall.has(bench)) return;
  await settleOn(bench, 'call');
  await seedSitting(bench.tab, Date.now());
  inCall.add(bench);
}

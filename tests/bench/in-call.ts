import type { Bench } from './context.ts';
import { PANEL, visit } from './pages.ts';
import { settleOn, waitForBank } from './panel.ts';
import { seedSitting } from './seed-browser.ts';

/** Opens the panel in a call that just began: its clock runs, nothing is asked, all stories are read. */
export async function visitInCall(bench: Bench): Promise<void> {
  await visit(bench.tab, bench.address('sidepanel.html'), PANEL.call);
  await waitForBank(bench.tab);
}

/** Begins a call, by hand; the openings after this are in it. */
export async function beginCall(bench: Bench): Promise<void> {
  await settleOn(bench, 'call');
  await seedSitting(bench.tab, Date.now());
}

import { createContext } from './context.ts';
import { beginCall, visitInCall } from './in-call.ts';
import { typeText } from './typing.ts';
const c = createContext();
const bench = await c.withStories(Number(process.argv[2] ?? 1000));
await beginCall(bench); await visitInCall(bench);
const s = await bench.tab.createCDPSession();
await typeText(bench.tab, 'Tell me about a strong disagreement');
await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval',{interval:100}); await s.send('Profiler.start');
const m0 = await bench.tab.metrics();
const q='When did you have to make a judgement call without enough information?';
const t = await typeText(bench.tab, q);
const m1 = await bench.tab.metrics();
const { profile } = await s.send('Profiler.stop');
const by = new Map<string, number>(); const self = new Map<number, number>();
profile.samples!.forEach((id, i) => self.set(id, (self.get(id) ?? 0) + profile.timeDeltas![i]! / 1000));
const nodes = new Map(profile.nodes.map((n) => [n.id, n]));
for (const [id, ms] of self) { const n = nodes.get(id)!.callFrame; const k = `${n.functionName || '?'} ${n.url.split('/').pop()}:${n.columnNumber}`; by.set(k, (by.get(k) ?? 0) + ms); }
const byFile = new Map<string, number>(); for (const [k, ms] of by) { const f = k.split(' ').pop()!.split(':')[0]!; byFile.set(f, (byFile.get(f) ?? 0) + ms); }
console.log(q.length, 'keys', 'p50', t.sort((a,b)=>a-b)[t.length>>1]);
for (const k of ['TaskDuration','ScriptDuration','LayoutDuration','RecalcStyleDuration'] as const) console.log(k, ((m1[k]!-m0[k]!)*1000/q.length).toFixed(2), 'ms a key');
console.log([...byFile].sort((a,b)=>b[1]-a[1]).slice(0,10).map(([k,ms])=>`${k} ${(ms/q.length).toFixed(2)}`).join('\n'));
console.log('--'); console.log([...by].sort((a,b)=>b[1]-a[1]).slice(0,16).map(([k,ms])=>`${k} ${(ms/q.length).toFixed(2)}`).join('\n'));
await c.close();

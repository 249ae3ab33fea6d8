import { createContext } from './context.ts';
import { settleOn, visitPanel } from './panel.ts';
import { writeFileSync } from 'node:fs';
const c = createContext();
const bench = await c.withStories(1000);
await settleOn(bench, 'call');
for (let i = 0; i < 5; i++) {
  await bench.tab.tracing.start({ path: `/tmp/trace${i}.json`, categories: ['devtools.timeline','v8','disabled-by-default-v8.compile','loading','blink.user_timing','blink','toplevel','disabled-by-default-devtools.timeline'] });
  const t = await visitPanel(bench, 'call');
  const net = await bench.tab.evaluate(() => ({ origin: performance.timeOrigin, paint: performance.getEntriesByType('paint').map(e=>[e.name,e.startTime]), nav: performance.getEntriesByType('navigation').map((e:any)=>[e.responseStart,e.responseEnd,e.domInteractive,e.domContentLoadedEventEnd]) }));
  await bench.tab.tracing.stop();
  console.log(t, JSON.stringify(net));
}
await c.close();

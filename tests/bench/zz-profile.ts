import { createContext } from './context.ts';
import { beginCall, visitInCall } from './in-call.ts';
import { visit } from './pages.ts';
import { taskTime } from './task-time.ts';
const c = createContext();
const bench = await c.withStories(1000);
const { tab } = bench;
await beginCall(bench);
for (let i=0;i<2;i++){
await visit(tab, bench.address('tick.html'), ['p']); console.log('tick', await taskTime(tab, 10000));
await visit(tab, bench.address('blank.html'), ['p']); console.log('blank', await taskTime(tab, 10000));
await visit(tab, bench.address('echo.html'), ['p']); console.log('echo focused', await taskTime(tab, 10000));
await visitInCall(bench); console.log('panel', await taskTime(tab, 10000));
await tab.evaluate(() => (document.activeElement as HTMLElement).blur()); console.log('panel blurred', await taskTime(tab, 10000));
await tab.keyboard.press('Escape'); console.log('panel covered', await taskTime(tab, 10000)); await tab.keyboard.press('Escape');
}
await tab.tracing.start({path:'/tmp/idle.json', categories:['devtools.timeline','toplevel','cc','blink']}); await new Promise(r=>setTimeout(r,5000)); await tab.tracing.stop();
await c.close();

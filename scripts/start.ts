import process from 'node:process';
import { chooseBrowser } from './start/browsers.ts';
import { buildIfOlder } from './start/build.ts';
import { playMainJob } from './start/play.ts';
import { hasScreen } from './start/screen.ts';
import { openWindow } from './start/window.ts';

/** `npm start`: a window to try it in or, where there is no screen, the main job played and printed. */
try {
  const browser = chooseBrowser();
  await buildIfOlder(browser.build);
  const isFine = hasScreen() ? await openWindow(browser) : await playMainJob(browser);
  process.exit(isFine ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

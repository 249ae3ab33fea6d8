import { setTimeout as sleep } from 'node:timers/promises';
import { compressedKb, importsOf, isDexie } from '../files.ts';
import { settleOn, visitPanel } from '../panel.ts';
import type { Figure } from '../rows.ts';

const STORIES = 1000;
/** Milliseconds in which nobody does anything. */
const LATER = 2000;

/** A file of the build that was asked for, and when, in milliseconds since 1970. */
interface Loaded {
  file: string;
  at: number;
}

/** Code and styles that the panel has loaded at its first frame, with Dexie, compressed; the worker beside. */
export const code: Figure = {
  name: 'code: panel until the first frame, and Dexie',
  target: { unit: 'kB', accept: 130 },
  run: async (context) => {
    const bench = await context.withStories(STORIES);
    await settleOn(bench, 'call');
    const loaded: Loaded[] = [];
    const session = await bench.tab.createCDPSession();
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ request, wallTime }) =>
      loaded.push({ file: new URL(request.url).pathname.slice(1), at: wallTime * 1000 }),
    );
    const took = await visitPanel(bench, 'call');
    await sleep(LATER);
    await session.detach();
    const ready = took + (await bench.tab.evaluate(() => performance.timeOrigin));
    const { folder } = context.build;
    const early = codeBefore(loaded, ready);
    const all = codeBefore(loaded, ready + LATER);
    const dexie = all.filter((file) => isDexie(folder, file) && !early.includes(file));
    const late = all.filter((file) => !early.includes(file));
    const largest = (list: readonly string[]) =>
      list
        .map((file) => ({ file: file.replace(/^\w+\//, ''), kb: compressedKb(folder, [file]) }))
        .sort((a, b) => b.kb - a.kb)
        .slice(0, 5)
        .map(({ file, kb }) => `${file} ${kb.toFixed(1)}`)
        .join(', ');
    return {
      value: compressedKb(folder, [...early, ...dexie]),
      samples: 1,
      notes: [
        `until the first frame ${compressedKb(folder, early).toFixed(1)} kB in ${early.length} files: ${largest(early)}`,
        `within 2 s ${compressedKb(folder, all).toFixed(1)} kB in ${all.length} files: ${largest(late)}`,
      ],
    };
  },
};

export const workerCode: Figure = {
  name: 'code: worker',
  target: { unit: 'kB', accept: 15 },
  run: async ({ build: { folder } }) => {
    const all = importsOf(folder, 'background.js');
    return { value: compressedKb(folder, all), samples: 1, notes: [`${all.length} files`] };
  },
};

function codeBefore(loaded: readonly Loaded[], time: number): string[] {
  const files = loaded
    .filter(({ file, at }) => at <= time && /\.(?:js|css)$/.test(file))
    .map(({ file }) => file);
  return [...new Set(files)];
}

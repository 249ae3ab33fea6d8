import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { createContext } from './context.ts';
import { FIGURES } from './figures.ts';
import { tableHead, tableLine, verdictOf } from './rows.ts';

/**
 * Measures and prints a table; writes the same as JSON. `node tests/bench/run.ts ready idle` runs the figures whose
 * names begin so. Nothing is asserted: a figure that can't be measured is told of, and the rest goes on.
 */

const RESULTS = join(import.meta.dirname, 'results.json');

const wanted = process.argv.slice(2);
const figures = FIGURES.filter(
  ({ name }) => !wanted.length || wanted.some((start) => name.startsWith(start)),
);
if (!figures.length) {
  console.error(`No such figure. There are:\n${FIGURES.map(({ name }) => `  ${name}`).join('\n')}`);
  process.exit(1);
}

const context = createContext();
const results = [];
const start = performance.now();
console.log(`load ${loadWords()}\n${tableHead()}`);
for (const figure of figures) {
  const { name, target } = figure;
  try {
    const row = await figure.run(context);
    console.log(tableLine(figure, row));
    results.push({ name, target, ...row, verdict: verdictOf(row.value, target) });
  } catch (error) {
    console.error(`${name}: not measured.`, error);
    results.push({ name, target, error: String(error) });
    process.exitCode = 1;
  }
}
await context.close();

const seconds = Math.round((performance.now() - start) / 1000);
const about = { node: process.version, platform: `${process.platform} ${process.arch}`, load: loadavg() };
writeFileSync(
  RESULTS,
  `${JSON.stringify({ at: new Date().toISOString(), seconds, ...about, results }, null, 2)}\n`,
);
console.log(`\n${seconds} s, load ${loadWords()}\n${RESULTS}`);

/** How busy the machine was in the last one and five minutes, in running programs; the bench itself is one or two. */
function loadWords(): string {
  return loadavg()
    .slice(0, 2)
    .map((load) => load.toFixed(2))
    .join(', ');
}

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure } from '../rows.ts';

const run = promisify(execFile);
const PROGRAM = join(import.meta.dirname, '../../../scripts/lookup.ts');

/** The part of the scorer's answer that is shown. */
interface Score {
  competency: { top1: number; top3: number };
  stories: { ndcg5: number; success3: number; mrr: number };
}

/**
 * How well the look-up finds stories, on a set of questions that is kept elsewhere: LOOKUP_SET names the folder, with
 * a `score.mjs` that takes `--cmd` and speaks the JSON lines of `scripts/lookup.ts`.
 */
export const lookupQuality: Figure = {
  name: 'lookup quality: nDCG@5',
  target: { unit: '%', accept: 58, ambition: 66, moreIsBetter: true },
  run: async () => {
    const scorer = join(process.env.LOOKUP_SET ?? '', 'score.mjs');
    if (!process.env.LOOKUP_SET || !existsSync(scorer)) {
      return {
        value: Number.NaN,
        samples: 0,
        notes: ['not measured: LOOKUP_SET names no folder with questions'],
      };
    }
    const command = `"${process.execPath}" "${PROGRAM}"`;
    const { stdout } = await run(process.execPath, [scorer, '--cmd', command]);
    const { competency, stories } = JSON.parse(stdout) as Score;
    const percent = (share: number) => `${Math.round(share * 100)} %`;
    return {
      value: stories.ndcg5 * 100,
      samples: 1,
      notes: [
        `competency first ${percent(competency.top1)}, in three ${percent(competency.top3)}`,
        `a fitting story in three ${percent(stories.success3)}, MRR ${stories.mrr.toFixed(2)}`,
      ],
    };
  },
};

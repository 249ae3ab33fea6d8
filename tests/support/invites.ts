import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenCases } from './invites-broken.ts';
import type { InviteCase } from './invites-parts.ts';
import { seriesCases } from './invites-series.ts';
import { timeCases } from './invites-times.ts';
import { pastedCases, writingCases } from './invites-writing.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/invites');

type Written = Omit<InviteCase, 'name' | 'bytes'> & { file: string };

function handWritten(): InviteCase[] {
  const rows = JSON.parse(readFileSync(join(FOLDER, 'cases.json'), 'utf8')) as Written[];
  return rows.map(({ file, ...rest }) => ({
    ...rest,
    name: file,
    bytes: () => readFileSync(join(FOLDER, file)),
  }));
}

/** Written by hand, in the manner of their vendors. */
export const HAND_WRITTEN: readonly InviteCase[] = handWritten();

/** Made from tables of what varies. */
export const GENERATED: readonly InviteCase[] = [
  ...timeCases(),
  ...seriesCases(),
  ...writingCases(),
  ...pastedCases(),
  ...brokenCases(),
];

export const INVITE_CASES: readonly InviteCase[] = [...HAND_WRITTEN, ...GENERATED];

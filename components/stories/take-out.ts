import { saveFile } from '../../utils/browser/files.ts';
import { currentCompetencies } from '../../utils/storage/competencies.ts';
import { database } from '../../utils/storage/database.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import type { KnownWords } from '../../utils/transfer/csv-columns.ts';
import type { Names } from '../../utils/transfer/markdown-form.ts';
import { type ChoiceId, readChosen } from '../live/chosen-stories.ts';
import { type Redaction, redactionFor } from '../live/useRedaction.ts';

/** Which stories leave; `ids` only where they are named. */
export interface Choice {
  what: ChoiceId;
  ids: readonly string[];
}

/**
 * Saves the stories as one Markdown file.
 * @returns its name, and how many are in it.
 */
export async function saveMarkdown(choice: Choice): Promise<{ name: string; count: number }> {
  const [{ stories, redaction }, { writeMarkdown }] = await Promise.all([
    readLeaving(choice),
    import('../../utils/transfer/write-markdown.ts'),
  ]);
  const name = await datedName('md');
  saveFile(name, writeMarkdown(stories, await markdownNames(redaction)), 'text/markdown');
  return { name, count: stories.length };
}

/** The same as a table for spreadsheets. */
export async function saveCsv(choice: Choice): Promise<{ name: string; count: number }> {
  const [{ stories, redaction }, { writeCsv }] = await Promise.all([
    readLeaving(choice),
    import('../../utils/transfer/csv-write.ts'),
  ]);
  const name = await datedName('csv');
  saveFile(name, writeCsv(stories, await csvWords(redaction)), 'text/csv');
  return { name, count: stories.length };
}

/** A Markdown file for each story. */
export async function storyFiles(choice: Choice): Promise<{ name: string; text: string }[]> {
  const [{ stories, redaction }, { markdownFiles }] = await Promise.all([
    readLeaving(choice),
    import('../../utils/transfer/write-markdown.ts'),
  ]);
  return markdownFiles(stories, await markdownNames(redaction));
}

/** The stories as they may leave. */
async function readLeaving({ what, ids }: Choice) {
  const db = await database();
  const [stories, settings] = await Promise.all([readChosen(db, what, ids), readSettings(db)]);
  const redaction = redactionFor(settings);
  return { stories: stories.map(redaction.story), redaction };
}

/** `sidestory-stories-2026-11-22.md`: beside the file of everything, and not mistaken for it. */
async function datedName(ending: 'md' | 'csv'): Promise<string> {
  const { filename } = await import('../../utils/transfer/backup.ts');
  return filename(Date.now()).replace('sidestory-', 'sidestory-stories-').replace(/json$/, ending);
}

/** What the user calls competencies and cues; a confidential word may stand in a name too. */
async function markdownNames({ text }: Redaction): Promise<Names> {
  const { BUILT_IN_NAMES } = await import('../../utils/transfer/markdown-form.ts');
  const own = new Map(ownCues().map((cue) => [cue.id, text(cue.text)]));
  return {
    competency: (id) => text(currentCompetencies().name(id)),
    answer: (id) => own.get(id) ?? BUILT_IN_NAMES.answer(id),
  };
}

async function csvWords({ text }: Redaction): Promise<KnownWords> {
  const { BUILT_IN_WORDS } = await import('../../utils/transfer/csv-columns.ts');
  const own = ownCues().map((cue) => ({ ...cue, text: text(cue.text) }));
  return {
    competencies: currentCompetencies().all.map(({ id, name }) => ({ id, name: text(name) })),
    cues: [...own, ...BUILT_IN_WORDS.cues],
  };
}

function ownCues() {
  return currentCompetencies().all.flatMap(({ change }) => change?.cues ?? []);
}

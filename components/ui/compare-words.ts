import { diffWordsWithSpace } from 'diff';

/** Milliseconds after which two texts count as too unlike to be compared word by word. */
const PATIENCE = 200;

/** What was added and removed between two texts, word by word; undefined when they are too unlike. */
export function compareWords(older: string, newer: string) {
  return diffWordsWithSpace(older, newer, { timeout: PATIENCE });
}

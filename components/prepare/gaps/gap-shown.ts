import type { Gap } from '../../../utils/domain/interview/gaps.ts';
import { inSentence, type Story, storyTitle } from '../../../utils/domain/story/story.ts';

/**
 * The words of a gap with confidential ones hidden. The title is hidden before it is cut for the sentence: half of a
 * confidential word would be shown as it is.
 * @param story the one that the gap speaks of.
 */
export function gapShown(
  { words }: Gap,
  story: Pick<Story, 'title'> | undefined,
  hide: (text: string) => string,
): string {
  const title = story && storyTitle(story);
  const start = title && inSentence(title);
  const at = start ? words.indexOf(start) : -1;
  if (!title || !start || at < 0) return hide(words);
  return `${hide(words.slice(0, at))}${inSentence(hide(title))}${hide(words.slice(at + start.length))}`;
}

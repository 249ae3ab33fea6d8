import { storyText } from './fields.ts';
import type { Story } from './story.ts';

// A story object is replaced, never changed, so its text can be kept with it.
const texts = new WeakMap<Story, string>();

/** The stories that hold every word of the query, in part or whole; those with all of them in the title first. */
export function searchStories<S extends Story>(stories: Iterable<S>, query: string): S[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const inTitle: S[] = [];
  const inText: S[] = [];
  for (const story of stories) {
    const text = texts.get(story) ?? storyText(story);
    texts.set(story, text);
    if (!words.every((word) => text.includes(word))) continue;
    const title = story.title.toLowerCase();
    (words.every((word) => title.includes(word)) ? inTitle : inText).push(story);
  }
  return [...inTitle, ...inText];
}

import { useMemo } from 'react';
import type { Settings } from '../../utils/domain/settings.ts';
import { type Confidential, redact, redactStory } from '../../utils/domain/story/redact.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { useSettings } from './useSettings.ts';

/** Hides the user's confidential words; while the switch is off everything comes back as it is. */
export interface Redaction {
  on: boolean;
  text(text: string): string;
  /** The same object for the same story, so that what is drawn from it is kept. */
  story(story: Story): Story;
}

const OFF: Redaction = { on: false, text: (text) => text, story: (story) => story };

// Every query gives a list of its own; one with the same words in it is the same list.
let latest: { key: string; redaction: Redaction } | undefined;

/** What hides the words of these settings. */
export function redactionFor(settings: Pick<Settings, 'redact' | 'confidential'>): Redaction {
  if (!settings.redact || !settings.confidential.length) return OFF;
  const key = JSON.stringify(settings.confidential);
  if (latest?.key !== key) latest = { key, redaction: createRedaction(settings.confidential) };
  return latest.redaction;
}

/** The same for a component, as the settings are now. */
export function useRedaction(): Redaction {
  const settings = useSettings();
  return useMemo(() => redactionFor(settings), [settings]);
}

function createRedaction(words: readonly Confidential[]): Redaction {
  const hidden = new WeakMap<Story, Story>();
  const hide = (story: Story) => {
    const known = hidden.get(story) ?? redactStory(story, words);
    hidden.set(story, known);
    return known;
  };
  return { on: true, text: (text) => redact(text, words), story: hide };
}

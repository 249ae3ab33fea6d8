/** The part of a `SpeechSynthesisVoice` that decides. */
interface Voice {
  lang: string;
  localService: boolean;
  default: boolean;
}

/**
 * The voice to read with, or none. Only one that runs on this machine: any other would send the question to a server.
 * English before the rest; among those the reader's own English, then the one the system prefers.
 * `languages` are the reader's, best first, as in `navigator.languages`.
 */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  languages: readonly string[],
): V | undefined {
  const local = voices.filter((voice) => voice.localService);
  const english = local.filter((voice) => /^en\b/i.test(tagOf(voice.lang)));
  const choice = english.length > 0 ? english : local;
  for (const language of languages) {
    const own = choice.find((voice) => tagOf(voice.lang) === tagOf(language));
    if (own) return own;
  }
  return choice.find((voice) => voice.default) ?? choice[0];
}

/** Some systems write en_GB, the web en-GB. */
function tagOf(lang: string): string {
  return lang.replaceAll('_', '-').toLowerCase();
}

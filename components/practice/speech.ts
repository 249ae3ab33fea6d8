import { chooseVoice } from './voice.ts';

/** How long the browser may take to list its voices, in milliseconds. */
const VOICES_WITHIN = 2000;

/** The voice on this machine to read with, or none. Never rejects, and never takes longer than two seconds. */
export async function findVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  return chooseVoice(speechSynthesis.getVoices(), navigator.languages) ?? (await waitForVoice());
}

/** Chromium lists no voices until it has asked the system, and may never say that it did. */
function waitForVoice(): Promise<SpeechSynthesisVoice | undefined> {
  return new Promise((resolve) => {
    const look = () => chooseVoice(speechSynthesis.getVoices(), navigator.languages);
    const finish = (voice?: SpeechSynthesisVoice) => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener('voiceschanged', onChange);
      resolve(voice);
    };
    // A first list may hold remote voices only, with the local ones to come.
    const onChange = () => {
      const voice = look();
      if (voice) finish(voice);
    };
    const timer = setTimeout(() => finish(look()), VOICES_WITHIN);
    speechSynthesis.addEventListener('voiceschanged', onChange);
  });
}

/** Reads a text aloud from its start; whatever was being read stops. */
export function say(text: string, voice: SpeechSynthesisVoice): void {
  hush();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speechSynthesis.speak(utterance);
}

/** Stops reading. */
export function hush(): void {
  // A needless cancel makes some browsers drop the next text too.
  if ('speechSynthesis' in window && (speechSynthesis.speaking || speechSynthesis.pending))
    speechSynthesis.cancel();
}

import { useEffect, useState } from 'react';
import { findVoice, hush } from './speech.ts';

/** A voice on this machine, `null` when there is none, `undefined` while it is looked for. It stops with the page. */
export function useVoice(): SpeechSynthesisVoice | null | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>();

  useEffect(() => {
    let gone = false;
    findVoice().then((found) => {
      if (!gone) setVoice(found ?? null);
    });
    window.addEventListener('pagehide', hush);
    return () => {
      gone = true;
      window.removeEventListener('pagehide', hush);
      hush();
    };
  }, []);

  return voice;
}

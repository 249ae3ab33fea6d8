import './call.css';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Clock } from './Clock.tsx';
import { actionOfKey, KEYS } from './keys.ts';
import { type Call, currentQuestion, isLastQuestion, placeInWords } from './moments.ts';
import { PersonPicture } from './PersonPicture.tsx';
import { SelfTile } from './SelfTile.tsx';
import type { Camera } from './useCamera.ts';

interface Props {
  call: Call;
  camera: Camera;
  /** Absent where this machine has no voice. */
  voice: { aloud: boolean; again: () => void; mute: (aloud: boolean) => void } | undefined;
  /** Whether single letters press the buttons. */
  letters: boolean;
  onNext: () => void;
  onEnd: () => void;
}

/** The call itself: the interviewer with the question, the user, and the buttons. */
export function CallScreen({ call, camera, voice, letters, onNext, onEnd }: Props) {
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = letters ? actionOfKey(event) : undefined;
    if (action === 'next') onNext();
    if (action === 'again' && voice?.aloud) voice.again();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <main className="call">
      <header className="call-head">
        <h1>Practice call</h1>
        <Clock startedAt={call.startedAt} />
      </header>
      <section className="interviewer" aria-label="Interviewer">
        <PersonPicture />
        <div className="question" aria-live="polite" id="question">
          <p className="soft">{placeInWords(call)}</p>
          <p className="question-text">{currentQuestion(call)}</p>
        </div>
        <div className="interviewer-foot">
          <span className="name">Interviewer</span>
          <SelfTile camera={camera} />
        </div>
      </section>
      <div className="controls">
        <button
          type="button"
          className="main-button"
          ref={next}
          aria-describedby="question"
          aria-keyshortcuts={letters ? KEYS.next : undefined}
          onClick={onNext}
        >
          {isLastQuestion(call) ? 'Finish' : 'Next question'} {letters && <KeyHint letter={KEYS.next} />}
        </button>
        {voice && (
          <>
            <button
              type="button"
              disabled={!voice.aloud}
              aria-keyshortcuts={letters ? KEYS.again : undefined}
              onClick={voice.again}
            >
              Say it again {letters && <KeyHint letter={KEYS.again} />}
            </button>
            <button type="button" className="mute-button" onClick={() => voice.mute(!voice.aloud)}>
              {voice.aloud ? 'Mute the voice' : 'Unmute the voice'}
            </button>
          </>
        )}
        <button type="button" className="end-button" onClick={onEnd}>
          End the practice
        </button>
      </div>
    </main>
  );
}

/** Seen only: `aria-keyshortcuts` says it to a screen reader. */
function KeyHint({ letter }: { letter: string }) {
  return (
    <span className="key" aria-hidden="true">
      {letter}
    </span>
  );
}

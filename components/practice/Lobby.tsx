import { KEYS } from './keys.ts';
import { QuestionSetChoice } from './QuestionSetChoice.tsx';
import type { QuestionSet } from './questions.ts';
import { SelfTile } from './SelfTile.tsx';
import type { Camera } from './useCamera.ts';

/** What the user may turn off. */
export interface Wishes {
  /** Questions are read aloud, where there is a voice for it. */
  aloud: boolean;
  /** One letter is enough to press a button. Speech input types letters, so this can be turned off. */
  letters: boolean;
}

interface Props {
  camera: Camera;
  voice: object | null | undefined;
  wishes: Wishes;
  onWishes: (wishes: Wishes) => void;
  set: QuestionSet;
  onSet: (set: QuestionSet) => void;
  onJoin: () => void;
}

/** Before the call: how to use the panel beside it, the choices, and one button. Nothing sounds here. */
export function Lobby({ camera, voice, wishes, onWishes, set, onSet, onJoin }: Props) {
  return (
    <main className="lobby">
      <SelfTile camera={camera} large />
      <form
        className="lobby-choices"
        onSubmit={(event) => {
          event.preventDefault();
          onJoin();
        }}
      >
        <h1>Practice call</h1>
        <p className="soft">Nobody else is here. Nothing is recorded, and nothing leaves this computer.</p>
        <ol className="how">
          <li>Open the panel with the Sidestory icon in the toolbar, or its shortcut.</li>
          <li>
            Type what you are asked, then press <kbd>Alt</kbd> + <kbd>Enter</kbd> to tell your story.
          </li>
        </ol>
        <QuestionSetChoice set={set} onSet={onSet} />
        <label className="tick">
          <input
            type="checkbox"
            checked={Boolean(voice) && wishes.aloud}
            disabled={!voice}
            onChange={(event) => onWishes({ ...wishes, aloud: event.target.checked })}
          />
          <span>
            Read the questions aloud
            <span className="soft" role="status">
              {voice === undefined && 'Looking for a voice'}
              {voice === null && 'No voice on this machine'}
            </span>
          </span>
        </label>
        <label className="tick">
          <input
            type="checkbox"
            checked={wishes.letters}
            onChange={(event) => onWishes({ ...wishes, letters: event.target.checked })}
          />
          <span>
            Press <kbd>{KEYS.next}</kbd> for the next question
            {voice && (
              <>
                , <kbd>{KEYS.again}</kbd> to hear it again
              </>
            )}
          </span>
        </label>
        <button type="submit" className="main-button">
          Join
        </button>
      </form>
    </main>
  );
}

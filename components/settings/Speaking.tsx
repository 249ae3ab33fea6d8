import { useId } from 'react';
import { ladderOf, levelOf } from '../../utils/domain/interview/level.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { reachWords } from '../../utils/domain/story/scope.ts';
import type { ViewProps } from '../shared/screen.ts';
import { Slider } from '../ui/Slider.tsx';
import { Ladder } from './Ladder.tsx';

/** Clear speech is 130-160 words a minute. */
const PACES = [
  { below: 130, words: 'slow' },
  { below: 161, words: 'normal' },
  { below: Infinity, words: 'fast' },
] as const satisfies readonly { below: number; words: string }[];

/** How fast the user speaks, and the level that their stories are for. */
export function Speaking(
  props: Pick<ViewProps, 'attempt' | 'notify'> & {
    settings: Settings;
    change(patch: Partial<Settings>): void;
  },
) {
  const { wordsPerMinute, level, ladder } = props.settings;
  const id = useId();
  const pace = PACES.find(({ below }) => wordsPerMinute < below)?.words;
  return (
    <>
      <Slider
        title="How fast you speak, words a minute"
        least={100}
        most={200}
        step={5}
        value={wordsPerMinute}
        words={`${wordsPerMinute}: ${pace}`}
        onSlide={(next) => props.change({ wordsPerMinute: next })}
      />
      <section>
        <h2 id={id}>Level your stories are compared with</h2>
        <select
          aria-labelledby={id}
          value={level}
          onChange={(event) => props.change({ level: event.target.value })}
        >
          {ladderOf(ladder).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <p className="hint">
          Expects at least: {reachWords(levelOf(level, ladder).expects).toLowerCase()}. An interview that you
          prepare has a level of its own.
        </p>
        <Ladder {...props} />
      </section>
    </>
  );
}
